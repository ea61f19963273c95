"""`rollcast pack`: every fault of a file at once, and an operator's own product line."""

from pathlib import Path

from knowledge.packs.bundled import bundled
from knowledge.packs.check import read
from tests.bot.shell.running import Terminal
from tests.builders import claim_row, pack_content, pack_file, product_row

HANDHELD = Path(__file__).parents[2] / "data" / "packs" / "handheld.yaml"


def test_a_sound_pack_has_no_faults(rollcast: Terminal) -> None:
    """The bundled pack is clean."""
    ran = rollcast("pack", "check", str(bundled()[0]))
    assert ran.code == 0
    assert str(len(read(bundled()[0]).claims)) in ran.out


def test_every_fault_is_listed_with_its_place(rollcast: Terminal, tmp_path: Path) -> None:
    """Several faults, several lines, each with a line number or an id; nothing is loaded."""
    broken = pack_content(
        [
            claim_row("a", stated_on="2025-02-31"),
            claim_row("b", attribute="delivreies"),
            claim_row("b", disputed_by=["zz"]),
        ]
    )
    path = pack_file(tmp_path, broken)
    ran = rollcast("pack", "check", str(path))
    assert ran.code == 2
    for word in ("2025-02-31", "delivreies", "zz"):
        assert word in ran.out
    assert all(line.startswith("line ") for line in ran.out.splitlines()[:-1])
    told = rollcast("pack", "check", str(path), "--json").value
    assert len(told["faults"]) >= 4
    assert rollcast("pack", "load", str(path)).code == 2


def test_a_second_product_line_needs_no_code(rollcast: Terminal) -> None:
    """Once loaded, it is asked about like the first one, also in a later run; loading twice changes nothing."""
    first, second = (rollcast("pack", "load", str(HANDHELD), "--json").value for _ in range(2))
    assert first["changed"]
    assert not second["changed"]
    name = first["pack"]
    product = read(HANDHELD).products[0].id
    assert rollcast("facts", "show", product, "--json").value["facts"]
    assert rollcast("pack", "export", name).out == rollcast("pack", "export", str(HANDHELD)).out


def test_an_operators_pack_stands_in_place_of_the_bundled_one(rollcast: Terminal, tmp_path: Path) -> None:
    """A pack under a bundled name replaces it, and is not put back at the next start."""
    own = pack_content([claim_row("only")], [product_row()], pack={"id": read(bundled()[0]).id})
    assert rollcast("pack", "load", str(pack_file(tmp_path, own))).code == 0
    assert rollcast("facts", "show", "lumen/lamp", "--json").code == 0
    assert rollcast("wait", "xiaomi/yu7").code == 2


def test_exporting_what_is_not_there_is_bad_usage(rollcast: Terminal) -> None:
    """One sentence."""
    ran = rollcast("pack", "export", "nobody")
    assert (ran.code, ran.out) == (2, "")
    assert "nobody" in ran.err
