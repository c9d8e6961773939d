"""Networks count as they do, and their addresses carry the text."""

from email import message_from_string
from email.policy import default
from urllib.parse import parse_qs, urlsplit

import pytest

from afterword import networks
from afterword.model import Person, Post

PRIYA = Person(id="p", opportunity_id="o", name="Ina Moreau", email="ina+jobs@works.example", phone="+1 (555) 010-9")


@pytest.mark.parametrize(
    ("channel", "text", "used", "unit"),
    [
        ("x_post", "plain words", 11, "weighted characters"),
        ("x_post", "日本", 4, "weighted characters"),
        ("x_post", "👩‍👩‍👧 ok", 5, "weighted characters"),
        (
            "x_post",
            "see https://a-very-long-host.example/with/a/long/path?and=query ok",
            4 + 23 + 3,
            "weighted characters",
        ),
        ("x_post", "cafe\u0301", 4, "weighted characters"),
        ("bluesky_post", "👩‍👩‍👧🇫🇷é", 3, "characters"),
        ("bluesky_post", "🇫🇷🇩🇪", 2, "characters"),
        ("bluesky_post", "👩‍👩‍👧‍👦" * 150, 150 * 25, "bytes"),
        ("mastodon_post", "https://example.org/a/very/long/address/that/goes/on", 23, "characters"),
        ("mastodon_post", "hello @ann@social.example", 10, "characters"),
        ("threads_post", "ok 🙂", 7, "characters"),
        ("linkedin_comment", "ok 🙂", 5, "characters"),
        ("email", "three little words", 3, "words"),
    ],
)
def test_counts_as_the_network_counts(channel, text, used, unit):
    length = networks.measure(channel, text)
    assert (length.used, length.unit) == (used, unit)


@pytest.mark.parametrize(
    ("channel", "limit"),
    [
        ("linkedin_invitation", 200), ("linkedin_comment", 1250), ("linkedin_post", 3000), ("linkedin_message", 8000),
        ("x_reply", 280), ("bluesky_post", 300), ("mastodon_post", 500), ("threads_post", 500), ("email", None),
    ],
)  # fmt: skip
def test_limits(channel, limit):
    assert networks.measure(channel, "x").limit == limit


def test_a_message_with_a_subject_is_an_inmail():
    assert networks.measure("linkedin_message", "x", "Hello").limit == 1900


def test_mail_opens_four_programs_with_the_text():
    links = networks.compose_links("email", "Hi Ina,\n\nthanks & more", "Thank you, and 1 + 1", [PRIYA])
    assert [urlsplit(link.url).scheme for link in links] == ["mailto", "https", "https", "https"]
    mailto = urlsplit(links[0].url)
    assert mailto.path == "ina%2Bjobs@works.example"
    assert parse_qs(mailto.query) == {"subject": ["Thank you, and 1 + 1"], "body": ["Hi Ina,\r\n\r\nthanks & more"]}
    assert parse_qs(urlsplit(links[1].url).query)["to"] == ["ina+jobs@works.example"]
    assert "%0D%0A" in links[0].url and "+" not in links[0].url


def test_a_long_mail_opens_with_its_subject_only():
    for link in networks.compose_links("email", "long words " * 400, "Subject", [PRIYA]):
        assert len(link.url) <= 2000 and "body" not in link.url and "copied" in link.label


def test_mail_without_an_address_still_opens():
    assert networks.compose_links("email", "a", "b", [])[0].url == "mailto:?subject=b&body=a"


@pytest.mark.parametrize(
    ("channel", "page", "starts", "holds"),
    [
        ("x_reply", "https://x.com/acme/status/1234567890", "https://x.com/intent/tweet?", "in_reply_to=1234567890"),
        ("x_post", "https://acme.example/p", "https://x.com/intent/tweet?", "acme.example"),
        ("bluesky_post", "https://acme.example/p", "https://bsky.app/intent/compose?", "text="),
        ("threads_post", None, "https://www.threads.com/intent/post?", "text="),
        ("mastodon_post", None, "https://social.example/share?", "text="),
        ("linkedin_comment", "https://www.linkedin.com/posts/x", "https://www.linkedin.com/posts/x", ""),
        ("linkedin_post", "https://acme.example/p", "https://www.linkedin.com/feed/?shareActive=true", "text="),
    ],
)
def test_posts_open_where_they_are_written(channel, page, starts, holds):
    post = Post(id="b", company_id="c", title="T", url=page)
    link = networks.compose_links(channel, "words", None, [], post, "https://social.example/")[0]
    assert link.url.startswith(starts) and holds in link.url


@pytest.mark.parametrize("page", ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "http://[bad"])
def test_only_web_addresses_are_opened(page):
    post = Post(id="b", company_id="c", title="T", url=page)
    for channel in networks.NETWORKS:
        assert not [x for x in networks.compose_links(channel, "a", "b", [PRIYA], post) if page in x.url]


@pytest.mark.parametrize("server", ["evil.example/share?x=", "a b", "", None, "@me@social.example"])
def test_a_mastodon_server_is_a_host_or_left_out(server):
    url = networks.compose_links("mastodon_post", "a", None, mastodon_server=server)[0].url
    assert urlsplit(url).hostname in ("share.joinmastodon.org", "social.example", "evil.example")


def test_people_without_a_profile_are_looked_for_by_name():
    known = Person(id="k", opportunity_id="o", name="Bo Li", profile_url="https://www.linkedin.com/in/boli")
    links = networks.compose_links("linkedin_invitation", "hello", None, [known, PRIYA])
    assert links[0].url == "https://www.linkedin.com/in/boli"
    assert "keywords=Ina%20Moreau" in links[1].url


def test_a_text_message_opens_with_its_number():
    assert networks.compose_links("text_message", "a b", None, [PRIYA])[0].url == "sms:+15550109?body=a%20b"


@pytest.mark.parametrize(
    ("url", "network", "profile"),
    [
        ("https://www.linkedin.com/in/someone/", "linkedin", True),
        ("https://de.linkedin.com/company/acme", "linkedin", True),
        ("https://www.linkedin.com/posts/acme_1", "linkedin", False),
        ("https://x.com/acme", "x", True),
        ("https://x.com/acme/status/12345", "x", False),
        ("https://bsky.app/profile/acme.example", "bluesky", True),
        ("https://social.coop.example/@acme", "mastodon", True),
        ("https://acme.example/blog", None, False),
        ("not a url", None, False),
        (None, None, False),
    ],
)
def test_networks_are_known_by_their_addresses(url, network, profile):
    assert networks.network_of(url) == network
    assert networks.is_profile(url) is profile


def test_an_eml_opens_unsent():
    text = networks.eml("Thank you,\r\nBcc: x@y.example", "Hi Ina,\n\nnaïve – ok", [PRIYA], "me@home.example")
    message = message_from_string(text, policy=default)
    assert message["X-Unsent"] == "1" and message["Bcc"] is None
    assert message["To"] == "Ina Moreau <ina+jobs@works.example>"
    assert message.get_content().startswith("Hi Ina,") and "naïve – ok" in message.get_content()


def test_an_invitation_of_a_premium_account_is_longer():
    assert networks.measure("linkedin_invitation", "a" * 250).limit == 200
    assert networks.measure("linkedin_invitation", "a" * 250, premium=True).limit == networks.PREMIUM_INVITATION == 300
    assert networks.measure("linkedin_comment", "a", premium=True).limit == 1250
