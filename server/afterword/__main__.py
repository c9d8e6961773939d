"""The composition root and the command line: settings → store → desk → app and jobs → run."""

from __future__ import annotations

import contextlib
import signal
import socket
import sys
import threading
import webbrowser
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from afterword import settings
from afterword.errors import AfterwordError, StoreLocked

if TYPE_CHECKING:
    from afterword.desk import Desk
    from afterword.jobs import Jobs
    from afterword.model import Poll, PollItem

VERSION = "0.1.0"
WHERE = "address"  # a file in the home folder that says where its server answers


def now() -> datetime:
    """Return the present moment: the clock's only door."""
    return datetime.now(UTC)


@contextlib.contextmanager
def opened(home: Path, *, allow_private_hosts: bool = False) -> Iterator[tuple[Desk, Jobs]]:
    """Open a home folder and put the desk together; give everything back at the end."""
    from afterword.desk import Desk
    from afterword.jobs import Jobs
    from afterword.storage import open_store
    from afterword.worker import Worker

    store = open_store(home)
    worker = Worker(allow_private_hosts=allow_private_hosts)
    jobs = Jobs(now)
    try:
        yield Desk(store, now, worker, jobs.later, home), jobs
    finally:
        worker.close()  # first, or a run would go on until the slowest site has answered
        jobs.stop()
        store.close()


def listen(port: int) -> socket.socket:
    """Bind the first free port from *port* on; only this machine can reach it."""
    for candidate in range(port, port + settings.PORTS_TRIED):
        door = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        if sys.platform != "win32":
            door.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            door.bind((settings.HOST, candidate))
        except OSError:
            door.close()
            continue
        door.listen(128)
        return door
    raise click.ClickException(
        f"Ports {port} to {port + settings.PORTS_TRIED - 1} are all taken. Choose another with --port."
    )


def run(
    home: Path,
    port: int,
    *,
    open_browser: bool,
    allow_private_hosts: bool,
    prepare: Callable[[Desk], None] | None = None,
) -> None:
    """Serve until stopped; SIGTERM finishes the requests in flight."""
    with opened(home, allow_private_hosts=allow_private_hosts) as (desk, jobs), listen(port) as door:
        taken = door.getsockname()[1]
        if taken != port:
            click.echo(f"Port {port} is taken by another program; using {taken}.")
        from waitress.server import create_server

        from afterword.desk.start_link import write_private
        from afterword.web import create_app

        server = create_server(
            create_app(desk, taken, VERSION), sockets=[door], threads=8, channel_timeout=60, ident=None
        )
        where = f"http://{settings.NAME}:{taken}"
        write_private(home / WHERE, where.encode())
        click.echo(f"Afterword listens on {where} (only this machine can reach it).")
        click.echo(f"Your data lies in {home}")
        if not (check := desk.doctor.nothing_left_behind()).ok:
            click.echo(f"{check.detail} {check.fix}")
        threading.Thread(target=_after, args=(desk, jobs, where, open_browser, prepare), daemon=True).start()
        signal.signal(signal.SIGTERM, _leave)
        if hasattr(signal, "SIGBREAK"):
            signal.signal(signal.SIGBREAK, _leave)
        try:
            server.run()
        finally:
            server.close()
            (home / WHERE).unlink(missing_ok=True)
    click.echo("Afterword has stopped.")


def _after(desk: Desk, jobs: Jobs, where: str, open_browser: bool, prepare: Callable[[Desk], None] | None) -> None:
    """Do what can wait until the server listens."""
    if prepare:
        prepare(desk)
    jobs.start(desk)
    show_link(desk.home, where, open_browser=open_browser)


def _leave(*_: Any) -> None:
    raise SystemExit


def running_at(home: Path) -> str | None:
    """Return where the server of this home answers, as it wrote when it started."""
    path = home / WHERE
    return path.read_text().strip() if path.exists() else None


def show_link(home: Path, where: str, *, open_browser: bool) -> None:
    """Print a fresh start-up link, and open it."""
    from afterword.desk.start_link import mint, start_key

    link = f"{where}/?login={mint(start_key(home), now())}"
    click.echo(f"Open it with this link, good once and for ten minutes: {link}")
    if open_browser:
        webbrowser.open(link)


home_option = click.option("--home", metavar="DIR", help="Where your data lies (default: your user data folder).")
port_option = click.option("--port", default=settings.PORT, show_default=True, type=click.IntRange(1, 65535))


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(VERSION)
def cli() -> None:
    """Afterword: what you say after the interview."""


@cli.command()
@home_option
@port_option
@click.option("--no-browser", is_flag=True, help="Do not open the dashboard.")
@click.option("--allow-private-hosts", is_flag=True, help="Let feeds be fetched from private addresses.")
def serve(home: str | None, port: int, no_browser: bool, allow_private_hosts: bool) -> None:
    """Run the server and open the dashboard."""
    folder = settings.home(home)
    try:
        run(folder, port, open_browser=not no_browser, allow_private_hosts=allow_private_hosts)
    except StoreLocked as locked:
        if (where := running_at(folder)) is None:
            raise
        click.echo(f"Afterword is running already: {locked.detail}")
        show_link(folder, where, open_browser=not no_browser)
        sys.exit(1)


@cli.command("open")
@home_option
def open_dashboard(home: str | None) -> None:
    """Print a fresh start-up link for the server that is running, and open it."""
    folder = settings.home(home)
    if (where := running_at(folder)) is None:
        raise click.ClickException("Afterword is not running. Start it with `afterword serve`.")
    show_link(folder, where, open_browser=True)


@cli.command()
@home_option
@click.option("--name", required=True, help="What the script is called in the list of devices.")
def token(home: str | None, name: str) -> None:
    """Print a new token for a local script."""
    with opened(settings.home(home)) as (desk, _):
        click.echo(f"Token for {name}: {desk.devices.script_token(name)}")


@cli.command()
@home_option
@click.option("--allow-private-hosts", is_flag=True, help="Let feeds be fetched from private addresses.")
def poll(home: str | None, allow_private_hosts: bool) -> None:
    """Poll the feeds that are due, with progress."""
    with opened(settings.home(home), allow_private_hosts=allow_private_hosts) as (desk, _):
        if desk.feeds.poll_overdue(show_progress) is None:
            click.echo("No feed is due.")


def show_progress(run: Poll, item: PollItem) -> None:
    """Print how far a poll run is, and what its last feed gave."""
    done = sum(i.state != "waiting" for i in run.items)
    count = f"[{done}/{len(run.items)}]"
    click.echo(f"{count:>9} {item.state:10} {item.new_posts:4} new  {item.title}  {item.error or ''}".rstrip())


@cli.command()
@home_option
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
def export(home: str | None, file: Path) -> None:
    """Write everything to one zip of readable JSON."""
    with opened(settings.home(home)) as (desk, _):
        counts = desk.keeping.export(file)
    click.echo(f"{sum(counts.values())} records are in {file}")


@cli.command("import")
@home_option
@click.option("--yes", is_flag=True, help="Keep what is chosen beforehand, without asking.")
@click.option("--undo", metavar="ID", help="Take an import back whole.")
@click.argument("files", nargs=-1, type=click.Path(exists=True, dir_okay=False, path_type=Path))
def take_in(home: str | None, yes: bool, undo: str | None, files: tuple[Path, ...]) -> None:
    """Show what calendars, mails, exports and tables would bring, and keep it; read a backup back."""
    from afterword.desk import telling
    from afterword.desk.previews import Restored

    with opened(settings.home(home)) as (desk, _):
        if undo:
            click.echo(f"{desk.imports.undo(undo).name} was taken back.")
        for file in files:
            seen = desk.imports.take_in(file.name, file)
            if isinstance(seen, Restored):
                click.echo(f"{sum(seen.read.values())} records were read from {file}")
                continue
            click.echo("\n".join(telling.preview(seen)))
            chosen = any(each.chosen for each in seen.proposals)
            if chosen and (yes or (sys.stdin.isatty() and click.confirm("Keep what is marked with +?"))):
                click.echo("\n".join(telling.done(desk.imports.keep(seen.id))))
            elif chosen:
                click.echo("Keep it with --yes, or choose on the dashboard's Import page.")


@cli.command()
@home_option
def backup(home: str | None) -> None:
    """Make a backup now and prove it by reading it."""
    with opened(settings.home(home)) as (desk, _):
        click.echo(desk.keeping.folder / desk.keeping.back_up().name)


@cli.command()
@home_option
def doctor(home: str | None) -> None:
    """Say what is wrong and how to mend it."""
    with opened(settings.home(home)) as (desk, _):
        checks = desk.doctor.look()
    for check in checks:
        click.echo(f"{'well' if check.ok else 'SICK'}  {check.name}: {check.detail} {check.fix or ''}".rstrip())
    sys.exit(0 if all(check.ok for check in checks) else 1)


@cli.command()
@port_option
@click.option("--no-browser", is_flag=True, help="Do not open the dashboard.")
def demo(port: int, no_browser: bool) -> None:
    """Show the whole product with a made-up search, without any network."""
    from tempfile import TemporaryDirectory

    from afterword.demo.play import fill
    from afterword.demo.site import Site

    site = Site(now())
    click.echo("This is a made-up job search; everything in it is thrown away when you stop it (Ctrl+C).")
    click.echo(f"A job page to try the extension on: {site.base}/jobs/implementation-lead")
    with TemporaryDirectory(prefix="afterword-demo-") as home:
        run(
            Path(home),
            port,
            open_browser=not no_browser,
            allow_private_hosts=True,
            prepare=lambda desk: fill(desk, site.base),
        )
    site.close()


def main() -> None:
    """Run the command line; what could not be done is said in a sentence."""
    try:
        cli(standalone_mode=False)
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)
    except click.exceptions.Abort:
        sys.exit(130)
    except AfterwordError as error:
        click.echo(f"{error.detail} {error.fix}".strip(), err=True)
        sys.exit(1)


if __name__ == "__main__":
    main()
