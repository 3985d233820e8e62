"""How far what the machine finds in articles agrees with annotators, of 1, as the model card has it in full."""

from dataclasses import dataclass

ARTICLES = 67


@dataclass(frozen=True, slots=True)
class Measured:
    """One thing that was compared: `name` in the model card, `words` for readers.

    `known`: over all articles. `unread`: over those that nobody who wrote the rules had read.
    """

    name: str
    words: str
    known: float
    unread: float


MEASURED = (
    Measured("claim", "A claim is found", 0.81, 0.77),
    Measured("kind", "What it is about", 0.88, 0.82),
    Measured("negated", "Whether it says so or denies it", 0.96, 0.97),
    Measured("strength", "How strongly it is worded", 0.89, 0.90),
    Measured("therapies", "The treatment that it names", 0.82, 0.60),
    Measured("conditions", "The disease that it names", 0.91, 0.86),
    Measured("figures", "The numbers that it gives", 0.87, 0.84),
)
