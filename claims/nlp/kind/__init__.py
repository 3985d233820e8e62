"""What kind of statement a claim makes: what the trained heads hold likely, weighed with definite words and grammar."""

from claims.nlp.kind.judging import judge_kinds

__all__ = ["judge_kinds"]
