"""What a company writes about, and who."""

from hypothesis import given
from hypothesis import strategies as st

from afterword import suggest
from afterword.model import Post
from desks import NOON


def post(n, title, author=None, tags=()):
    return Post(id=f"p{n}", company_id="c", title=title, text="", author=author, tags=tags, published_at=NOON)


POSTS = [
    post(1, "Rosters that hold on a night ward", "Ada Lund"),
    post(2, "A roster for the kitchen", "Ada  Lund"),
    post(3, "The humidity of four halls", "Bo Reed", ("roster",)),
    post(4, "Humidity, again", None),
]


def test_what_is_named_most_often_comes_first():
    assert suggest.themes(POSTS) == (("roster", 3), ("humidity", 2))


def test_the_company_is_no_theme():
    assert suggest.themes(POSTS, ("Roster & Humidity",)) == ()


def test_who_writes_is_counted():
    assert suggest.writers(POSTS) == (("Ada Lund", 2), ("Bo Reed", 1))


@given(st.lists(st.text(max_size=80), max_size=6), st.text(max_size=20))
def test_any_title_can_be_counted(titles, author):
    made = [post(n, title, author) for n, title in enumerate(titles)]
    assert all(count >= 2 for _, count in suggest.themes(made))
    assert len(suggest.writers(made)) <= 1
