"""What the environment can say, and what is made of nonsense."""

import re
from pathlib import Path

import pytest

from bot import settings
from bot.settings import InvalidSettings, Settings, variable


@pytest.mark.parametrize("blank", ["", "  ", "\n"])
def test_a_blank_token_is_none(monkeypatch: pytest.MonkeyPatch, blank: str) -> None:
    """A variable that is set to nothing counts as missing."""
    monkeypatch.setenv("DISCORD_TOKEN", blank)
    assert Settings.read().discord_token is None


def test_the_token_never_shows(monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither printing the settings nor a complaint about another variable gives the token away."""
    monkeypatch.setenv("DISCORD_TOKEN", "very.secret.token")
    assert "secret" not in repr(Settings.read())
    monkeypatch.setenv("ROLLCAST_COOLDOWN_BURST", "many")
    with pytest.raises(InvalidSettings) as wrong:
        Settings.read()
    assert "ROLLCAST_COOLDOWN_BURST" in str(wrong.value)
    assert "secret" not in str(wrong.value)


def test_the_token_comes_from_a_named_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """DISCORD_TOKEN_FILE names a file; a line end in it does no harm; the variable itself comes first."""
    file = tmp_path / "token"
    file.write_text("from.the.file\n", encoding="utf-8")
    monkeypatch.setenv("DISCORD_TOKEN_FILE", str(file))
    assert _token() == "from.the.file"
    monkeypatch.setenv("DISCORD_TOKEN", "from.the.variable")
    assert _token() == "from.the.variable"


def test_the_token_comes_from_dockers_secret(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The place where Docker puts a secret is read without being named."""
    secret = tmp_path / "discord_token"
    secret.write_text("from.docker", encoding="utf-8")
    monkeypatch.setattr(settings, "DOCKER_SECRET", secret)
    assert _token() == "from.docker"


def test_a_named_file_that_is_missing_is_a_fault(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Whoever names a file means it."""
    monkeypatch.setenv("DISCORD_TOKEN_FILE", str(tmp_path / "none"))
    with pytest.raises(InvalidSettings, match="DISCORD_TOKEN_FILE"):
        Settings.read()


def test_every_fault_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """All wrong variables are listed at once."""
    monkeypatch.setenv("ROLLCAST_LOG_LEVEL", "LOUD")
    monkeypatch.setenv("ROLLCAST_SEED", "-1")
    with pytest.raises(InvalidSettings) as wrong:
        Settings.read()
    assert set(wrong.value.variables) == {"ROLLCAST_LOG_LEVEL", "ROLLCAST_SEED"}


def test_where_feeds_may_come_from_is_read_at_the_start(monkeypatch: pytest.MonkeyPatch) -> None:
    """Hosts and networks by commas; nothing allows nothing; a word that is none of them is a fault without its value."""
    assert not Settings.read().allowed.reaches("feeds.internal", 80, "10.1.0.1")
    monkeypatch.setenv("ROLLCAST_FEED_ALLOW", " feeds.internal, 10.2.0.0/16,")
    allowed = Settings.read().allowed
    assert allowed.reaches("feeds.internal", 8080, "10.1.0.1")
    assert allowed.reaches("anything", 80, "10.2.3.4")
    assert not allowed.reaches("anything", 80, "10.1.0.1")
    monkeypatch.setenv("ROLLCAST_FEED_ALLOW", "feeds.internal,http://secret.internal")
    with pytest.raises(InvalidSettings, match="entry 2") as wrong:
        Settings.read()
    assert "secret" not in str(wrong.value)


def test_every_variable_is_documented() -> None:
    """Each field says, in the text below it, what its variable does."""
    source = Path(settings.__file__).read_text(encoding="utf-8")
    documented = set(re.findall(r'"""([A-Z_]+): ', source))
    assert documented == {variable(field) for field in Settings.model_fields}


def _token() -> str:
    token = Settings.read().discord_token
    return token.get_secret_value() if token else ""
