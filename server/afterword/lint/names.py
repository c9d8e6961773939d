"""Names of people and companies: their parts, and how sure we are of a title."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from afterword.lint.listing import listed
from afterword.text import fold

# Titles as typed → who is meant by them, where they say so.
TITLES: dict[str, str] = {
    **dict.fromkeys(listed("mr mister sir herr herrn hr monsieur m señor senor sr don mtro lcdo licenciado "
        "ingeniero arquitecto abogado maestro"), "man"),
    **dict.fromkeys(listed("mrs ms miss madam ma'am frau fr madame mme mlle mademoiselle señora senora sra "
        "señorita srta doña dña dra mtra profa lcda herrin licenciada ingeniera arquitecta abogada maestra"), "woman"),
    **dict.fromkeys(
        listed("mx dr drs prof professor professeur professeure profesor profesora doktor docteur doctor "
            "doctora chef "
"coach sister father reverend rev judge captain pr me maître ing dipl eng engr arq abg mag lic hon dame "
"lord lady principal direktor direktorin"),
        "",
    ),
}  # fmt: skip
# With these the first name is usual: Chef Rosa, Sir Hugh.
WITH_FIRST_NAME = frozenset(listed("chef coach sister father don doña captain principal sir dame lord lady"))
# Whose family name may come first.
_FAMILY_FIRST = frozenset(
    listed(
        "tan lim lee ng ong goh chua teo koh wong chan cheung lau leung ho chen wang li zhang liu yang huang zhao "
        "wu zhou xu sun ma zhu hu guo he lin luo nguyễn nguyen trần tran lê le phạm pham hoàng vũ võ đặng kim park "
        "choi jung kang cho yoon jang lim han yamada tanaka suzuki sato satō watanabe takahashi ito itō nakamura "
        "kobayashi kato katō nagy szabó kovács tóth horváth"
    )
)
_COMPANY_FORM = re.compile(
    r"[,\s]+(?:inc|incorporated|llc|llp|ltd|limited|plc|corp|corporation|co|company|gmbh(?: & co\.? kg)?|ag|se|kg"
    r"|kgaa|ohg|e\.?v|"
    r"s\.?a\.?s?\.?|sarl|s\.?l\.?u?|b\.?v|n\.?v|oy|ab|a/s|aps|spa|s\.?p\.?a|s\.?r\.?l|pty(?: ltd)?|pvt(?: ltd)?"
    r"|group|holding)\.?$",
    re.IGNORECASE,
)
_POINT = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*\.?")


@dataclass(frozen=True)
class Name:
    """A name in parts; *said* is the gender that the greeting before it says."""

    titles: tuple[str, ...]
    tokens: tuple[str, ...]
    said: str = ""

    @property
    def gender(self) -> str:
        """man or woman, where a title or the greeting says so."""
        return next((TITLES[t] for t in self.titles if TITLES[t]), self.said)

    @property
    def first(self) -> str:
        """The first name."""
        return self.tokens[0] if self.tokens else ""

    @property
    def families(self) -> frozenset[str]:
        """Folded words that may follow a title."""
        folded = [fold(t) for t in self.tokens]
        if len(folded) < 2:
            return frozenset(folded)
        after = {part for token in folded[1:] for part in (token, *token.split("-"))}
        if folded[0] in _FAMILY_FIRST:
            after = {folded[0]} | ({folded[-1]} if len(folded) == 2 else set())
        return frozenset(after)


def name(words: str) -> Name:
    """Read a person's name as stored or typed; what stands after a comma is a role."""
    titles: list[str] = []
    tokens: list[str] = []
    for point in _POINT.findall(words.partition(",")[0].partition("(")[0]):
        token = point.rstrip(".")
        if not tokens and fold(token) in TITLES:
            titles.append(fold(token))
        else:
            tokens.append(token)
    return Name(tuple(titles), tuple(tokens))


def short_company(words: str) -> str:
    """Return a company's name without its legal form."""
    return _COMPANY_FORM.sub("", words.strip()).strip(" ,&") or words.strip()


def company_names(names: Iterable[str]) -> tuple[str, ...]:
    """Return *names* and what they are without legal forms, longest first, each once."""
    seen = {
        n: None for full in names if full and full.strip() for n in (full.strip(), short_company(full)) if len(n) > 1
    }
    return tuple(sorted(seen, key=len, reverse=True))


def word_pattern(names: Iterable[str]) -> re.Pattern[str]:
    """Return a pattern for any of *names* as whole words, in the case given or (for two words and more) in any."""
    choices = [re.escape(n) if " " not in n else f"(?i:{re.escape(n)})" for n in names]
    return re.compile(rf"(?<![\w-])(?:{'|'.join(choices)})(?![\w])") if choices else re.compile(r"(?!)")
