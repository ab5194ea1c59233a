"""Makes the page of a PDF one figure with words for it, so that a screen reader says what the chart shows; leaves the rest to pdf."""

from careergui.export.pdf_file import reference, text, whole


def tagged(objects: dict[int, bytes], root: int, size: tuple[float, float], words: str) -> None:
    """Mark all that is drawn as a figure that `words` stand for; `root` is the catalogue, `size` the page's in points."""
    page = next(number for number, body in objects.items() if b"/Type /Page\n" in body)
    contents = reference(objects[page], b"Contents")
    first = max(objects) + 1
    before, after, tree, document, figure, parents = range(first, first + 6)
    objects[page] = objects[page].replace(
        b"/Contents %d 0 R" % contents, b"/Contents [%d 0 R %d 0 R %d 0 R]\n/StructParents 0" % (before, contents, after), 1
    )
    for number, operator in ((before, b"/Figure << /MCID 0 >> BDC"), (after, b"EMC")):
        objects[number] = whole(number, b"<< /Length %d >>\nstream\n%s\nendstream" % (len(operator), operator))
    objects[tree] = whole(tree, b"<< /Type /StructTreeRoot /K %d 0 R /ParentTree %d 0 R /ParentTreeNextKey 1 >>" % (document, parents))
    objects[document] = whole(document, b"<< /Type /StructElem /S /Document /P %d 0 R /K %d 0 R >>" % (tree, figure))
    box = b"<< /O /Layout /Placement /Block /BBox [0 0 %g %g] >>" % size
    figure_words = (document, page, text(words), box)
    objects[figure] = whole(figure, b"<< /Type /StructElem /S /Figure /P %d 0 R /Pg %d 0 R /K 0 /Alt %s /A %s >>" % figure_words)
    objects[parents] = whole(parents, b"<< /Nums [0 [%d 0 R]] >>" % figure)
    marked = b"/Type /Catalog\n/MarkInfo << /Marked true >>\n/StructTreeRoot %d 0 R" % tree
    objects[root] = objects[root].replace(b"/Type /Catalog", marked, 1)
