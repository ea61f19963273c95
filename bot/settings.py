"""Everything that differs between two installations. Read once, in `__main__`; handed over, never imported."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Annotated, Any, Literal, Self

import platformdirs
from pydantic import AfterValidator, AliasChoices, Field, HttpUrl, SecretStr, ValidationError, field_validator
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict

from bot.feeds.allowed import Allowed

DOCKER_SECRET = Path("/run/secrets/discord_token")
"""Where Docker and compose put a secret of that name."""


LONGEST_ADDRESS = 200
"""Characters of an address to which rows and searches are still to be added: Discord's links take 512."""


def _web_address(text: str) -> str:
    """An address as links can begin with it: without a query, and without the slash at its end."""
    address = HttpUrl(text.strip())
    if address.query or address.fragment or address.username or len(str(address)) > LONGEST_ADDRESS:
        raise ValueError("give the address alone, without a name, a query or a fragment")
    return str(address).rstrip("/")


_SAID: Mapping[str, str] = MappingProxyType(
    {
        "int_parsing": "give digits alone",
        "float_parsing": "give a number",
        "url_parsing": "this is no address",
        "url_scheme": "an address begins with https:// or http://",
    }
)
"""What to do about faults that pydantic describes in its own terms, by their type there."""


def _fault(error: ErrorDetails) -> str:
    said = _SAID.get(error["type"], error["msg"])
    return said.removeprefix("Value error, ")


class InvalidSettings(ValueError):
    """The environment cannot be used. `variables` says what is wrong with each, never what its value was."""

    def __init__(self, variables: dict[str, str]) -> None:
        super().__init__("; ".join(f"{name}: {fault}" for name, fault in variables.items()))
        self.variables = variables


class Settings(BaseSettings):
    """One installation. Every field is an environment variable; a variable set to nothing counts as not set."""

    model_config = SettingsConfigDict(
        env_prefix="ROLLCAST_", env_ignore_empty=True, extra="ignore", frozen=True, hide_input_in_errors=True
    )

    discord_token: SecretStr | None = Field(None, validation_alias=AliasChoices("DISCORD_TOKEN", "discord_token"))
    """DISCORD_TOKEN: the bot's token. Without one there is only the local preview."""
    discord_token_file: Path | None = Field(
        None, validation_alias=AliasChoices("DISCORD_TOKEN_FILE", "discord_token_file")
    )
    """DISCORD_TOKEN_FILE: a file that holds the token; /run/secrets/discord_token is read without being named."""
    data_dir: Path = Field(default_factory=lambda: Path(platformdirs.user_data_dir("rollcast")))
    """ROLLCAST_DATA_DIR: the one folder with everything worth a backup."""
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"
    """ROLLCAST_LOG_LEVEL: DEBUG also shows Discord's ids."""
    log_format: Literal["auto", "console", "json"] = "auto"
    """ROLLCAST_LOG_FORMAT: auto is console on a terminal and json elsewhere."""
    seed: int | None = Field(None, ge=0)
    """ROLLCAST_SEED: where the draws start; with the same seed an answer moves only when a fact moves."""
    cooldown_burst: int = Field(10, ge=1, le=100)
    """ROLLCAST_COOLDOWN_BURST: how many questions a member may ask at once."""
    cooldown_seconds: float = Field(3.0, ge=0, le=3600)
    """ROLLCAST_COOLDOWN_SECONDS: how long until a member may ask one more."""
    channel_burst: int = Field(5, ge=1, le=100)
    """ROLLCAST_CHANNEL_BURST: how many messages are answered at once in one channel."""
    channel_seconds: float = Field(6.0, ge=0, le=3600)
    """ROLLCAST_CHANNEL_SECONDS: how long until one more is answered there."""
    web_url: Annotated[str, AfterValidator(_web_address)] | None = Field(None)
    """ROLLCAST_WEB_URL: where the published copy is served; cards then link to it."""

    home_server: int | None = Field(None, ge=0)
    """ROLLCAST_HOME_SERVER: Discord's id of the server whose curators keep the facts that all servers share."""
    feeds: Literal["on", "off"] = "on"
    """ROLLCAST_FEEDS: off asks no feed for articles."""
    feed_allow: str | None = None
    """ROLLCAST_FEED_ALLOW: hosts, addresses and networks a feed may come from besides the open internet, by commas."""

    @field_validator("feed_allow")
    @classmethod
    def _readable(cls, text: str | None) -> str | None:
        Allowed.read(_listed(text))
        return text

    @field_validator("discord_token")
    @classmethod
    def _blank_is_none(cls, token: SecretStr | None) -> SecretStr | None:
        stripped = token.get_secret_value().strip() if token else ""
        return SecretStr(stripped) if stripped else None

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,  # noqa: ARG003  # what applies is what is set, not what lies about
        file_secret_settings: PydanticBaseSettingsSource,  # noqa: ARG003  # would warn about a folder that is not there
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Given values, then the environment, then the token's file."""
        return init_settings, env_settings, TokenFile(settings_cls, env_settings)

    @classmethod
    def read(cls) -> Self:
        """Read the environment; raises `InvalidSettings` naming every variable that is wrong."""
        try:
            return cls()
        except ValidationError as error:
            raise InvalidSettings({_variable(each["loc"]): _fault(each) for each in error.errors()}) from None

    @property
    def allowed(self) -> Allowed:
        """Where feeds may come from."""
        return Allowed.read(_listed(self.feed_allow))

    @property
    def knowledge_db(self) -> Path:
        """Facts. Holds nothing about anyone: may be published as it is."""
        return self.data_dir / "knowledge.db"

    @property
    def spaces_db(self) -> Path:
        """Servers' own facts."""
        return self.data_dir / "spaces.db"

    @property
    def community_db(self) -> Path:
        """Servers' settings and panels. Discord's ids live here and nowhere else."""
        return self.data_dir / "community.db"

    @property
    def heartbeat(self) -> Path:
        """Touched by the running bot while it is connected."""
        return self.data_dir / "heartbeat"


class TokenFile(PydanticBaseSettingsSource):
    """The token out of a file: the one that DISCORD_TOKEN_FILE names, or Docker's secret."""

    def __init__(self, settings_cls: type[BaseSettings], environment: PydanticBaseSettingsSource) -> None:
        super().__init__(settings_cls)
        self._environment = environment

    def get_field_value(self, field: FieldInfo, field_name: str) -> tuple[Any, str, bool]:  # noqa: ARG002
        """Demanded by the base class; this source fills one field and does so in `__call__`."""
        return None, field_name, False

    def __call__(self) -> dict[str, Any]:
        """Return the token found, if any; a file that was named and cannot be read is a fault."""
        named = next(iter(v for k, v in self._environment().items() if k.lower() == "discord_token_file"), None)
        path = Path(named) if named else DOCKER_SECRET
        try:
            token = path.read_text(encoding="utf-8").strip()
        except (OSError, UnicodeDecodeError) as error:
            if named:
                raise InvalidSettings({"DISCORD_TOKEN_FILE": f"{path} cannot be read"}) from error
            return {}
        return {"DISCORD_TOKEN": token} if token else {}


def variable(field: str) -> str:
    """The environment variable that sets a field."""
    return field.upper() if field.startswith("discord_") else f"ROLLCAST_{field.upper()}"


def unread(names: Iterable[str]) -> list[str]:
    """Those of the names that look like settings and are none: a letter too few, perhaps."""
    known = {variable(field) for field in Settings.model_fields}
    return sorted(name for name in names if name.upper().startswith("ROLLCAST_") and name.upper() not in known)


def _listed(text: str | None) -> list[str]:
    return [word for each in (text or "").split(",") if (word := each.strip())]


def _variable(location: tuple[int | str, ...]) -> str:
    name = str(location[0])
    return name if name.isupper() else variable(name)
