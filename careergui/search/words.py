"""Text folded for searching, and how far two words are apart; leaves ranking to match."""

import re
import unicodedata

_LONG, _MIDDLE = 7, 4
_OTHER_SIGNS = re.compile(r"[\W_]+")


def fold(text: str) -> str:
    """Lower case, without accents, every run of other signs one space: "Manager/Résumé" becomes "manager resume"."""
    return _OTHER_SIGNS.sub(" ", plain_letters(text)).strip()


def plain_letters(text: str) -> str:
    """Lower case and without accents; other signs stay."""
    folded = text.casefold()
    if folded.isascii():
        return folded
    # Twice, as taking a sign apart can bring forth a capital, and a capital made small an accent.
    folded = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", folded).casefold())
    return "".join(character for character in folded if not unicodedata.combining(character))


def tolerance(word: str) -> int:
    """How many typing errors a word may hold: two in a long one, one in a middling one, none in a short one."""
    return 2 if len(word) >= _LONG else int(len(word) >= _MIDDLE)


def distance(first: str, second: str, limit: int) -> int:
    """Single-letter errors (wrong, missing, added, swapped) between two words; `limit` + 1 when there are more."""
    if abs(len(first) - len(second)) > limit:
        return limit + 1
    before: list[int] = []
    row = list(range(len(second) + 1))
    for i, letter in enumerate(first, 1):
        earlier, before, row = before, row, [i] + [0] * len(second)
        for j, other in enumerate(second, 1):
            best = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != other))
            if i > 1 and j > 1 and letter == second[j - 2] and other == first[i - 2]:
                best = min(best, earlier[j - 2] + 1)
            row[j] = best
        if min(row) > limit:
            return limit + 1
    return min(row[-1], limit + 1)
