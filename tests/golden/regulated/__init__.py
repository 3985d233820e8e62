"""Claims about approvals and laws, reasoned from the registers before the model was run on them."""

from tests.golden.regulated import approved, dated, denied, ended, foremost, overseen, products, several, uses, warned

CASES = [
    *approved.CASES,
    *dated.CASES,
    *denied.CASES,
    *ended.CASES,
    *foremost.CASES,
    *overseen.CASES,
    *products.CASES,
    *several.CASES,
    *uses.CASES,
    *warned.CASES,
]
