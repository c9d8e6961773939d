"""Networks: what each of them allows, how it counts a text, and the address that opens it with the text in it."""

from afterword.networks.addresses import host_of, page_key, profile_key, view_key
from afterword.networks.counting import graphemes
from afterword.networks.limits import NETWORKS, PREMIUM_INVITATION, Network, measure
from afterword.networks.links import compose_links, eml, is_profile, network_of

__all__ = [
    "NETWORKS", "PREMIUM_INVITATION", "Network", "compose_links", "eml", "graphemes", "host_of", "is_profile",
    "measure", "network_of", "page_key", "profile_key", "view_key",
]  # fmt: skip
