"""What is typed at random: roles with their typing errors, places, paths good and bad, and what no field expects."""

from random import Random

SEARCHED = (
    "registered nurse", "regsitered nruse", "nurse in columbus", "software", "case man", "téléphone", "29-1141", "pay > 100000",
    "acc", "zzzzqqq", "İstanbul", "ß", "teacher ohio", "elec tri cian", "doctor", "",
)  # fmt: skip
PLACES = ("columbus", "ohio", "OH", "colmbus", "new york", "puerto", "zz", "guam", "31140", "portland")
PATHS = (
    "~", "~x", "~nobody/pay.png", "", ".", "..", "/", "//", "pay.png", "pay", "pay.", ".png", "a/b/c/pay.png", "/proc/self/mem",
    "/dev/full", "/dev/null", "/etc/pay.png", "n\u0000l.png", "x" * 260, "é" * 200 + ".svg", "con", "pay.pdf", "home/Pictures/pay.png",
    "\ud800.png", "$HOME/pay.png", "%s%n", "a\nb.png", "home", "home/Documents/saved.careergui", "  pay.png  ", "-o", "FILE:///x.png",
)  # fmt: skip
STRANGE = (
    "👩‍⚕️🏳️‍🌈", "<b>bold</b><img src=x>", "&amp;&", "=1+1", "@SUM(A1)", "\u202egnp.exe", "\ufffe", "\ufeff", "\u0000", "\U0001d538\U0001d539",
    "a" * 500, "%d %s {0} {x}", "'; --", "\\", "\x1b[31m", "مرحبا", "−12", "1e309", "\uff19\uff19", "NaN",
)  # fmt: skip
NUMBERS = ("0", "1", "-1", "100", "1600", "99999", "2147483648", "99999999999999999999", "1e9", "", "٣٤٥", "16 00", "1,600")


def any_text(chance: Random) -> str:
    """One of all, some cut short or joined."""
    text = chance.choice(chance.choice((SEARCHED, PLACES, PATHS, STRANGE, NUMBERS)))
    if chance.random() < 0.2:
        text = text[: chance.randint(0, len(text))] + chance.choice(STRANGE)
    return text
