"""Where therapies stand, product by country by use, on a day; and up to which day each country's list was read."""

from evidence.cards.regulation.page import regulation_page

__all__ = ["regulation_page"]
