"""Damaged files: the same from the same seed, another from another, and most of them still JSON."""

import contextlib
import json
from random import Random

from tools.fuzz.mutate import mutated, places

SOUND = json.dumps({"a": [1, {"b": "text"}], "c": 2.5}).encode()


def test_that_every_value_has_its_place() -> None:
    assert [key for _, key in places(json.loads(SOUND))] == ["a", 0, 1, "b", "c"]


def test_that_a_seed_damages_the_same_way_again_and_others_differently() -> None:
    made, again = ([mutated(SOUND, Random(seed)) for seed in range(200)] for _ in range(2))  # noqa: S311 - damage, no secret
    assert made == again
    assert len(set(made)) > 100
    sound = 0
    for content in made:
        with contextlib.suppress(ValueError, RecursionError):
            json.loads(content)
            sound += 1
    assert 100 < sound < 200
