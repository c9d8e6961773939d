"""What an address says about its page: that it is one job, or where all jobs are listed."""

from __future__ import annotations

import re
import unicodedata
from urllib.parse import unquote, urlsplit

from afterword.capture.hosts import host_of, is_system

_WORDS = (
    "(?:[a-z]{2,20}-)?jobs?|vacanc(?:y|ies)|positions?|careers?|hiring|openings?|opportunit(?:y|ies)|postings?|"
    "requisition|viewjob|job-?details?|job-?ad|apply|application|bewerbung|bewerben|postuler|stellen?|"
    "stellenangebote?|stellenanzeigen?|karriere|emplois?|offres?(?:-d-?emploi)?|annonces?|recrutement|carrieres?|"
    "nabidka|pracovni-nabidka|prace|kariera|volna-mista|rpd|fp|pd|praca|oferta|oferty-pracy|ofertas?|empleos?|"
    "trabajos?|vagas?|lavoro|lavora-con-noi|offerte?|annunci|vacatures?|werken-bij|ledige-stillinger|"
    "stilling(?:er)?|jobannonce|lediga-jobb|jobb|tyopaikat|tyopaikka|avoimet-tyopaikat|o|"
    "lediga-tjanster|karriar|avoimet-paikat|pozice|allas(?:ok)?|karrier|cariere|is-ilanlari|is-ilani|karieres|recruit|"
    "recruitment|vacantes?|job-openings?|current-openings|join-us|join|work-with-us|ledige-job|ledig-stilling|rekrytering|"
    "(?:offene|freie)-stellen|offene-positionen|stellenausschreibung(?:en)?|jobangebote?|open-(?:position|role)s?|"
    "job-(?:offer|posting)s?|nos-offres|offres-demploi|ofertas-de-(?:empleo|trabajo)|posizioni-aperte|carreiras?|"
    "volne-pozice|pracovne-ponuky|prosta-delovna-mesta|vakances|toopakkumised"
)
# A path that names one job: /jobs/4711, /job/cook_R-12, /vacancy/3149052, /stellenangebote/koch-4711, /o/cook.
_ONE_JOB = re.compile(rf"/(?:{_WORDS})/(?:[^?#]*/)?[^/?#]*(?:\d{{3,}}|[a-z0-9][-_%][\w%])", re.I)
_BELOW_JOBS = re.compile(rf"/(?:{_WORDS})/", re.I)
_INDEX = re.compile(rf"/(?:{_WORDS}|join-us|join|work-with-us|team|life|culture|about-us|people|students)/?$", re.I)
_JOB_QUERY = re.compile(
    r"(?:^|&)(?:gh_jid|jk|vjk|jobid|job_id|job|currentjobid|vacancyid|vacancy|jid|reqid|req|jobreq|"
    r"career_job_req_id|offerid|oid|ashby_jid|positionid|position|pid|ref|id|jobpostid|adid|jl|token)=(?!(?:true|false|yes)\b)[\w-]{3,}",
    re.I,
)
_FORM = re.compile(
    r"apply|applications?|bewerben|bewerbung|postuler|candidature|solliciteren|ansok|ansokan|hakemus", re.I
)
LONGEST = 500
_SHORTEST = 6
_AD = re.compile(
    r"/(?:job(?:[_-]?(?:posting|ad|description|offer))?|vacancy|vacature|position|opening|postdoc|phd|stellenangebot|"
    r"stellenausschreibung|stellenanzeige|offre|offre-emploi|annonce|inzerat|ledig-stilling)(?:[_-][^/]*)?"
    r"\.(?:html?|php|aspx?|pdf|docx?)$",
    re.I,
)


def names_one_job(url: str, title: str) -> bool:
    """Whether an address names one job, by a number, a slug of several words, or the words of *title*."""
    path, query = _parts(url)
    if _ONE_JOB.search(path) or _JOB_QUERY.search(query):
        return True
    below_company = is_system(host_of(url)) and path.strip("/").count("/") >= 1
    slug = path.rstrip("/").rpartition("/")[2]
    return below_company or (bool(title) and bool(_BELOW_JOBS.search(path)) and _named_in(_key(slug), _key(title)))


def _named_in(slug: str, title: str) -> bool:
    """Whether a slug is a title, or its beginning ("sladek" of "Sládek / sládková")."""
    return slug == title or (len(slug) > 4 and title.startswith(slug))


def spells(url: str, title: str) -> bool:
    """Whether the last part of an address holds all words of *title*, and nothing but a number besides."""
    slug = re.sub(r"[0-9a-f]{8,}|\d+", "", _key(_parts(url)[0].rstrip("/").rpartition("/")[2]))
    return len(slug) > 5 and slug == re.sub(r"\d+", "", _key(title))


def begins_with(url: str, title: str) -> bool:
    """Whether the last part of an address begins with all words of *title*."""
    slug = _key(_parts(url)[0].rstrip("/").rpartition("/")[2])
    return len(slug) > 5 and slug.startswith(_key(title) or "-")


def asks_to_apply(url: str, title: str) -> bool:
    """Whether an address is of the form to apply by for the job *title* ("/jobs/4711-head-cook/applications/new")."""
    job, _, form = _parts(url)[0].rstrip("/").removesuffix("/new").rpartition("/")
    return bool(_FORM.fullmatch(form)) and names_one_job(url, title) and spells(job, title)


def inner_names(url: str) -> list[str]:
    """Return the parts of several words before the last one, folded ("/jobs/adler-mill/cook" → "adlermill")."""
    inner = _parts(url)[0].strip("/").split("/")[:-1]
    return [key for part in inner if re.search(r"\w[-_+]\w|%20", part) and len(key := _key(part)) > _SHORTEST]


def holds(url: str, name: str) -> bool:
    """Whether an address has a name as one of its parts, before the last."""
    return _key(name) in inner_names(url)


def company_of(url: str) -> str | None:
    """Return the employer that a query calls so ("?company=Adler+Mill")."""
    query = _parts(url)[1]
    told = re.search(r"(?:^|&)(?:company|company_?name|employer|employer_?name)=([^&]{3,80})(?:&|$)", query, re.I)
    name = unquote(told[1].replace("+", " ")).strip() if told else ""
    return name if name[:1].isupper() and not any(map(str.isdigit, name)) else None


def names_ad(url: str) -> bool:
    """Whether an address is of a page or document that is called an ad ("/vacancy.htm", "/postdoc.html")."""
    return bool(_AD.search(_parts(url)[0]))


def names_index(url: str) -> bool:
    """Whether an address ends in a word for all jobs ("/careers")."""
    return bool(_INDEX.search(_parts(url)[0])) and not names_one_job(url, "")


def _parts(url: str) -> tuple[str, str]:
    try:
        parts = urlsplit(url)
    except ValueError:
        return "", ""
    return parts.path[:LONGEST], parts.query[:LONGEST]


def _key(text: str) -> str:
    folded = unicodedata.normalize("NFKD", unquote(text).casefold())
    return re.sub(r"[^a-z0-9]+", "", folded)
