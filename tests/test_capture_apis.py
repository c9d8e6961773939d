"""Postings inside foreign frames: which public address to ask, and what its answer says."""

import json

import pytest

from afterword.capture import completed, posting_api, read, read_posting
from afterword.model import PageInView, Profile

UUID = "0b9c2f7e-1111-4c2a-9a53-2f0d5b6e7a10"


@pytest.mark.parametrize(
    ("frame", "address"),
    [
        ("https://boards.greenhouse.io/embed/job_app?for=adler&token=4410027&b=x", "https://boards-api.greenhouse.io/v1/boards/adler/jobs/4410027"),
        ("https://job-boards.greenhouse.io/embed/job_app?for=adler&token=4410027", "https://boards-api.greenhouse.io/v1/boards/adler/jobs/4410027"),
        ("https://boards.greenhouse.io/adler/jobs/4410027?gh_jid=1", "https://boards-api.greenhouse.io/v1/boards/adler/jobs/4410027"),
        (f"https://jobs.lever.co/adler/{UUID}/apply", f"https://api.lever.co/v0/postings/adler/{UUID}?mode=json"),
        (f"https://jobs.eu.lever.co/adler/{UUID}", f"https://api.eu.lever.co/v0/postings/adler/{UUID}?mode=json"),
        (f"https://jobs.ashbyhq.com/adler/{UUID}?embed=js", f"https://api.ashbyhq.com/posting-api/job-board/adler#{UUID}"),
        ("https://jobs.smartrecruiters.com/Adler/743999912345678-cook", "https://api.smartrecruiters.com/v1/companies/Adler/postings/743999912345678"),
        ("https://adler.recruitee.com/o/cook", "https://adler.recruitee.com/api/offers/cook"),
        ("https://adler.wd3.myworkdayjobs.com/en-US/Jobs/job/Wels/Cook_R-1", "https://adler.wd3.myworkdayjobs.com/wday/cxs/adler/Jobs/job/Wels/Cook_R-1"),
        ("https://boards.greenhouse.io/embed/job_board?for=adler", None),
        ("https://boards.greenhouse.io/embed/job_app?for=../../x&token=1", None),
        ("https://boards.greenhouse.io.evil.example/adler/jobs/1", None),
        ("https://user@boards.greenhouse.io/adler/jobs/1", None),
        ("https://boards.greenhouse.io:8080/adler/jobs/1", None),
        ("javascript:alert(1)", None),
        ("https://www.youtube.com/embed/x", None),
        ("", None),
        ("http://[", None),
    ],
)  # fmt: skip
def test_a_frame_names_its_public_address(frame, address):
    assert posting_api(frame) == address


GREENHOUSE = {
    "id": 4410027,
    "title": "Cook",
    "company_name": "Gasthof Adler",
    "location": {"name": "Wels"},
    "first_published": "2026-05-01T00:00:00Z",
    "content": "&lt;p&gt;Cook!&lt;/p&gt;",
    "absolute_url": "x",
}
LEVER = {
    "id": UUID,
    "text": "Cook",
    "categories": {"location": "Wels", "commitment": "Full-time"},
    "createdAt": 1777593600000,
    "descriptionPlain": "Cook!",
    "hostedUrl": "x",
}
ASHBY = {
    "jobs": [
        {"id": "f" * 36, "title": "Waiter", "location": "Graz", "descriptionHtml": "x", "employmentType": "FullTime"},
        {
            "id": UUID,
            "title": "Cook",
            "location": "Wels",
            "publishedAt": "2026-05-01T10:00:00Z",
            "employmentType": "FullTime",
            "descriptionHtml": "<p>Cook!</p>",
            "jobUrl": f"https://jobs.ashbyhq.com/adler/{UUID}",
        },
    ]
}
SMART = {
    "id": "743999912345678",
    "name": "Cook",
    "company": {"identifier": "Adler", "name": "Gasthof Adler"},
    "location": {"city": "Wels", "country": "at"},
    "releasedDate": "2026-05-01T10:00:00Z",
    "jobAd": {"sections": {}},
}
RECRUITEE = {
    "offer": {
        "id": 1,
        "slug": "cook",
        "title": "Cook",
        "company_name": "Gasthof Adler",
        "location": "Wels",
        "description": "<p>Cook!</p>",
        "published_at": "2026-05-01 10:00:00 UTC",
    }
}
WORKDAY = {
    "jobPostingInfo": {
        "id": "x",
        "title": "Cook",
        "jobDescription": "<p>Cook!</p>",
        "location": "Wels",
        "startDate": "2026-05-01",
        "jobReqId": "R-1",
        "timeType": "Full time",
    },
    "hiringOrganization": {"name": "Gasthof Adler", "url": ""},
}


@pytest.mark.parametrize(
    ("frame", "answer", "company"),
    [
        ("https://boards.greenhouse.io/adler/jobs/4410027", GREENHOUSE, "Gasthof Adler"),
        (f"https://jobs.lever.co/adler/{UUID}", LEVER, None),
        (f"https://jobs.ashbyhq.com/adler/{UUID}", ASHBY, None),
        ("https://jobs.smartrecruiters.com/Adler/743999912345678-cook", SMART, "Gasthof Adler"),
        ("https://adler.recruitee.com/o/cook", RECRUITEE, "Gasthof Adler"),
        ("https://adler.wd3.myworkdayjobs.com/Jobs/job/Wels/Cook_R-1", WORKDAY, "Gasthof Adler"),
    ],
)  # fmt: skip
def test_an_answer_is_read_as_a_posting(frame, answer, company):
    reading = read_posting(posting_api(frame), json.dumps(answer).encode())
    assert (reading.kind, reading.title.value) == ("job", "Cook")
    assert (reading.company.value if reading.company else None) == company
    assert reading.location.value.startswith("Wels")
    assert reading.date_posted.value == "2026-05-01"
    assert {notice.code for notice in reading.warnings} == (set() if company else {"company_missing"})


@pytest.mark.parametrize("body", [b"", b"not json", b'{"error": "not found"}', b"\xff\xfe", b"[]", b'{"title": 5}'])
def test_a_useless_answer_is_no_job(body):
    reading = read_posting("https://boards-api.greenhouse.io/v1/boards/adler/jobs/4410027", body)
    assert reading.kind == "other"
    assert [notice.code for notice in reading.warnings] == ["posting_unreadable"]


def test_the_page_around_a_frame_completes_its_posting():
    src = f"https://jobs.lever.co/adler/{UUID}"
    html = f"<title>Careers | Gasthof Adler</title><iframe src='{src}'></iframe><footer>© 2026 Gasthof Adler</footer>"
    around = read(PageInView(url="https://adler.example/careers", html=html), Profile())
    assert around.frame == src
    assert src in around.warnings[0].message
    reading = completed(read_posting(posting_api(src), json.dumps(LEVER).encode()), around)
    assert (reading.title.value, reading.company.value, reading.warnings) == ("Cook", "Gasthof Adler", ())
