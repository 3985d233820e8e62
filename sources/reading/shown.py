"""Markup that changes what is said: struck out words, hidden parts, raised digits, the readings of characters."""

from lxml.html import HtmlElement

RAISED = str.maketrans("0123456789+-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻")
INVISIBLE = dict.fromkeys((0x00AD, 0x200B))  # soft hyphens, and spaces of no width
STRUCK = ("del", "s", "strike", "rt", "rp")


def leave_what_is_shown(tree: HtmlElement) -> None:
    """Take out what an editor struck out and how characters are read; 10<sup>6</sup> is no 106, but 10⁶."""
    for element in list(tree.iter(*STRUCK)):
        element.drop_tree()
    for element in list(tree.iter("ruby", "rb", "sup")):
        words = (element.text or "").strip()
        if element.tag == "sup" and words.lstrip("+-−").isdecimal() and not len(element):
            element.text = words.replace("−", "-").translate(RAISED)
        if element.tag != "sup" or not len(element):
            element.drop_tag()


def leave_out_hidden(tree: HtmlElement) -> None:
    """Take out the parts that the page hides by the attribute for it, but for one with the page's heading in it."""
    for element in tree.xpath("//body//*[@hidden and not(@hidden='until-found') and not(descendant-or-self::h1)]"):
        if element.getparent() is not None:
            element.drop_tree()
