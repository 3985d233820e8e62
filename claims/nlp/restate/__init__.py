"""Each claim as a sentence that stands alone, in the article's own words.

Kept are the words of its sentence that belong to it; a pronoun gives way to what it clearly stands for, "the treatment"
to the treatment. In front stands what the passage is about, where they do not name it ("Cord cell treatment for
arthritis: …"). Words that still point at what is outside them are marked as a quotation.
"""

from claims.nlp.restate.article import restate

__all__ = ["restate"]
