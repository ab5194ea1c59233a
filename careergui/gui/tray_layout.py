"""Where chips stand in the tray: natural widths while they fit, then equal and shortened, then in two rows; moves no widgets."""

from collections.abc import Sequence

from msgspec import Struct

_MOST_NATURAL, _MOST_ROWS = 5, 2


class Places(Struct, frozen=True):
    """A left edge, row and width for each chip, and how many rows there are."""

    chips: tuple[tuple[int, int, int], ...]
    rows: int
    whole: bool
    """Every chip is as wide as it wishes."""


def placed(wishes: Sequence[tuple[int, int]], extra: int, room: int, least: int, gap: int) -> Places:
    """Place chips that wish for these widths (beside the name, and for it), with `extra` pixels after the last for the adding button.

    More than five chips that do not all fit are equally wide. Where one row would give a chip less than `least`, there are two.
    """
    count, wholes = len(wishes), [fixed + name for fixed, name in wishes]
    if not count:
        return Places((), 1, whole=True)
    if sum(wholes) + gap * count + extra <= room:
        return Places(_one_after_another(wholes, gap), 1, whole=True)
    names = _capped([name for _, name in wishes], room - extra - gap * count - sum(fixed for fixed, _ in wishes))
    if count <= _MOST_NATURAL and all(got >= min(name, least // 2) for got, (_, name) in zip(names, wishes, strict=True)):
        return Places(_one_after_another([fixed + name for (fixed, _), name in zip(wishes, names, strict=True)], gap), 1, whole=False)
    rows = 1 if count * (least + gap) + extra <= room else _MOST_ROWS
    in_row = -(-count // rows)
    space = room - extra if rows == 1 or count % rows == 0 else room
    width = min((space + gap) // in_row - gap, max(wholes))
    return Places(tuple(((width + gap) * (place % in_row), place // in_row, width) for place in range(count)), rows, whole=False)


def _one_after_another(widths: Sequence[int], gap: int) -> tuple[tuple[int, int, int], ...]:
    return tuple((sum(widths[:place]) + gap * place, 0, width) for place, width in enumerate(widths))


def _capped(wishes: Sequence[int], room: int) -> list[int]:
    """Widths that fill the room: short names keep theirs, long ones share what is left."""
    left, widths = room, dict.fromkeys(range(len(wishes)), 0)
    order = sorted(widths, key=lambda place: wishes[place])
    for done, place in enumerate(order):
        widths[place] = min(wishes[place], left // (len(wishes) - done))
        left -= widths[place]
    return list(widths.values())
