"""The command line: help, settings, one sentence for every failure, and the exit codes."""

import json
import subprocess
import sys
from pathlib import Path

import click
import pytest

from bot import __main__ as entry
from bot.phrases import exists
from bot.settings import Settings, variable
from bot.shell import NO_FACT, Shell, today
from knowledge.errors import UnknownProduct


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    """Exit code, output and errors of one call."""
    code = entry.main(arguments)
    captured = capsys.readouterr()
    return code, captured.out, captured.err


def test_help_lists_every_subcommand(capsys: pytest.CaptureFixture[str]) -> None:
    """Each row of the table is listed with what it does."""
    code, out, _ = run(capsys, "--help")
    assert code == 0
    for name in entry.SUBCOMMANDS:
        assert exists(f"shell-{name}")
        assert f"  {name} " in out


def test_the_version_is_the_packages(capsys: pytest.CaptureFixture[str]) -> None:
    """--version names the program and its version."""
    code, out, _ = run(capsys, "--version")
    assert code == 0
    assert out.startswith("rollcast ")


@pytest.mark.parametrize(
    "arguments",
    [("nonsense",), ("doctor", "--nonsense"), ("backup",), ("restore", "missing.zip"), ("preview", "--port", "x")],
)
def test_bad_usage_is_one_sentence_and_two(capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...]) -> None:
    """A wrong call prints one line on standard error and nothing else."""
    code, out, err = run(capsys, *arguments)
    assert code == 2
    assert out == ""
    assert len(err.strip().splitlines()) == 1


def test_a_wrong_setting_is_one_sentence_and_two(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The sentence names the variable."""
    monkeypatch.setenv("ROLLCAST_COOLDOWN_BURST", "many")
    code, _, err = run(capsys, "doctor")
    assert code == 2
    assert "ROLLCAST_COOLDOWN_BURST" in err
    assert len(err.strip().splitlines()) == 1


def test_running_without_a_token_is_one_sentence_and_two(capsys: pytest.CaptureFixture[str]) -> None:
    """Where there is no preview, a missing token ends the program at once."""
    code, _, err = run(capsys, "run")
    assert code == 2
    assert "DISCORD_TOKEN" in err
    assert len(err.strip().splitlines()) == 1


@pytest.mark.parametrize(
    ("arguments", "said"), [((), "DISCORD_TOKEN"), (("preview",), 'pip install "rollcast[preview]"')]
)
def test_without_simcord_there_is_no_preview(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...], said: str
) -> None:
    """Where simcord is not installed, the sentence says what to install or set."""
    monkeypatch.setitem(sys.modules, "simcord", None)
    monkeypatch.delitem(sys.modules, "bot.preview", raising=False)
    code, out, err = run(capsys, *arguments)
    assert (code, out) == (2, "")
    assert said in err
    assert len(err.strip().splitlines()) == 1


def test_the_shell_never_loads_discord() -> None:
    """A subcommand that needs no Discord does not wait for its library."""
    script = "import sys; from bot.__main__ import main; main(['backup', '/nonexistent/x.zip']); sys.exit('discord' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert done.returncode == 0


@click.command()
@click.argument("word")
@today
@click.pass_obj
def echo(shell: Shell, word: str) -> int | None:
    """Stand in for a subcommand: answers, finds nothing, misreads or breaks, as told."""
    if word == "yu77":
        raise UnknownProduct(word, ["xiaomi/yu7"])
    if word == "bug":
        raise KeyError(word)
    click.echo(f"{word} {shell.today}")
    return NO_FACT if word == "nothing" else None


@pytest.fixture
def _echo(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(entry, "SUBCOMMANDS", {"echo": f"{__name__}:echo"})


@pytest.mark.usefixtures("_echo")
@pytest.mark.parametrize(
    ("word", "code", "out", "err"),
    [
        ("answer", 0, "answer 2026-01-31", ""),
        ("nothing", 3, "nothing 2026-01-31", ""),
        ("yu77", 2, "", "Did you mean xiaomi/yu7?"),
        ("bug", 1, "", "Something went wrong inside Rollcast (KeyError)"),
    ],
)
def test_a_subcommand_ends_with_its_code(
    capsys: pytest.CaptureFixture[str], word: str, code: int, out: str, err: str
) -> None:
    """0 for an answer, 3 for no fact, 2 for a misreading, 1 for a fault of ours; --today fixes the clock."""
    ended, said, complained = run(capsys, "echo", word, "--today", "2026-01-31")
    assert ended == code
    assert said.strip() == out
    assert err in complained
    assert "Traceback" not in complained


def test_doctor_names_every_variable_and_hides_the_token(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each setting is shown with its value, the token only as set or not."""
    monkeypatch.setenv("DISCORD_TOKEN", "very.secret.token")
    code, out, _ = run(capsys, "doctor")
    assert code == 0
    assert all(variable(field) in out for field in Settings.model_fields)
    assert "secret" not in out
    assert "Everything is in order" in out


def test_doctor_finds_a_damaged_database(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """A broken file is named with what to do about it, in words and as JSON."""
    folder = tmp_path / "data"
    folder.mkdir()
    (folder / "community.db").write_bytes(b"no database" * 500)
    code, out, _ = run(capsys, "doctor")
    assert code == 2
    assert "community.db: damaged. Stop the bot" in out
    code, out, _ = run(capsys, "doctor", "--json")
    report = json.loads(out)
    assert code == 2
    assert report["well"] is False
    assert [each["name"] for each in report["findings"] if each["fix"]] == ["community.db"]


def test_health_follows_the_heartbeat(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """No heartbeat or an old one is ill, a fresh one is well."""
    assert run(capsys, "doctor", "--health")[0] == 1
    folder = tmp_path / "data"
    folder.mkdir(exist_ok=True)
    (folder / "heartbeat").touch()
    assert run(capsys, "doctor", "--health")[0] == 0
