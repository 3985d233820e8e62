"""How it works: every badge that a reader may meet is explained."""

import re

from django.test import Client

from evidence.grading import load_rules


def test_each_badge_is_shown_as_it_is_met(client: Client, db: None) -> None:
    page = client.get("/methods/").content.decode()
    badge = r'<dt><span class="grade ?([^"]*)"><svg[^>]*><use href="#shape-([\w-]+)"/></svg>(.*?)</dt>'
    badges = re.findall(badge, page, re.DOTALL)
    shown = {re.sub(r"<[^>]+>|This statement:|&nbsp;", "", said).strip(): (kind, shape) for kind, shape, said in badges}
    labels = load_rules().verdicts.labels
    assert shown["B, " + labels["supported_risk"]] == ("grade-B", "warning")
    assert shown[labels["supported_fact"]] == ("fact", "check")
    assert shown[labels["contradicted_fact"]] == ("fact", "cross")
    assert shown[labels["outdated"]] == ("fact", "clock")
    assert shown[labels["unverifiable"]] == shown[labels["not_graded"]] == ("", "dash")
    assert shown["Awaiting review"] == ("machine", "dots")
