"""From a claim and the facts on record to an assessment with its reasons. Pure: no Django, no network, no clock."""
