"""The verdict on a claim about a study: that it exists, how it was made, where it was published, what became of it."""
