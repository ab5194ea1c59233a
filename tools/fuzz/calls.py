"""Odd calls: every command with words, options and values that fit, nearly fit and do not, in one process."""

from pathlib import Path
from random import Random

from tools.bench_inputs import BUNDLED
from tools.fuzz.answers import asked, wrong_in
from tools.fuzz.mutate import STRANGE
from tools.soak.texts import any_text
from tools.tried import Tried

_COMMANDS = ("roles", "search", "show", "compare", "where", "chart", "areas", "data", "sources", "help")
_NONE = ("rols", "", "-", "--", "-h", "--version")
_WORDS = (
    "case-manager", "case-worker", "29-1141", "registered nurses", "Software dev", "check", "pay", "pay-gap", "skills", "all", "OH",
    "nurse", "columbus", "no-such-role", "own.json", "missing.json", ".", "/", "/dev/zero", "-1", "00-0000",
)  # fmt: skip
_OPTIONS = {
    "--area": ("OH", "US", "columbus", "ZZ", "31140"), "--format": ("text", "json", "csv", "md", "xml"), "--sort": ("pay", "title", "x"),
    "--filter": ("nurse",), "--limit": ("1", "0", "-1", "99999999999"), "--baseline": ("case-manager", "x"), "--state": ("OH", "ZZ"),
    "--real": (), "--size": ("800x500", "1x1", "0x0", "99999x99999", "800"), "--theme": ("light", "dark", "pink"), "--force": (),
    "-o": ("out.svg", "out.png", "out.pdf", "out", "", "/etc/x.svg", "no/out.svg", "."), "--title": ("=1+1", "<b>"),
    "--data": ("own.json", "missing.json"), "--scale": ("1", "4", "9"), "--debug-": (), "--background": ("transparent", "x"), "--help": (),
}  # fmt: skip


def call(chance: Random) -> list[str]:
    """One call; never the window, whose files are tried by the other drives."""
    words = [chance.choice(_WORDS) if chance.random() < 0.8 else _odd(chance) for _ in range(chance.choice((0, 1, 1, 2, 2, 3, 9)))]
    options = []
    for _ in range(chance.choice((0, 0, 1, 1, 2, 4))):
        name = chance.choice(sorted(_OPTIONS))
        values = _OPTIONS[name]
        options += [name, *([chance.choice(values) if chance.random() < 0.8 else _odd(chance)] if values else [])]
    return [chance.choice(_COMMANDS if chance.random() < 0.95 else _NONE), *words, *options]


def _odd(chance: Random) -> str:
    return any_text(chance) if chance.random() < 0.7 else str(chance.choice(STRANGE))[:300]


def drive(count: int, seed: int) -> Tried:
    """So many calls."""
    chance, findings = Random(seed), dict[str, str]()
    Path("own.json").write_bytes(BUNDLED.read_bytes())
    for number in range(count):
        words = call(chance)
        if not any(word in _COMMANDS for word in words):
            continue  # it could open the window
        for wrong in _wrong(words):
            findings.setdefault(wrong[:60], f"--- call {number} of seed {seed}: {words!r}\n{wrong}")
    return Tried(drive="calls", seed=seed, count=count, findings=tuple(findings.values()))


def _wrong(words: list[str]) -> list[str]:
    answer = asked(words)
    found = list(answer.wrong())
    if not answer.status and "--format" in words[:-1] and not {"--help", "-h", "--version"} & set(words):
        found += wrong_in(f"told.{words[-words[::-1].index('--format')]}", answer.said.encode())
    for path in Path.cwd().glob("out*"):
        if path.is_file():
            found += wrong_in(path.name, path.read_bytes())
            path.unlink()
    return found
