"""`rollcast facts import` and `export`: claims in bulk, all of them or none."""

from pathlib import Path

from tests.bot.shell.running import Terminal

HEADER = "product,attribute,market,value,unit,period,stated_on,standing,publisher,summary"
SOUND = "xiaomi/yu7,quoted_wait,CN,50..53,weeks,2026-06-01,2026-06-01,reported,Lamp Gazette,As the gazette has it."
DAY = "2026-11-22"


def table(folder: Path, *lines: str, name: str = "claims.csv") -> str:
    """A file of claims."""
    path = folder / name
    path.write_text("".join(f"{line}\n" for line in (HEADER, *lines)), encoding="utf-8")
    return str(path)


def test_a_sound_file_is_taken_and_signed(rollcast: Terminal, tmp_path: Path) -> None:
    """A check takes nothing and needs no name; then its claims are found at once, and a second import changes nothing."""
    path = table(tmp_path, SOUND)
    assert rollcast("facts", "import", path, "--today", DAY).code == 2
    assert rollcast("facts", "import", path, "--by", "\u202e ", "--today", DAY).code == 2
    assert rollcast("facts", "import", path, "--check", "--today", DAY).code == 0
    assert rollcast("facts", "search", "Lamp Gazette", "--today", DAY).code == 3
    for account in ("123456789012345678", "@everyone", "<@1>"):
        refused = rollcast("facts", "import", path, "--by", account, "--today", DAY)
        assert (refused.code, "an account" in refused.err) == (2, True)
    first = rollcast("facts", "import", path, "--by", "Ada", "--today", DAY, "--json").value
    assert (first["claims"], first["entries"], first["changed"], first["faults"]) == (1, 1, 1, [])
    assert rollcast("facts", "search", "Lamp Gazette", "--today", DAY, "--json").value["claims"]
    again = rollcast("facts", "import", path, "--by", "Ada", "--today", DAY)
    assert (again.code, again.err) == (0, "")
    assert rollcast("facts", "import", path, "--by", "Ada", "--today", DAY, "--json").value["entries"] == 0


def test_a_file_with_a_fault_is_not_taken_at_all(rollcast: Terminal, tmp_path: Path) -> None:
    """Every fault is a sentence on standard error, with its row; the sound rows stay out too."""
    path = table(tmp_path, SOUND, SOUND.replace("weeks", "cars"), SOUND.replace("2026-06-01,reported", "2027,reported"))
    ran = rollcast("facts", "import", path, "--by", "Ada", "--today", DAY)
    assert (ran.code, ran.out) == (2, "")
    lines = ran.err.splitlines()
    assert lines[0].startswith("Row 2: “vehicles” is no unit")
    assert lines[1] == "Row 3: “2027” is still to come; a claim is of a day that has been."
    assert rollcast("facts", "search", "Lamp Gazette", "--today", DAY).code == 3
    told = rollcast("facts", "import", path, "--by", "Ada", "--today", DAY, "--json").value
    assert {(fault["row"], fault["code"]) for fault in told["faults"]} == {(2, "unit"), (3, "future")}


def test_what_is_exported_is_known(rollcast: Terminal, tmp_path: Path) -> None:
    """An export is sound and holds nothing new; in every form, exporting again gives the same text."""
    for form in ("csv", "json", "yaml"):
        text = rollcast("facts", "export", "xiaomi/yu7", "--form", form).out
        path = tmp_path / f"yu7.{form}"
        path.write_text(text, encoding="utf-8", newline="")
        told = rollcast("facts", "import", str(path), "--by", "Ada", "--today", DAY, "--json").value
        assert told["claims"] > 50
        assert (told["faults"], told["entries"]) == ([], 0)
        assert rollcast("facts", "export", "yu7", "--form", form).out == text
    unknown = rollcast("facts", "export", "zzzz")
    assert (unknown.code, unknown.err.count("\n")) == (2, 1)
