"""The API, version 1: the cards of `evidence.cards` for programs, as JSON and in the formats of others.

The promise of v1: a field that is there stays, with its name, type and meaning; new fields and new values of `flags`,
`status` and `verdict` may come, so clients must pass over what they do not know. Ids and addresses last. A change that
breaks this is a v2 beside it. Only what is listed is ever served, to anyone.

The formats beside JSON, with the same promise: newline-delimited JSON (all claims), CSV (all claims, or one; columns
may come at the end), schema.org's ClaimReview (a claim that people confirmed and do not disagree about), W3C Web
Annotations (a claim, an article), plain text (an article) and FHIR R5 (a claim of efficacy or safety). None tells what
a card withholds, and each tells a machine's judgement from a person's.
"""
