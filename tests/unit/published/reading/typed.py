"""Made-up reports for tests: as plain lines, and as the smallest PDF that holds them."""

from ilacs.published.reading.lines import Line, tidy
from ilacs.published.reading.reading import Source, read_lines
from ilacs.published.report import InspectionReport

LEFT, RIGHT, TOP, SIZE, LEADING = 71, 330, 760, 12, 14.5
FONTS = "/Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >> >>"


def lines_of(text: str) -> tuple[Line, ...]:
    """The lines of a text whose pages are parted by a form feed, without places and type."""
    pages = text.strip().split("\f")
    found = ((page, tidy(line)) for page, part in enumerate(pages, start=1) for line in part.splitlines())
    return tuple(Line(line, page) for page, line in found if line)


def read_text(text: str, name: str = "report.pdf") -> InspectionReport:
    """The report that a text makes."""
    return read_lines(lines_of(text), Source(name, "0" * 64, text.count("\f") + 1, None))


def write_pdf(text: str, *, trailer: str = "") -> bytes:
    """A PDF of a text: an empty line is a gap between paragraphs, a tab goes to the second column."""
    pages = text.strip().split("\f")
    kids = " ".join(f"{4 + 2 * at} 0 R" for at in range(len(pages)))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Count {len(pages)} /Kids [{kids}] >>".encode(),
        f"<< {FONTS} >>".encode(),
    ]
    for at, page in enumerate(pages):
        stream = _content(page)
        place = f"/Parent 2 0 R /MediaBox [0 0 595 842] /Resources 3 0 R /Contents {5 + 2 * at} 0 R"
        objects.append(f"<< /Type /Page {place} >>".encode())
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream))
    return _file(objects, trailer)


def _content(page: str) -> bytes:
    shown, y = [], float(TOP)
    for line in page.splitlines():
        for x, cell in zip((LEFT, RIGHT), line.split("\t"), strict=False):
            shown.append(f"BT /F1 {SIZE} Tf 1 0 0 1 {x} {y} Tm ({_escaped(cell)}) Tj ET")
        y -= LEADING
    return "\n".join(shown).encode("cp1252")


def _escaped(text: str) -> str:
    return text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")


def _file(objects: list[bytes], trailer: str) -> bytes:
    written, starts = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, start=1):
        starts.append(len(written))
        written += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % start for start in starts)
    size = len(objects) + 1
    end = f"trailer\n<< /Size {size} /Root 1 0 R {trailer} >>\nstartxref\n{len(written)}\n%%EOF\n".encode()
    return written + b"xref\n0 %d\n0000000000 65535 f \n" % size + table + end
