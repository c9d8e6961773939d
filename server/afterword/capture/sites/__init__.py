"""Job sites: one small file each, found by this folder."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from afterword.capture.evidence import Evidence
from afterword.capture.hosts import host_of, is_board, is_system
from afterword.capture.site import Site


@cache
def all_sites() -> dict[str, type[Site]]:
    """Return the rules by the name of their file."""
    names = sorted(module.name for module in iter_modules(__path__))
    return {name: import_module(f"{__name__}.{name}").Site for name in names}


def may_keep(url: str) -> bool:
    """Whether the page at this address may be stored whole."""
    host = host_of(url)
    private = [known for rule in all_sites().values() if rule.private for known in rule.hosts]
    return not any(host == known or host.endswith("." + known) for known in private)


def rule_for(seen: Evidence) -> tuple[str, Site]:
    """Return the name and rule of the page's site; any page has the general rule, named ""."""
    host = host_of(seen.url)
    for name, rule in all_sites().items():
        if any(host == known or host.endswith("." + known) for known in rule.hosts):
            return name, rule(seen)
    if is_board(host) or is_system(host):  # the markup tells a site only where its address is lost
        return "", Site(seen)
    return next(((name, rule(seen)) for name, rule in all_sites().items() if rule.claims(seen)), ("", Site(seen)))
