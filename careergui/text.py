"""Money, shares and counts as words, for eyes and for ears; leaves sentences to compare.narrative."""

MINUS = "−"
_DECIMALS = {
    "USD/year": 0,
    "USD/hour": 2,
    "percent": 1,
    "percentage points": 1,
    "jobs": 0,
    "jobs/year": 0,
    "per 1,000 jobs": 3,
    "ratio": 2,
    "rating": 2,
}
_SPOKEN = {
    "USD/year": "{} dollars a year",
    "USD/hour": "{} dollars an hour",
    "percent": "{} percent",
    "jobs": "{} jobs",
    "jobs/year": "{} a year",
    "per 1,000 jobs": "{} jobs per 1,000",
    "ratio": "{}",
    "rating": "{}",
}


def number(value: float, decimals: int = 0) -> str:
    """A number with thousands separators and a true minus; a share keeps no needless ".0"."""
    text = f"{abs(value):,.{decimals}f}"
    return f"{MINUS}{text}" if value < 0 and float(text.replace(",", "")) != 0 else text


def amount(value: float, unit: str) -> str:
    """A value as it stands in a chart or table: "$42,084", "33.4%", "81,200"."""
    if unit.startswith("USD"):
        figure = number(value, _DECIMALS[unit])
        return f"{MINUS}${figure[1:]}" if figure.startswith(MINUS) else f"${figure}"
    if unit == "percent":
        return f"{_share(value)}%"
    return _points(_share(value), "point") if unit == "percentage points" else number(value, _DECIMALS[unit])


def signed(value: float, unit: str) -> str:
    """A difference with its sign always shown: "+$19,932", "−19.7 points"; "no difference" for zero."""
    if round(value, _DECIMALS[unit]) == 0:
        return "no difference"
    return f"+{amount(value, unit)}" if value > 0 else amount(value, unit)


def spoken(value: float, unit: str) -> str:
    """A value as it is read aloud: "42,084 dollars a year", "minus 19.7 percentage points"."""
    digits = _share(abs(value)) if unit.startswith("percent") else f"{abs(value):,.{_DECIMALS[unit]}f}"
    words = _points(digits, "percentage point") if unit == "percentage points" else _SPOKEN[unit].format(digits)
    return f"{'minus ' if value < 0 else ''}{words}"


def size(value: float, unit: str) -> str:
    """The size of a difference without its sign, in full: "$19,932", "19.7 percentage points"."""
    return _points(_share(abs(value)), "percentage point") if unit == "percentage points" else amount(abs(value), unit)


def axis_money(value: float) -> str:
    """Round money on an axis: "$0", "$25k", "$1.5m", "$7.50"."""
    sign, size_ = (MINUS if value < 0 else ""), abs(value)
    if size_ >= 1_000_000:
        return f"{sign}${size_ / 1_000_000:g}m"
    if size_ >= 1000:
        return f"{sign}${size_ / 1000:g}k"
    return f"{sign}${size_:g}" if size_ == int(size_) else f"{sign}${size_:.2f}"


def listing(items: list[str] | tuple[str, ...], word: str = "and") -> str:
    """Names as a list in a sentence: "A, B and C"."""
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} {word} {items[-1]}"


def ordinal(number: int) -> str:
    """1st, 2nd, 3rd, 11th."""
    ending = "th" if number % 100 in {11, 12, 13} else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number:,}{ending}"


def plural(count: int, one: str, many: str = "") -> str:
    """A count with its noun: "1 role", "3 roles"."""
    return f"{number(count)} {one if count == 1 else many or one + 's'}"


def first_upper(text: str) -> str:
    """The text with its first letter in upper case, the rest untouched."""
    return text[:1].upper() + text[1:]


def first_lower(text: str) -> str:
    """The text with its first letter in lower case, as a label stands within a sentence."""
    return text[:1].lower() + text[1:]


def plain(text: str) -> str:
    """Text from data made safe for one line: control characters and line ends become spaces."""
    return " ".join("".join(character if character.isprintable() else " " for character in text).split())


def _share(value: float) -> str:
    return number(value, 1).removesuffix(".0")


def _points(digits: str, noun: str) -> str:
    return f"{digits} {noun if digits.lstrip(MINUS) == '1' else noun + 's'}"
