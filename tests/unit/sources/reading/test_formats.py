"""One article as a browser saves it, in every format, and files that are broken or made to harm."""

import gzip
import re
import subprocess
import sys
import zlib
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from docx import Document
from lxml.etree import fromstring

from sources.errors import CannotRead
from sources.reading import read
from sources.reading.confined import CANNOT, ROOT, read_confined
from sources.reading.kinds import Kind
from sources.reading.reader import LARGE_PAGE

SAVED = Path(__file__).parent / "saved"  # one page, saved by Chromium as it came, printed to PDF, and as MHTML
PAGE = (SAVED / "page.html").read_bytes()


def as_warc(data: bytes, *, status: str = "200 OK", zipped: bool = True, media_type: str = "text/html") -> bytes:
    response = f"HTTP/1.1 {status}\r\nContent-Type: {media_type}; charset=utf-8\r\n\r\n".encode() + data
    head = (
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://harbour-health.example/knees\r\n"
        f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(response)}\r\n\r\n"
    )
    record = head.encode() + response + b"\r\n\r\n"
    return gzip.compress(record) if zipped else record


def as_docx(text: str) -> bytes:
    file, document = BytesIO(), Document()
    for paragraph in text.split("\n\n"):
        document.add_paragraph(paragraph)
    document.save(file)
    return file.getvalue()


def paragraphs(data: bytes, name: str) -> list[str]:
    return read(data, name=name).text.split("\n\n")


def test_every_format_gives_the_same_paragraphs() -> None:
    expected = paragraphs(PAGE, "page.html")
    assert len(expected) == 10
    assert paragraphs((SAVED / "page.mhtml").read_bytes(), "page.mhtml") == expected
    assert paragraphs(as_warc(PAGE), "page.warc.gz") == expected
    assert paragraphs(as_warc(PAGE, zipped=False), "page.warc") == expected
    assert paragraphs(as_docx("\n\n".join(expected)), "page.docx") == expected
    assert paragraphs((SAVED / "page.pdf").read_bytes(), "page.pdf") == expected


@pytest.mark.parametrize("name", ["page.html", "page.pdf", "page.mhtml"])
def test_every_format_gives_the_same_title_and_date(name: str) -> None:
    found = read((SAVED / name).read_bytes(), name=name)
    assert found.title == "Cells for knees: what twelve months showed"
    assert found.published_on.isoformat() == "2024-03-14"
    assert found.language == "en"


@pytest.mark.parametrize("name", ["page.html", "page.pdf", "page.mhtml"])
@pytest.mark.parametrize("lie", ["text/plain", "application/pdf", "text/html", "image/png", ""])
def test_the_bytes_say_what_they_are_whatever_is_declared(name: str, lie: str) -> None:
    assert "bone marrow cells in knee osteoarthritis" in read((SAVED / name).read_bytes(), lie, name="x.txt").text


def test_a_wrapped_page_says_where_it_came_from() -> None:
    assert read((SAVED / "page.mhtml").read_bytes()).canonical_url == "https://harbour-health.example/knees"
    assert read(as_warc(PAGE, zipped=False)).canonical_url == "https://harbour-health.example/knees"


# A PDF by hand


HELVETICA = b"/Subtype /Type1 /BaseFont /Helvetica"
UNMAPPED = (  # its signs are numbers, and nothing says which letters they are
    b"/Subtype /Type0 /BaseFont /Own /Encoding /Identity-H /DescendantFonts [<< /Type /Font /Subtype /CIDFontType2"
    b" /BaseFont /Own /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>"
    b" /FontDescriptor << /Type /FontDescriptor /FontName /Own >> >>]"
)


def as_pdf(*streams: bytes, filters: bytes = b"", font: bytes = HELVETICA) -> bytes:
    """A PDF with a page for each content stream. F1 is the font that is given, F2 Helvetica."""
    pages = [(3 + 2 * n, 4 + 2 * n) for n in range(len(streams))]
    objects = {1: b"<< /Type /Catalog /Pages 2 0 R >>"}
    objects[2] = b"<< /Type /Pages /Count %d /Kids [%s] >>" % (len(pages), b" ".join(b"%d 0 R" % p for p, _ in pages))
    fonts = b"<< /Font << /F1 << /Type /Font %s >> /F2 << /Type /Font %s >> >> >>" % (font, HELVETICA)
    head = b"/Type /Page /Parent 2 0 R /MediaBox [0 0 612 792]"
    for (at, content), stream in zip(pages, streams, strict=True):
        objects[at] = b"<< %s /Resources %s /Contents %d 0 R >>" % (head, fonts, content)
        objects[content] = b"<< /Length %d %s >>\nstream\n%s\nendstream" % (len(stream), filters, stream)
    out, offsets = bytearray(b"%PDF-1.4\n"), []
    for number, body in sorted(objects.items()):
        offsets.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    size = len(offsets) + 1
    return bytes(
        out
    ) + b"xref\n0 %d\n0000000000 65535 f \n%strailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF" % (
        size,
        table,
        size,
        len(out),
    )


def lines(*texts: str, top: int = 740, left: int = 50) -> bytes:
    """A content stream; an empty text leaves a gap."""
    shown = (f"1 0 0 1 {left} {top - 14 * n} Tm ({text}) Tj\n" for n, text in enumerate(texts) if text)
    return ("BT /F1 11 Tf\n" + "".join(shown) + "ET").encode("latin-1")


def test_words_broken_at_the_end_of_a_line_are_whole_again_and_compounds_keep_their_hyphen() -> None:
    page = lines(
        "The stem-cell product was given to people with osteoarth-",
        "ritis in a trial that the company calls a break-",
        "through. No other stem-",
        "cell product is approved.",
    )
    assert read(as_pdf(page)).text == (
        "The stem-cell product was given to people with osteoarthritis in a trial that the company calls a "
        "breakthrough. No other stem-cell product is approved."
    )


def test_a_paragraph_goes_on_over_the_page_and_running_heads_and_numbers_are_left_out() -> None:
    pages = [
        lines(
            "Harbour Health Reports",
            "",
            "",
            "The first page begins a sentence that has not",
            "come to its end when the",
        ),
        lines("Harbour Health Reports", "", "", "page is turned, and ends here, as it should."),
        lines("Harbour Health Reports", "", "", "The third page says something else entirely."),
    ]
    numbered = [page + lines(f"Page {n} of 3", top=40) for n, page in enumerate(pages, start=1)]
    assert read(as_pdf(*numbered)).text.split("\n\n") == [
        "The first page begins a sentence that has not come to its end when the page is turned, "
        "and ends here, as it should.",
        "The third page says something else entirely.",
    ]


def test_two_columns_are_read_one_after_the_other() -> None:
    left = lines("The left column is read from", "its top down to its very end,", "and only after that the other.")
    right = lines("The right column comes next,", "and no line of it is mixed", "into the lines of the left.", left=330)
    text = read(as_pdf(left + b"\n" + right)).text
    assert text.index("only after that the other.") < text.index("The right column comes next")


def test_a_pdf_of_pictures_is_said_to_have_no_text() -> None:
    with pytest.raises(CannotRead, match="pictures of pages"):
        read(as_pdf(b"0 0 m 100 100 l S"))


def test_letters_that_a_pdf_does_not_tell_are_no_numbers_in_the_text() -> None:
    signs = lines("abcd")
    with pytest.raises(CannotRead, match="does not say which letters"):
        read(as_pdf(signs, font=UNMAPPED))
    told = lines("The cells were given to twelve people.", top=600).replace(b"/F1", b"/F2")
    assert read(as_pdf(signs + told, font=UNMAPPED)).text == "\ufffd\ufffd\n\nThe cells were given to twelve people."


@pytest.mark.parametrize("data", [b"%PDF-1.4\nnothing more", (SAVED / "page.pdf").read_bytes()[:9000]])
def test_a_broken_pdf_is_said_to_be_broken(data: bytes) -> None:
    with pytest.raises(CannotRead, match=r"damaged|no text"):
        read(data)


def test_a_pdf_bomb_is_refused() -> None:
    once = zlib.compress(bytes(210_000_000), 9)
    with pytest.raises(CannotRead, match="more than we can take in"):
        read(as_pdf(once, filters=b"/Filter /FlateDecode"))
    with pytest.raises(CannotRead, match="more than we can take in"):
        read(as_pdf(zlib.compress(once), filters=b"/Filter [/FlateDecode /FlateDecode]"))


def test_a_docx_bomb_and_a_broken_docx_are_refused() -> None:
    file = BytesIO()
    with ZipFile(file, "w", ZIP_DEFLATED) as bomb:
        bomb.writestr("word/document.xml", bytes(101_000_000))
    with pytest.raises(CannotRead, match="more than we can take in"):
        read(file.getvalue())
    with pytest.raises(CannotRead, match="damaged"):
        read(as_docx("Something.")[:-200])


def test_a_docx_keeps_tables_in_their_place() -> None:
    file, document = BytesIO(), Document()
    document.add_heading("Pain at twelve months", 0)
    table = document.add_table(rows=1, cols=2)
    table.rows[0].cells[0].text, table.rows[0].cells[1].text = "Cells", "41"
    document.add_paragraph("After the table.")
    document.save(file)
    found = read(file.getvalue())
    assert found.text == "Pain at twelve months\n\nCells | 41\n\nAfter the table."
    assert found.title == "Pain at twelve months"


def docx_of(body: str) -> bytes:
    """A DOCX file with this body, in the markup of Word."""
    file, document = BytesIO(), Document()
    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    for element in fromstring(f"<w:body {space}>{body}</w:body>"):
        document.element.body.append(element)
    document.save(file)
    return file.getvalue()


def run(text: str, properties: str = "") -> str:
    return f"<w:r><w:rPr>{properties}</w:rPr><w:t xml:space='preserve'>{text}</w:t></w:r>"


def p(*runs: str) -> str:
    return f"<w:p><w:pPr><w:tabs><w:tab/></w:tabs></w:pPr>{''.join(runs)}</w:p>"


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (p(run("Cells "), f"<w:ins>{run('do not ')}</w:ins>", run("cure.")), "Cells do not cure."),
        (p(run("Cells "), "<w:del><w:r><w:delText>never </w:delText></w:r></w:del>", run("cure.")), "Cells cure."),
        (p(f"<w:moveFrom>{run('Moved.')}</w:moveFrom>", f"<w:moveTo>{run('Here.')}</w:moveTo>"), "Here."),
        (p(run("Cells cure."), run("Keyword.", "<w:vanish/>")), "Cells cure."),
        (f"<w:sdt><w:sdtContent>{p(run('In a control.'))}</w:sdtContent></w:sdt>", "In a control."),
        (p(f"<w:sdt><w:sdtContent>{run('In')}</w:sdtContent></w:sdt>", run(" a line.")), "In a line."),
        (p(f"<w:smartTag>{run('Leeds')}</w:smartTag>", f"<w:hyperlink>{run(' clinic')}</w:hyperlink>"), "Leeds clinic"),
        (
            p(
                "<w:r><w:ruby><w:rt><w:r><w:t>saibō</w:t></w:r></w:rt>"
                "<w:rubyBase><w:r><w:t>細胞</w:t></w:r></w:rubyBase></w:ruby></w:r>"
            ),
            "細胞",
        ),
        (f"<w:tbl><w:tr><w:tc>{p(run('First.'))}{p(run('Second.'))}</w:tc></w:tr></w:tbl>", "First.\n\nSecond."),
        (
            "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val='2000000000'/></w:tcPr>"
            f"{p(run('Pain'))}</w:tc><w:tc>{p(run('41'))}</w:tc></w:tr></w:tbl>",
            "Pain | 41",
        ),
    ],
    ids=["inserted", "deleted", "moved", "hidden", "control", "inline", "tags", "ruby", "layout", "spanned"],
)
def test_a_docx_reads_as_it_is_shown(body: str, text: str) -> None:
    assert read(docx_of(body)).text == text


@pytest.mark.parametrize(
    "data",
    [
        as_warc(PAGE, status="404 Not Found"),
        as_warc(b"\x89PNG", media_type="image/png"),
        as_warc(PAGE, zipped=False)[:40],
    ],
    ids=["not found", "a picture", "cut off"],
)
def test_a_warc_without_a_page_is_said_to_have_none(data: bytes) -> None:
    with pytest.raises(CannotRead, match="WARC"):
        read(data, name="page.warc.gz")


def test_an_mhtml_without_a_page_is_said_to_have_none() -> None:
    with pytest.raises(CannotRead, match="MHTML"):
        read(b'Content-Type: multipart/related; boundary="b"\n\n--b\nContent-Type: text/css\n\na{}\n--b--\n')


def test_a_pdf_that_takes_too_long_or_breaks_its_reader_ends_that_process_only() -> None:
    with pytest.raises(CannotRead, match="longer to read than we can wait"):
        read_confined(Kind.PDF, (SAVED / "page.pdf").read_bytes(), seconds=0.01)
    with pytest.raises(CannotRead, match="more than we can take in"):
        read_confined("no such kind", b"")


def test_how_a_reader_broke_is_logged_without_a_word_of_the_file(caplog: pytest.LogCaptureFixture) -> None:
    with pytest.raises(CannotRead):
        read_confined("no such kind", b"a private letter")
    assert "no such kind ended with 1 ValueError" in caplog.text
    assert "private" not in caplog.text


def test_a_page_too_large_to_be_read_here_gives_the_same() -> None:
    large = PAGE.replace(b"</body>", b"<!--" + b"x" * LARGE_PAGE + b"--></body>")
    assert read(large, name="page.html", url="https://a.example/x") == read(
        PAGE, name="page.html", url="https://a.example/x"
    )


def test_the_process_that_reads_a_strangers_file_is_told_none_of_the_sites_secrets(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("SECRET_KEY", "of the site")
    tells = tmp_path / "tells.sh"
    tells.write_text(f"#!/bin/sh\n/usr/bin/env\nexit {CANNOT}\n")
    tells.chmod(0o700)
    monkeypatch.setattr(sys, "executable", str(tells))
    with pytest.raises(CannotRead) as told:
        read_confined(Kind.PDF, b"")
    names = {line.partition("=")[0] for line in str(told.value).splitlines()}
    assert names - {"PWD", "SHLVL", "_"} == {"PYTHONDONTWRITEBYTECODE", "OPENBLAS_NUM_THREADS"}


def test_the_process_that_reads_a_strangers_file_writes_none_and_takes_no_more_than_it_needs(tmp_path: Path) -> None:
    script = (
        "import resource, sys; from sources.reading.confined import confine; confine();"
        "print([resource.getrlimit(limit)[1] for limit in (resource.RLIMIT_CPU, resource.RLIMIT_NPROC)], flush=True);"
        "open(sys.argv[1], 'wb', 0).write(b'x')"
    )
    done = subprocess.run([sys.executable, "-c", script, tmp_path / "a"], cwd=ROOT, capture_output=True, text=True)
    assert done.stdout == "[60, 0]\n"
    assert "File too large" in done.stderr
    assert (tmp_path / "a").stat().st_size == 0


def without_properties(data: bytes) -> bytes:
    """As some programs save a document: without the part that would name its title and author."""
    file = BytesIO()
    with ZipFile(BytesIO(data)) as saved, ZipFile(file, "w", ZIP_DEFLATED) as bare:
        for part in saved.namelist():
            held = saved.read(part).decode("utf-8", "surrogateescape")
            if part == "_rels/.rels":
                held = re.sub(r"<Relationship [^>]*core-properties[^>]*/>", "", held)
            if part != "docProps/core.xml":
                bare.writestr(part, held.encode("utf-8", "surrogateescape"))
    return file.getvalue()


def test_a_docx_that_names_no_title_is_called_by_its_first_line() -> None:
    file = without_properties(as_docx("New hope for worn knees\n\nCells ease the pain of worn knees, the clinic says."))
    found = read(file, name="knees.docx")
    assert (found.title, found.byline) == ("New hope for worn knees", "")
