"""What stands under a page's pictures: readers see it with the article, and trafilatura leaves pictures out whole."""

import re

from lxml.html import Element, HtmlElement

CAPTIONS = "//figure//figcaption | //p[contains(@class, 'wp-caption-text')][not(ancestor::figure)]"
WORDS = 7  # what is shorter is a name
SENTENCES = re.compile(r".*(?:\w\w|[%)\]])[.!?。！？][\"'”’)\]]*(?=\s|$)")  # what follows the last one is a credit


def keep_captions(tree: HtmlElement) -> None:
    """Move the sentences of each caption into a paragraph after its picture; a repeated one stands once."""
    kept: set[str] = set()
    for caption in reversed(tree.xpath(CAPTIONS)):
        said = SENTENCES.match(" ".join(caption.text_content().split()))
        if said and len(said[0].split()) >= WORDS and said[0] not in kept:
            kept.add(said[0])
            _put_after(_picture(caption), said[0])
            caption.drop_tree()


def _picture(caption: HtmlElement) -> HtmlElement:
    """The outermost figure around it, or what holds both the picture and the caption."""
    return next(reversed(list(caption.iterancestors("figure"))), caption.getparent())


def _put_after(picture: HtmlElement, words: str) -> None:
    paragraph = Element("p")
    paragraph.text, paragraph.tail, picture.tail = words, picture.tail, None
    picture.addnext(paragraph)
