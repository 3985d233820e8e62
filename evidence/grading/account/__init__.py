"""What is said of an assessment: its label, its bottom line and what stands beside it."""
