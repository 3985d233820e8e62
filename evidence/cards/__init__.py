"""What a graded claim looks like from outside: pages and the API render the same cards, so they cannot disagree.

`shapes` says what a card holds; `claims`, `claim_page`, `articles` and `annotated` make them from rows by a constant
number of queries; `search` finds them.
"""
