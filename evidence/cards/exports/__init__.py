"""The same cards in the formats of others: each is made from a card and nothing else, so that it cannot disagree.

What a card withholds, no format tells; and a machine's judgement is called one in all of them.
"""
