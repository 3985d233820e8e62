"""The verdict on a claim that a treatment changes a health outcome, or does not."""
