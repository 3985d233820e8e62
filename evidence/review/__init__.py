"""What reviewers work on, and in which order."""
