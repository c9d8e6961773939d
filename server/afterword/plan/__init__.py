"""What was promised, what is due, for whom and when."""

from .people import recipients
from .promise import promises_in, read_promise
from .regions import REGIONS, preset
from .rules import RULES
from .timetable import follow_ups, today_order

__all__ = [
    "REGIONS", "RULES", "follow_ups", "preset", "promises_in", "read_promise", "recipients", "today_order",
]  # fmt: skip
