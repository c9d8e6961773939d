"""English letters: the one sentence that carries the talk forward, made of what I did, would do, or what they told."""

import pytest

from afterword.drafts.languages.en import carried, troubled


@pytest.mark.parametrize(
    ("mine", "wish"),
    [
        ("At Dunmore Yard I wrote the cure time on every patch.", "do the same"),
        ("We weighed each tray before and after the oven.", "do the same"),
        ("At Dunmore I rang every no-show the same evening.", "do the same"),
        ("I paired each new starter with somebody from the other shift for two weeks.", "do the same"),
        ("We taped the floor plan to the door and ticked the rooms as we left them.", "do the same"),
        ("At Vantry we asked the drivers which stops they skip.", "do the same"),
        ("I sat down with the night staff and went through the rota line by line.", "do the same"),
        ("I kept a log of every jam, and it was always the same two belts.", "do the same"),
        ("We cut the hand-in form from nine pages to two.", "try the same"),
        ("At Linley we moved the delivery to Thursday, and waste fell by a third.", "try the same"),
        ("I walked the whole line with the fitters before I drew anything.", "do the same"),
        ("I photographed every fault with a ruler beside it.", "do the same"),
        ("At Oddley I labelled the cables at both ends.", "do the same"),
        ("I made a card with the five questions, and the desk used it.", "do the same"),
        ("I put one price list on the wall, and the calls stopped.", "try the same"),
        ("I told you that we tested each batch twice.", "do the same"),
        ("We replaced the weekly meeting with a half-page note.", "do the same"),
        ("In Aldmoor we interviewed the tenants on the stairs.", "do the same"),
        ("We ran three trial weeks before the real one.", "do the same"),
        ("I wrote each guest's name on the board so nobody got called 'dear'.", "do the same"),
        ("I stitched a number into every sail.", "do the same"),
        ("We measured every 20th plank.", "do the same"),
        ("I passed every exam.", ""),
        ("I order the flour on Monday and not on Friday.", "do the same"),
        ("I do not lock the shed.", ""),
        ("I'd take the picture before the lid goes on.", "work on that"),
        ("I'd run both for a week and compare.", "work on that"),
        ("I'd price at the door.", "work on that"),
        ("We lost two barrels that way.", ""),
        ("I once refused a load because the seal was broken.", ""),
        ("It took us two weeks to find the leak because we only measured by day.", ""),
        ("I burned a whole batch and told the owner before he found out.", ""),
        ("I found a drawer of old seed that still grew.", ""),
        ("I have never welded pipe.", ""),
        ("I was the one who had to tell the parents.", ""),
        ("I asked you what happens in the winter.", ""),
        ("I told you that I like the quiet shifts.", ""),
        ("We failed the audit twice before it passed.", ""),
        ("My aunt ran a shop like yours.", ""),
        ("I rebuilt a loom in my garage.", ""),
        ("I passed the exam in June.", ""),
        ("I moved to Leeds for the job.", ""),
        ("I cut my hand on the second day.", ""),
        ("I called the ambulance.", ""),
        ("I drove the school bus every winter.", ""),
        ("I left because nobody checked the brakes.", ""),
        ("I asked the owner for a week off.", ""),
        ("I checked the numbers, but it was too late.", ""),
        ("We labelled the shelves. Nobody read them.", ""),
        ("We counted the loose chairs while you spoke.", ""),
        ("I'd start with the oldest ten.", "work on that"),
        ("I would move the desk to the door and print the list.", "work on that"),
        ("I'd still weigh the bags first.", "work on that"),
        ("I'd tell him the truth.", ""),
        ("I'd let her talk first.", ""),
        ("I wouldn't touch the old ones.", ""),
        ("I would want to see it before I say.", ""),
        ("I read the meter before I touch the valve.", "do the same"),
        ("I would be nervous too.", ""),
    ],
)
def test_what_is_done_again_and_again_can_be_done_there(mine, wish):
    assert carried(mine) == wish


@pytest.mark.parametrize(
    ("said", "is_one"),
    [
        ("nobody knows which pump runs where", True),
        ("a third of what you print goes in the bin", True),
        ("two schools are coming over in March, both on paper", True),
        ("you want to open a second kitchen next year", True),
        ("the parcels come back and you pay twice", True),
        ("you still copy every order by hand", True),
        ("the last train is always late", True),
        ("you take the first shift yourself", False),
        ("your father started the yard with one boat", False),
        ("the river is at its best in October", False),
        ("you lost your mother last year", False),
        ("you never hire without a trial day", False),
    ],
)
def test_a_trouble_or_a_plan_is_something_to_work_on(said, is_one):
    assert troubled(said) is is_one
