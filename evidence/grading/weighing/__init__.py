"""The body of evidence on a question: which results are of it, how sure they make one, and what they come to."""
