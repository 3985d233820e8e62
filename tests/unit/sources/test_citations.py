"""What a text cites, where it stands."""

import pytest

from sources.citations import citations_by_links, citations_in


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("See https://doi.org/10.1056/NEJMoa2301234.", ["10.1056/nejmoa2301234"]),
        ("(doi:10.1016/S0140-6736(20)30183-5), which", ["10.1016/s0140-6736(20)30183-5"]),
        (
            "(10.1016/S0140-6736(20)30183-5).), [10.1038/s41586-020-1234-5[a]]",
            [
                "10.1016/s0140-6736(20)30183-5",
                "10.1038/s41586-020-1234-5[a]",
            ],
        ),
        ("PMID: 31234567 and PMC7654321", ["31234567", "PMC7654321"]),
        ("https://pubmed.ncbi.nlm.nih.gov/31234567/", ["31234567"]),
        ("registered as NCT01234567 and ChiCTR2000012345.", ["NCT01234567", "ChiCTR2000012345"]),
        (
            "ISRCTN12345678, EUCTR2012-001234-56-DE, jRCTs031234567",
            ["ISRCTN12345678", "EUCTR2012-001234-56-DE", "jRCTs031234567"],
        ),
        (
            "NTR1234, JapicCTI-121234, U1111-1234-5678, PER-012-34, RPCEC00000123, JMA-IIA00123, HKUCTR-123",
            [
                "NTR1234",
                "JapicCTI-121234",
                "U1111-1234-5678",
                "PER-012-34",
                "RPCEC00000123",
                "JMA-IIA00123",
                "HKUCTR-123",
            ],
        ),
        ("EudraCT number 2012-001234-41 and 2022-500123-12-00", ["2012-001234-41", "2022-500123-12-00"]),
        ("the Dutch trial NL6512, and NL-OMON12345", ["NL6512", "NL-OMON12345"]),
        ("published in the journal Cell Discovery last week", ["Cell Discovery"]),
        ("The study appeared in the New England Journal of Medicine.", ["New England Journal of Medicine"]),
        ("In Nature, cells divide. By Science we mean more.", []),
        ("NCT0123456 is too short, XNCT01234567 is none; call 10.30 or 555-1234", []),
        ("NL6512 AB is a postcode", []),
    ],
)
def test_what_is_cited_is_found_where_it_stands(text: str, found: list[str]) -> None:
    citations = citations_in(text)
    assert [citation.id for citation in citations] == found
    assert all(text[each.start : each.end].lower().endswith(each.id.lower()) for each in citations)


@pytest.mark.parametrize(
    ("text", "number", "url"),
    [
        ("NCT 01234567", "NCT01234567", "https://clinicaltrials.gov/study/NCT01234567"),
        (
            "EudraCT 2012-001234-41",
            "2012-001234-41",
            "https://www.clinicaltrialsregister.eu/ctr-search/search?query=2012-001234-41",
        ),
        ("2022-500123-12-00", "2022-500123-12-00", "https://euclinicaltrials.eu/ctis-public/view/2022-500123-12-00"),
        ("RPCEC00000123", "RPCEC00000123", ""),
    ],
)
def test_a_trial_is_cited_by_its_number_alone_and_leads_to_its_registry(text: str, number: str, url: str) -> None:
    [cited] = citations_in(f"See {text}, please.")
    assert (cited.id, cited.url) == (number, url)
    assert (cited.start, cited.end) == (4, 4 + len(text))


@pytest.mark.parametrize(
    ("link", "found"),
    [
        ("https://doi.org/10.1016%2FS0140-6736(20)30183-5", ["10.1016/s0140-6736(20)30183-5"]),
        ("https://www.example.com/doi/full/10.1056/NEJMoa2301234?query=featured#abstract", ["10.1056/nejmoa2301234"]),
        ("https://pubmed.ncbi.nlm.nih.gov/31234567/", ["31234567"]),
        ("https://pmc.ncbi.nlm.nih.gov/articles/PMC7654321/", ["PMC7654321"]),
        ("https://clinicaltrials.gov/study/NCT01234567?term=cells", ["NCT01234567"]),
        ("https://example.com/share?url=https://doi.org/10.1056/NEJMoa2301234", []),
        ("https://example.com/stem-cells-in-nature", []),
        ("/about", []),
    ],
)
def test_what_a_link_leads_to_is_cited_without_a_place(link: str, found: list[str]) -> None:
    citations = citations_by_links([link, link])
    assert [citation.id for citation in citations] == found
    assert all((each.start, each.end) == (None, None) and each.url for each in citations)


MANY = 400_000  # characters, over which a search that grows with their square takes an hour


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("PMID" + " " * MANY, []),
        ("PMID " + " " * MANY + ": 31234567", ["31234567"]),
        ("10.1056/NEJMoa2301234" + ")" * MANY, ["10.1056/nejmoa2301234"]),
        ("10.1056/NEJMoa2301234" + "]).," * (MANY // 4), ["10.1056/nejmoa2301234"]),
    ],
)
def test_a_long_run_of_one_thing_is_searched_in_no_time(text: str, found: list[str]) -> None:
    assert [citation.id for citation in citations_in(text)] == found
