"""Where therapies stood on the days around decisions that changed it, by the bundled registers."""

import json
from datetime import UTC, date, datetime, timedelta
from io import StringIO
from typing import Any

from django.core.management import CommandError, call_command
from django.test import TestCase

from evidence.assessments.regulation import standing
from evidence.registers.actions import load_bundled

LOADED = datetime(2026, 11, 25, 12, tzinfo=UTC)

TURNING_POINTS = """
msc gvhd CN 2024-12-31 none_found 2025-06-01 conditional
msc gvhd US 2020-09-30 none_found 2024-11-30 refused 2025-02-01 approved
ad-msc crohns-fistula EU 2018-03-22 none_found 2018-03-23 approved 2024-12-12 approved 2024-12-13 withdrawn
muscle-derived heart-failure JP 2015-09-17 none_found 2015-09-18 conditional 2024-08-01 withdrawn
ipsc heart-failure JP 2026-03-05 none_found 2026-03-06 conditional
dopaminergic-progenitors parkinsons JP 2026-03-05 none_found 2026-03-06 conditional
gene-edited-hsc sickle-cell US 2023-12-07 other_use 2023-12-08 approved
gene-edited-hsc thalassaemia EU 2019-05-28 other_use 2019-05-29 conditional 2022-03-24 withdrawn 2024-06-01 conditional
limbal corneal-disease EU 2015-02-16 none_found 2015-02-17 conditional 2024-02-21 conditional 2024-02-22 approved
bm-msc brain-injury JP 2024-07-30 other_use 2024-07-31 conditional
bm-msc spinal-cord-injury JP 2015-01-01 none_found 2018-12-27 other_use 2018-12-28 conditional
chondrocytes osteoarthritis KR 2018-05-05 approved 2019-07-09 withdrawn
uc-msc osteoarthritis KR 2012-01-17 none_found 2012-01-18 approved
ad-msc osteoarthritis KR 2025-08-05 other_use 2025-08-06 refused
bm-msc limb-ischaemia IN 2016-04-30 none_found 2016-06-01 conditional 2020-09-01 approved
uc-msc t2d CN 2025-03-31 other_use 2026-02-01 pathway
msc gvhd DE 2026-01-01 pathway
ad-msc crohns-fistula DE 2020-01-01 approved 2025-01-01 withdrawn
ad-msc crohns-fistula US 2020-01-01 none_found
msc t1d RU 2026-01-01 not_checked
"""


def answer(*arguments: str) -> dict[str, Any]:
    out = StringIO()
    call_command("register_status", *arguments, "--json", stdout=out)
    found: dict[str, Any] = json.loads(out.getvalue())
    return found


class StatusByTheBundledRegisters(TestCase):
    @classmethod
    def setUpTestData(cls) -> None:
        load_bundled(LOADED)

    def test_turns_on_the_day_of_the_decision(self) -> None:
        for line in TURNING_POINTS.strip().splitlines():
            therapy, condition, place, *days = line.split()
            expected = dict(zip(days[::2], days[1::2], strict=True))
            use = ("--therapy", therapy, "--condition", condition, "--jurisdiction", place)
            said = {day: answer(*use, "--as-of", day)["status"] for day in expected}
            with self.subTest(line):
                assert said == expected

    def test_is_not_known_before_it_was_recorded(self) -> None:
        before, after, on = LOADED - timedelta(days=1), LOADED + timedelta(days=1), date(2025, 6, 1)
        assert standing("msc", "gvhd", "CN", on, before)[0].status == "not_checked"
        assert standing("msc", "gvhd", "CN", on, after)[0].status == "conditional"

    def test_comes_with_its_records_and_their_references(self) -> None:
        given = ("--therapy", "UC-MSC", "--condition", "graft versus host disease", "--jurisdiction", "CN")
        found = answer(*given, "--as-of", "2025-06-01")
        assert (found["status"], found["checked_on"]) == ("conditional", "2026-06-30")
        [record] = found["records"]
        assert record["id"] == "cn-amimestrocel"
        assert record["reference"]
        assert record["checked_on"] == "2026-11-21"
        assert answer(*given, "--as-of", "2025-06-01", "--known-by", "2026-11-24")["status"] == "not_checked"

    def test_stands_beside_a_regulator_s_warning_from_the_day_it_was_given(self) -> None:
        given = ("--therapy", "stem-cells", "--condition", "covid-19", "--jurisdiction", "MX", "--as-of")
        warned = {day: answer(*given, day)["warned"] for day in ("2019-12-31", "2021-01-01")}
        assert warned == {"2019-12-31": False, "2021-01-01": True}

    def test_is_refused_in_one_clear_line_where_it_cannot_be_asked(self) -> None:
        for change, told in {
            ("--therapy", "magic"): "No therapy is called 'magic'",
            ("--jurisdiction", "Atlantis"): "No jurisdiction is called 'Atlantis'",
            ("--as-of", "soon"): "'soon' is not a day",
        }.items():
            given = {"--therapy": "msc", "--condition": "gvhd", "--jurisdiction": "US"} | dict([change])
            with self.subTest(told), self.assertRaisesMessage(CommandError, told):
                call_command("register_status", *(word for pair in given.items() for word in pair))
