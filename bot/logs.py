"""Logs that people read on a terminal and machines read elsewhere, without secrets and without Discord's ids."""

import logging
import re
import sys
from typing import TextIO

import structlog
from structlog.typing import EventDict, Processor, WrappedLogger

from bot.settings import Settings

SECRETS = re.compile(
    r"[\w-]{23,28}\.[\w-]{6,7}\.[\w-]{27,}"  # a bot's token
    r"|(?<=/)(?:interactions|webhooks)/\d+/[^/\s\"']+"  # the token of one interaction
)
IDS = re.compile(r"\b\d{17,20}\b")
"""Discord numbers everything with 17 to 20 digits."""

QUIET = {"discord": "WARNING", "asyncio": "WARNING", "pydantic_settings": "INFO"}
"""Loggers that say too much: discord.py logs session ids at INFO, pydantic-settings logs values at DEBUG."""

NOISE = ("voice will NOT be supported", "Guilds intent seems to be disabled")
"""Warnings that are none here: nobody needs voice, and simcord makes a client without intents when it is imported."""


def configure(settings: Settings, stream: TextIO | None = None) -> None:
    """Send this program's and its libraries' logs to one stream (standard error), in one form."""
    stream = stream or sys.stderr
    shared: list[Processor] = [
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        wrapper_class=structlog.stdlib.BoundLogger,
        logger_factory=structlog.stdlib.LoggerFactory(),
        cache_logger_on_first_use=False,
    )
    handler = logging.StreamHandler(stream)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(foreign_pre_chain=shared, processors=_ending(settings, stream))
    )
    handler.addFilter(lambda record: not any(noise in str(record.msg) for noise in NOISE))
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(settings.log_level)
    for name, level in QUIET.items():
        logging.getLogger(name).setLevel(level)
    logging.captureWarnings(capture=True)


def _ending(settings: Settings, stream: TextIO) -> list[Processor]:
    console = settings.log_format == "console" or (settings.log_format == "auto" and stream.isatty())
    scrub = Scrub(ids=settings.log_level != "DEBUG")
    start: list[Processor] = [
        structlog.stdlib.ProcessorFormatter.remove_processors_meta,
        structlog.stdlib.PositionalArgumentsFormatter(),
        structlog.processors.format_exc_info,
        scrub,
    ]
    if console:
        return [*start, structlog.dev.ConsoleRenderer(colors=stream.isatty())]
    return [*start, structlog.processors.JSONRenderer()]


class Scrub:
    """Takes secrets, and ids when asked to, out of every text of an event, tracebacks included."""

    def __init__(self, *, ids: bool) -> None:
        self._patterns = (SECRETS, IDS) if ids else (SECRETS,)

    def __call__(self, _logger: WrappedLogger, _method: str, event: EventDict) -> EventDict:
        """Return the event with `***` where something was taken out."""
        return {key: self.text(str(value)) if _speaks(value) else value for key, value in event.items()}

    def text(self, text: str) -> str:
        """Take the same out of one text."""
        for pattern in self._patterns:
            text = pattern.sub("***", text)
        return text


def _speaks(value: object) -> bool:
    return not isinstance(value, (bool, float, type(None))) and not (isinstance(value, int) and abs(value) < 10**16)
