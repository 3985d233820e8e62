"""The verdict on a claim of harm or its absence, by what studies saw and what was reported after a treatment."""
