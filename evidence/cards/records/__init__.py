"""The registers' records as pages and lists show them.

`shapes` says what they hold; `page` makes one record with its versions and the claims that lean on it, `lists` a
register a page at a time; `words` says columns, codes and days as readers are told them.
"""
