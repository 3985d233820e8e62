"""What reviewers work on, and in which order; what they decided, and how far they agree."""
