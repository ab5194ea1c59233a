"""Numbers and words as SVG writes them, short and exact to the hundredth of a pixel; knows no shapes."""

from xml.sax.saxutils import escape, quoteattr

from careergui.data.characters import cleaned


def brief(value: float, places: int = 2) -> str:
    """A number without needless digits."""
    return f"{round(value, places) + 0.0:.{places}f}".rstrip("0").rstrip(".") or "0"


def words(text: str) -> str:
    """Text between tags, on one line."""
    return escape(" ".join(cleaned(text).split()))


def attributes(**named: str | float) -> str:
    """Attributes with a space before each; empty ones are left out, and "_" in a name stands for "-"."""
    parts = []
    for name, value in named.items():
        if value != "":
            text = value if isinstance(value, str) else brief(value)
            parts.append(f" {name.rstrip('_').replace('_', '-')}={quoteattr(cleaned(text))}")
    return "".join(parts)
