"""`rollcast publish DIR`: a copy of the facts that Datasette, or anything that reads SQLite, can show."""

import errno
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, date, datetime, time
from pathlib import Path

import click

from bot.cards import claims
from bot.explain import Told
from bot.phrases import clean, say
from bot.shell import Shell, today
from bot.shell.printing import bare, emit, voice
from bot.web import files
from knowledge import desk as reference
from knowledge import published
from knowledge.desk import Desk
from knowledge.errors import StoreFull, StoreReadOnly
from knowledge.published import Published, Words
from knowledge.store.log import Log
from knowledge.store.publish import snapshot


@click.command()
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path, file_okay=False))
@click.option("--as-of", type=click.DateTime(["%Y-%m-%d"]), help="Only what was public by this day.")
@click.option("--json", "as_object", is_flag=True, help="Print one JSON object.")
@today
@click.pass_obj
def publish(shell: Shell, folder: Path, as_of: datetime | None, *, as_object: bool) -> None:
    """Write the facts into DIR, for `datasette DIR` to serve; also while the bot runs."""
    done = written(shell, folder, as_of.date() if as_of else shell.today)
    if as_object:
        emit({"kind": "published", "folder": str(folder), "files": files.OURS, **done._asdict()})
    else:
        click.echo(say("shell-publish-done", folder=str(folder), claims=done.claims, facts=done.facts))


def written(shell: Shell, folder: Path, day: date) -> Published:
    """Write what was public by a day into a folder. Raises `Told` where it cannot, or must not, and `StoreError`."""
    with _writable(folder):
        folder.mkdir(parents=True, exist_ok=True)
        if name := files.foreign(folder):
            raise Told("shell-publish-foreign", file=clean(str(folder / name)))
        if name := files.shown(folder):
            raise Told("shell-publish-shown", file=clean(str(folder / name)))
    with _copied(shell) as log, _writable(folder):
        desk = reference.opened(log, at=datetime.combine(shell.today, time(), UTC), seed=shell.settings.seed)
        done = published.publish(log, desk, folder / files.COPY, as_of=day, words=words(desk))
        files.describe(folder, day)
    return done


def words(desk: Desk) -> Words:
    """Values and codes in the words of the cards, without their markup."""
    speaks = voice(desk)
    return Words(
        value=lambda claim: bare(claims.says(claim, speaks)),
        code=lambda kind, code: bare(speaks.coded(kind, code)),
        market=lambda code: bare(speaks.market(code)),
    )


@contextmanager
def _copied(shell: Shell) -> Iterator[Log]:
    """A log of our own with what the bot's holds: packs that are not loaded yet go into the copy and leave it alone."""
    live = shell.settings.knowledge_db
    with tempfile.TemporaryDirectory(prefix="rollcast-") as scratch:
        copy = Path(scratch, live.name)
        if live.exists():
            snapshot(live, copy)
        with closing(Log.open(copy)) as log:
            yield log


@contextmanager
def _writable(folder: Path) -> Iterator[None]:
    try:
        yield
    except (StoreReadOnly, OSError) as error:
        if isinstance(error, OSError) and error.errno == errno.ENOSPC:
            raise StoreFull(folder, str(error)) from error
        raise Told("shell-publish-unwritable", folder=clean(str(folder))) from error
