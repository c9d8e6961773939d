"""The outgoing socket: one polite GET that checks the address it really connects to and never raises.

No cookies, credentials, proxies or environment; one deadline for it all, redirects and name look-ups included.
"""

from afterword.fetch.addresses import is_public, refused_host
from afterword.fetch.fetcher import Fetcher
from afterword.fetch.waiting import Steps, Wait, alone, elsewhere, together

__all__ = ["Fetcher", "Steps", "Wait", "alone", "elsewhere", "is_public", "refused_host", "together"]
