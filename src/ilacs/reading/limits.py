"""How large an input may be, so that no file takes more than half a minute or a gibibyte of memory.

A true workbook of 600,000 rows, ten times the largest council's, has about 40 MB on disk, 400 MB
of XML and 8 million cells; each limit leaves that room and little more.
"""

MEGABYTE = 1_000_000

FILE_BYTES = 250 * MEGABYTE
"""Of one file on disk. It is held in memory twice while it is read."""

UNPACKED_BYTES = 600 * MEGABYTE
"""Of all parts of one workbook, or all members of one zip. A cell takes about 50 bytes of XML and 90 of memory."""

SHARED_TEXT_BYTES = 300 * MEGABYTE
"""Of a part that is held in memory whole, such as the texts that all sheets share."""

SMALL_PART_BYTES = 20 * MEGABYTE
"""Of a part that lists sheets or their relations. The largest true ones have some kilobytes."""

RATIO = 200
"""How many times a part may grow when it is unpacked, once it is large. Sheet XML grows 8 to 40 times."""

RATIO_COUNTS_FROM = 200 * MEGABYTE
"""Below this a part is harmless however well it was packed: blank rows alone grow several hundred times."""

DEFLATE_RATIO = 1032
"""The most that the deflate method can grow anything: what a packed size can possibly become."""

CELLS = 12_000_000
"""Of one workbook, counting the blank ones that lie between others, because a sheet is read as a full rectangle."""

MEMBERS = 2_000
"""Of files in one zip or folder, or parts of one workbook."""

CSV_BYTES = 100 * MEGABYTE
"""Of one csv file, which is in memory as bytes, as text, as lines and as cells."""
