"""The API, version 1: the cards of `evidence.cards` as JSON, for programs.

The promise of v1: a field that is there stays, with its name, type and meaning; new fields and new values of `flags`,
`status` and `verdict` may come, so clients must pass over what they do not know. Ids and addresses last. A change that
breaks this is a v2 beside it. Only what is listed is ever served, to anyone.
"""
