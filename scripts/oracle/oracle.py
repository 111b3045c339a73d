"""Says who is on call in random rotas, by counting turns one after another, and compares that with what on-call-sync says.

It shares no code with it: local times are zoneinfo's, months and weekdays dateutil's. `oracle.py --rotas 3000 --seed 7`; a
difference is printed with the rota file and the seed that repeats it.
"""

import argparse
import json
import random
import subprocess
import sys
import time
from datetime import date, datetime, timedelta, timezone
from functools import lru_cache
from zoneinfo import ZoneInfo

from dateutil.easter import easter
from dateutil.relativedelta import FR, MO, SA, SU, TH, TU, WE, relativedelta
from dateutil.rrule import MONTHLY, rrule

# Changes at midnight, by half an hour, of two hours, in both hemispheres, of the whole zone; a day left out.
ZONES = [
    "UTC",
    "Europe/Berlin",
    "Europe/London",
    "Europe/Dublin",
    "America/New_York",
    "America/Sao_Paulo",
    "America/Asuncion",
    "America/St_Johns",
    "America/Havana",
    "America/Caracas",
    "Asia/Beirut",
    "Asia/Tehran",
    "Asia/Kathmandu",
    "Asia/Gaza",
    "Asia/Pyongyang",
    "Australia/Lord_Howe",
    "Australia/Sydney",
    "Antarctica/Troll",
    "Africa/Cairo",
    "Pacific/Apia",
    "Pacific/Auckland",
    "Pacific/Chatham",
]
WEEKDAYS = [MO, TU, WE, TH, FR, SA, SU]
NAMES = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
LONG = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
PEOPLE = ["ana@example.com", "ben@example.com", "cleo@example.com", "dora", "eva", "finn", "gus"]
DAY = 86_400_000
HOUR = 3_600_000
FIRST, LAST = datetime(2000, 1, 1), datetime(2030, 1, 1)


def millis(moment):
    return round(moment.timestamp() * 1000)


def instant(local, zone):
    """A local time that the clock skips is read as it would be before the change, one that comes twice as the first."""
    return millis(local.replace(tzinfo=zone, fold=0))


def clock(at, zone):
    return datetime.fromtimestamp(at / 1000, tz=timezone.utc).astimezone(zone)


@lru_cache(maxsize=None)
def german_holidays(year):
    if not 2020 <= year <= 2036:
        return frozenset()
    moving = [easter(year) + timedelta(days=days) for days in (-2, 1, 39, 50)]
    fixed = [(1, 1), (5, 1), (10, 3), (12, 25), (12, 26)]
    return frozenset([*moving, *(date(year, *day) for day in fixed)])


class Team:
    """People who take turns: everything is counted from the first turn on."""

    def __init__(self, written, zone):
        self.zone = zone
        self.written = written
        self.people = [one if isinstance(one, str) else one["person"] for one in written["people"]]
        self.stays = [{} if isinstance(one, str) else one for one in written["people"]]
        self.joins = [self.midnight(one.get("joins")) for one in self.stays]
        self.leaves = [self.midnight(one.get("leaves")) for one in self.stays]
        self.count = written.get("at-a-time", 1)
        self.overrides = [(*self.span(one), one) for one in written.get("overrides", [])]
        self.absences = [(*self.span(one), one) for one in written.get("absences", [])]
        self.skips = written.get("on-absence") == "skip"
        self.handovers = []
        self.begins = []
        self.queues = []
        self.swapped = {}

    def midnight(self, day):
        return None if day is None else instant(datetime.fromisoformat(day), self.zone)

    def moment(self, written):
        parsed = datetime.fromisoformat(written)
        return instant(parsed, self.zone) if parsed.tzinfo is None else millis(parsed)

    def span(self, one):
        return self.moment(one["from"]), self.moment(one["until"])

    def first(self):
        written = self.written["starts"]
        if len(written) > 10:
            return datetime.fromisoformat(written)
        hours = self.written.get("hours")
        begin = "00:00" if hours is None else hours.split("-")[0].split(" ")[-1]
        return datetime.fromisoformat(f"{written}T{begin}")

    def local_handovers(self):
        count, unit = self.written["every"].split(" ")
        count, unit, first = int(count), unit.rstrip("s"), self.first()
        if unit != "month":
            step = timedelta(hours=count) if unit == "hour" else timedelta(days=count * (7 if unit == "week" else 1))
            while True:
                yield first
                first += step
        on = str(self.written.get("at-the", first.day))
        on = "31" if on == "last day" else on
        if on.isdigit():
            index = 0
            while True:
                yield first + relativedelta(months=index * count, day=int(on))
                index += 1
        order, name = on.split(" ")
        nth = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": -1}[order]
        yield from rrule(MONTHLY, dtstart=first, interval=count, byweekday=WEEKDAYS[LONG.index(name)](nth))

    def count_until(self, end):
        """Counts turns until one begins well after a time, so that everything before it is known."""
        self.handovers = []
        for local in self.local_handovers():
            self.handovers.append(instant(local, self.zone))
            if self.handovers[-1] > end + 3 * DAY:
                break
        # A turn begins once no later one has begun before it: the clock may leave out several.
        self.begins = list(self.handovers)
        for index in range(len(self.begins) - 2, -1, -1):
            self.begins[index] = min(self.begins[index], self.begins[index + 1])
        queue = [one for one in range(len(self.people)) if self.is_in(one, self.begins[0])]
        waiting = [one for one, joins in enumerate(self.joins) if joins is not None and joins > self.begins[0]]
        waiting.sort(key=lambda one: self.joins[one])
        self.queues = []
        for begin in self.begins:
            while waiting and self.joins[waiting[0]] <= begin:
                queue.append(waiting.pop(0))
            queue = [one for one in queue if self.is_in(one, begin)]
            self.queues.append(tuple(queue))
            for _ in range(min(self.count, len(queue))):
                queue.append(queue.pop(0))

    def is_in(self, one, at):
        joins, leaves = self.joins[one], self.leaves[one]
        return (joins is None or joins <= at) and (leaves is None or at < leaves)

    def turn_at(self, at):
        """The last turn that has begun; `None` before the first."""
        low, high = 0, len(self.begins)
        while low < high:
            middle = (low + high) // 2
            if self.begins[middle] <= at:
                low = middle + 1
            else:
                high = middle
        return low - 1 if low else None

    def scheduled(self, index):
        """Positions, after swaps."""
        taking = list(self.queues[index][: self.count])
        for instead, position in self.swapped.get(index, []):
            taking = [position if one == instead else one for one in taking]
        return taking

    def shift_begins(self, index):
        """With the first hours of a turn, holiday or not; `None` if there are none."""
        start, end = self.begins[index], self.begins[index + 1]
        hours = self.duty_hours(start, end, holidays=False) if start < end else []
        return hours[0][0] if hours else None

    def duty_hours(self, start, end, holidays=True):
        """The hours in a span; the whole of it without any."""
        written = self.written
        if not any(key in written for key in ("days", "hours", "holidays")):
            return [(start, end)]
        hours = written.get("hours", "00:00-24:00")
        begin, until = hours.split("-")
        days = set(range(7))
        if "days" in written:
            first, last = written["days"].split("-")
            days, day = set(), NAMES.index(first)
            while day != NAMES.index(last):
                days.add(day)
                day = (day + 1) % 7
            days.add(day)
        later = None
        if " " in begin:
            (begin_day, begin), (until_day, until) = begin.split(" "), until.split(" ")
            days = {NAMES.index(begin_day)}
            later = (NAMES.index(until_day) - NAMES.index(begin_day)) % 7
        h1, m1 = map(int, begin.split(":"))
        h2, m2 = map(int, until.split(":"))
        if later is None:
            later = 1 if (h2, m2) < (h1, m1) else 0
        elif later == 0 and (h2, m2) < (h1, m1):
            later = 7
        spans = []
        day = clock(start, self.zone).date() - timedelta(days=9)
        while instant(datetime(day.year, day.month, day.day), self.zone) < end + DAY:
            if day.weekday() in days:
                spans += self.hours_from(
                    day, timedelta(hours=h1, minutes=m1), timedelta(days=later, hours=h2, minutes=m2), holidays
                )
            day += timedelta(days=1)
        joined = []
        for on, off in spans:
            if on < off and joined and on <= joined[-1][1]:
                joined[-1] = (joined[-1][0], max(joined[-1][1], off))
            elif on < off:
                joined.append((on, off))
        cut = [(max(on, start), min(off, end)) for on, off in joined]
        return [(on, off) for on, off in cut if on < off]

    def hours_from(self, day, begin, end, holidays):
        """The hours of a day: none on a holiday. Of hours longer than a day, only the holiday itself is off."""
        midnight = datetime(day.year, day.month, day.day)
        parts = [(midnight + begin, midnight + end, day)]
        if end - begin > timedelta(days=1):
            first, last = midnight + begin, midnight + end
            parts = []
            while first < last:
                following = datetime(first.year, first.month, first.day) + timedelta(days=1)
                parts.append((first, min(following, last), first.date()))
                first = following
        if holidays and "holidays" in self.written:
            parts = [part for part in parts if part[2] not in german_holidays(part[2].year)]
        return [(instant(on, self.zone), instant(off, self.zone)) for on, off, _ in parts]

    def is_away(self, name, index):
        if not self.skips:
            return False
        start, end = self.begins[index], self.begins[index + 1]
        away = [one for one in self.absences if one[2]["person"] == name and one[0] < end and start < one[1]]
        if not away:
            return False
        for on, off in self.duty_hours(start, end):
            for begin, until, written in away:
                only_hands_over = len(written["from"]) == 10 and on < begin and off - begin <= 12 * HOUR
                if begin < off and on < until and not only_hands_over:
                    return True
        return False

    def planned(self, index, at):
        """Who has a turn, from a time within it on."""
        queue = self.queues[index]
        scheduled = []
        for position in self.scheduled(index):
            if self.people[position] not in [self.people[one] for one in scheduled]:
                scheduled.append(position)
        open_places = self.count - min(self.count, len(queue))
        names = [self.people[one] for one in scheduled]
        start = self.begins[index]
        came = [one for one, joins in enumerate(self.joins) if joins is not None and start < joins <= at]
        came.sort(key=lambda one: self.joins[one])
        waiting, new = [], []
        for group, positions in ((waiting, queue[self.count :]), (new, came)):
            for one in positions:
                name = self.people[one]
                is_free = name not in names and name not in [*waiting, *new]
                if self.is_in(one, at) and is_free and not self.is_away(name, index):
                    group.append(name)
        taking = []
        for position in scheduled:
            name = self.people[position]
            has_left = not self.is_in(position, at)
            if not has_left and not self.is_away(name, index):
                taking.append(name)
            elif waiting:
                taking.append(waiting.pop(0))
            elif not has_left:
                taking.append(name)
            elif new:
                taking.append(new.pop(0))
        return taking + [*waiting, *new][:open_places]

    def next_in_turn(self, index, at):
        coming = self.planned(index + 1, self.begins[index + 1])
        there = [self.people[one] for one in self.queues[index + 1] if self.is_in(one, at)]
        order = []
        for name in [*(one for one in coming if one in there), *there]:
            if name not in order and not self.is_away(name, index):
                order.append(name)
        return order

    def before_overrides(self, at):
        index = self.turn_at(at)
        if index is None:
            return [], False
        if not self.duty_hours(at, at + 1):
            return [], True
        return self.planned(index, at), False

    def overridden(self, at, base):
        taken = None
        for start, end, written in self.overrides:
            if not start <= at < end:
                continue
            if "nobody" in written:
                taken = []
            elif taken is None or self.count == 1 or "id" in written:
                taken = [written["person"]]
            elif written["person"] not in taken:
                taken = [*taken, written["person"]]
        if taken is None:
            return base
        return taken, taken == []

    def at(self, at):
        return self.overridden(at, self.before_overrides(at))


class Follower(Team):
    """The first of several rotas that has anybody on call."""

    def __init__(self, written, zone, others):
        self.zone, self.count, self.others = zone, 1, others
        self.overrides = [(*self.span(one), one) for one in written.get("overrides", [])]

    def before_overrides(self, at):
        answers = [other.at(at) for other in self.others]
        for people, _ in answers:
            if people:
                return people, False
        return [], all(off for _, off in answers)


class Deputy(Follower):
    """Whoever is next in turn in another rota, and not on call there."""

    def before_overrides(self, at):
        [primary] = self.others
        people, off = primary.at(at)
        index = primary.turn_at(at)
        if not people or index is None:
            return [], off
        return [one for one in primary.next_in_turn(index, at) if one not in people][: primary.count], False


class Dice:
    """Makes up rotas."""

    def __init__(self, seed):
        self.random = random.Random(seed)

    def chance(self, share):
        return self.random.random() < share

    def pick(self, values):
        return self.random.choice(values)

    def day(self, near, before, after):
        return (near + timedelta(days=self.random.randint(-before, after))).date().isoformat()

    def own(self, long):
        roll = self.random
        unit = self.pick(["hour", "day", "week", "week", "month"]) if long else self.pick(["day", "week"])
        count = {"hour": self.pick([1, 2, 3, 6, 7, 8, 12, 24, 36]), "day": self.pick([1, 1, 2, 3, 10, 33])}.get(unit)
        count = count or {"week": self.pick([1, 1, 2, 5]), "month": self.pick([1, 1, 2, 3, 12])}[unit]
        name = self.pick(ZONES)
        if unit == "hour" and self.chance(0.3):
            # Where the clock leaves out several turns.
            name = self.pick(["Pacific/Apia", "Antarctica/Troll"])
        zone = ZoneInfo(name)
        starts = FIRST + timedelta(
            days=roll.randrange(365 * 29), minutes=roll.choice([0, 30, 60, 90, 120, 135, 150, 180, 540, 1380])
        )
        if name == "Pacific/Apia" and self.chance(0.9 if unit == "hour" else 0.5):
            # It left out the 30th of December.
            starts = datetime(2011, 12, 1) + timedelta(days=roll.randrange(30), minutes=starts.minute + 60 * starts.hour)
        rota = {"timezone": name, "every": f"{count} {unit}{'s' if count > 1 else ''}"}
        people = roll.sample(PEOPLE, roll.randint(1, len(PEOPLE)))
        if self.chance(0.1):
            people.append(self.pick(people))
        if unit == "month" and self.chance(0.7):
            rota["at-the"] = self.pick(
                [
                    1,
                    15,
                    29,
                    31,
                    "last day",
                    *(f"{nth} {day}" for nth in ("first", "second", "third", "fourth", "last") for day in LONG),
                ]
            )
            on = {"last day": 31}.get(rota["at-the"], rota["at-the"])
            if isinstance(on, int):
                starts = starts + relativedelta(day=on)
            else:
                nth = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": -1}[on.split(" ")[0]]
                starts = next(
                    iter(rrule(MONTHLY, dtstart=starts, count=1, byweekday=WEEKDAYS[LONG.index(on.split(" ")[1])](nth)))
                )
        if self.chance(0.35):
            rota["hours"] = self.pick(
                [
                    "09:00-17:00",
                    "00:00-24:00",
                    "22:00-06:00",
                    "02:30-03:30",
                    "01:00-02:30",
                    "08:15-20:45",
                    "23:00-02:30",
                    "fri 17:00-mon 09:00",
                    "mon 09:00-fri 17:00",
                    "wed 12:00-wed 02:00",
                ]
            )
        if self.chance(0.35) and " " not in rota.get("hours", ""):
            rota["days"] = self.pick(["mon-fri", "sat-sun", "tue-tue", "fri-mon", "mon-sun"])
        if self.chance(0.15):
            rota["holidays"] = "DE"
        is_day = ("hours" in rota or "days" in rota) and self.chance(0.5)
        rota["starts"] = starts.date().isoformat() if is_day else starts.isoformat(timespec="minutes")
        rota["people"] = people
        if len(people) > 1 and self.chance(0.35):
            rota["at-a-time"] = roll.randint(1, len(people))
        return rota, zone, starts

    def around(self, rota, near, reach, people):
        """Absences, comings and goings, and overrides, around a time."""
        roll = self.random
        if self.chance(0.5):
            rota["on-absence"] = self.pick(["skip", "skip", "warn"])
            rota["absences"] = []
            for _ in range(roll.randint(0, 6)):
                first = near + timedelta(days=roll.randint(-reach, reach))
                last = first + timedelta(days=roll.randint(1, 12))
                form = (
                    (lambda one: one.date().isoformat())
                    if self.chance(0.7)
                    else (lambda one: one.isoformat(timespec="minutes"))
                )
                rota["absences"].append({"person": self.pick(people), "from": form(first), "until": form(last)})
        if self.chance(0.5):
            for index, person in enumerate(rota["people"]):
                if self.chance(0.5):
                    continue
                stay = {"person": person}
                if self.chance(0.6):
                    stay["joins"] = self.day(near, 2 * reach, reach)
                if self.chance(0.5):
                    after = datetime.fromisoformat(stay.get("joins", near.date().isoformat()))
                    stay["leaves"] = self.day(after, -2, 2 * reach) if "joins" in stay else self.day(near, reach, 2 * reach)
                rota["people"][index] = stay

    def overrides(self, rota, near, reach, people):
        roll = self.random
        if not self.chance(0.5):
            return
        rota["overrides"] = []
        for index in range(roll.randint(1, 6)):
            first = near + timedelta(hours=roll.randint(-24 * reach, 24 * reach))
            last = first + timedelta(hours=roll.randint(1, 24 * 9), minutes=roll.choice([0, 0, 30]))
            one = {"from": first.isoformat(timespec="minutes"), "until": last.isoformat(timespec="minutes")}
            one |= {"nobody": True} if self.chance(0.2) else {"person": self.pick([*people, "zoe@example.com"])}
            if self.chance(0.4):
                one["id"] = f"x-{index}"
            rota["overrides"].append(one)


def swap_some(dice, team, near, reach):
    """Swaps named shifts, as somebody would who looks at the turns."""
    written = []
    known = [one for one in range(len(team.begins) - 1) if team.begins[one] < team.begins[one + 1]]
    known = [one for one in known if abs(team.begins[one] - near) < 3 * reach * DAY]
    known = [one for one in known if team.shift_begins(one) is not None]
    for _ in range(dice.random.randint(0, 3)):
        if len(known) < 2:
            break
        one, other = dice.random.sample(known, 2)
        sides = []
        for index in (one, other):
            taking = team.scheduled(index)
            if not taking:
                break
            sides.append((index, dice.pick(taking)))
        if len(sides) < 2:
            continue
        (first, ana), (second, ben) = sides
        both = {team.people[ana], team.people[ben]}
        if len(both) < 2 or any(both <= {team.people[at] for at in team.scheduled(index)} for index in (first, second)):
            continue
        # The one that is found by name.
        ana = next(at for at in team.scheduled(first) if team.people[at] == team.people[ana])
        ben = next(at for at in team.scheduled(second) if team.people[at] == team.people[ben])
        written.append({team.people[ana]: begins(team, first, ana), team.people[ben]: begins(team, second, ben)})
        team.swapped.setdefault(first, []).append((ana, ben))
        team.swapped.setdefault(second, []).append((ben, ana))
    return written


def begins(team, index, position):
    """The day of a shift if nobody can take it for another one, else the time."""
    at = clock(team.shift_begins(index), team.zone)
    near = {one: team.shift_begins(one) for one in range(max(index - 60, 0), min(index + 60, len(team.begins) - 1))}
    same = [
        one
        for one, begin in near.items()
        if begin is not None
        and clock(begin, team.zone).date() == at.date()
        and team.people[position] in [team.people[taking] for taking in team.scheduled(one)]
    ]
    seconds = at.utcoffset().total_seconds() % 60
    return at.date().isoformat() if same == [index] or seconds else at.isoformat(timespec="minutes")


def without_empty(rota, zone):
    """Drops what ends before it begins, where the clock leaves out a day."""

    def begins_first(one):
        start, end = (instant(datetime.fromisoformat(one[key]), zone) for key in ("from", "until"))
        return start < end

    for key in ("overrides", "absences"):
        if key in rota:
            rota[key] = [one for one in rota[key] if begins_first(one)]


def make(dice, shape):
    """A file with one rota to ask about, its reference, and a time around which something happens."""
    rotas, teams = {}, []
    number = 1 if shape in ("own", "deputy") else dice.random.randint(2, 3)
    written = [dice.own(shape == "own") for _ in range(number)]
    starts = max(one[2] for one in written)
    is_hourly = any("hour" in one[0]["every"] for one in written)
    most = min((LAST - starts).days, 400 if is_hourly else 365 * 30)
    near = starts + timedelta(days=dice.random.randint(-5, max(most, 1)), hours=dice.random.randint(0, 23))
    reach = dice.pick([10, 40, 120])
    zone = written[0][1]
    years = range(starts.year, min(starts.year + most // 365, 2029) + 1)
    spots = [at for year in years for at in changes(zone, year) if clock(at, zone).replace(tzinfo=None) > starts]
    if spots and dice.chance(0.8 if is_hourly else 0.4):
        near = clock(spots[0] if dice.chance(0.7) else dice.pick(spots), zone).replace(tzinfo=None)
        reach = 10
    for index, (rota, zone, _) in enumerate(written):
        people = list(rota["people"])
        dice.around(rota, near, reach, people)
        dice.overrides(rota, near, reach, people)
        if any(one["person"] not in people for one in rota.get("absences", [])):
            raise AssertionError("somebody unknown is away")
        without_empty(rota, zone)
        team = Team(rota, zone)
        team.count_until(millis(near.replace(tzinfo=timezone.utc)) + 8 * reach * DAY)
        if dice.chance(0.3):
            rota["swaps"] = swap_some(dice, team, millis(near.replace(tzinfo=timezone.utc)), reach)
        rotas[f"rota {index}"] = rota
        teams.append(team)
    name = "rota 0"
    asked = teams[0]
    if shape != "own":
        zone = dice.pick(ZONES)
        rota = {"timezone": zone}
        rota |= {"deputy-of": "rota 0"} if shape == "deputy" else {"follow": [{"rota": one} for one in rotas]}
        dice.overrides(rota, near, reach, PEOPLE)
        without_empty(rota, ZoneInfo(zone))
        asked = (Deputy if shape == "deputy" else Follower)(rota, ZoneInfo(zone), teams)
        name = "asked"
        # It may be above those that it takes people from.
        rotas = {name: rota, **rotas} if dice.chance(0.5) else {**rotas, name: rota}
    file = {"timezone": dice.pick(ZONES), "rotas": rotas}
    return json.dumps(file), name, asked, teams, millis(near.replace(tzinfo=timezone.utc)), reach


def moments(dice, teams, near, reach):
    """Times at which something may change, moments before and after these, and any others."""
    edges = []
    for team in teams:
        inside = [at for at in team.begins if abs(at - near) < 2 * reach * DAY]
        edges += dice.random.sample(inside, min(5, len(inside))) + [at for at in inside if abs(at - near) < 2 * DAY][:30]
        edges += [at for at in [*team.joins, *team.leaves] if at is not None]
        edges += [at for start, end, _ in [*team.overrides, *team.absences] for at in (start, end)]
        edges += [at for span in team.duty_hours(near, near + 10 * DAY)[:6] for at in span]
        year = clock(near, team.zone).year
        edges += [at for one in (year - 1, year, year + 1) for at in changes(team.zone, one)]
    chosen = dice.random.sample(edges, min(16, len(edges)))
    times = [at + off for at in chosen for off in (-1, 0, 1)]
    times += [near + dice.random.randint(-reach * DAY, reach * DAY) for _ in range(10)]
    last = min(team.begins[-1] for team in teams) - 3 * DAY
    return [at for at in times if abs(at - near) < 6 * reach * DAY and at < last]


@lru_cache(maxsize=None)
def changes(zone, year):
    """When the clock changes in a year, to the hour."""
    found = []
    start = millis(datetime(year, 1, 1, tzinfo=timezone.utc))
    for at in range(start, start + 366 * DAY, 3 * DAY):
        if clock(at, zone).utcoffset() != clock(at + 3 * DAY, zone).utcoffset():
            hours = range(at, at + 3 * DAY, HOUR)
            found += [hour for hour in hours if clock(hour, zone).utcoffset() != clock(hour + HOUR, zone).utcoffset()]
    return tuple(found)


def compare(asked, question, answer):
    """What differs, in a sentence, or `None`."""
    if "error" in answer:
        return answer["error"]
    for at, said in zip(question["times"], answer["times"], strict=True):
        people, off = asked.at(at)
        if said != {"people": people, "isOff": off}:
            return f"at {clock(at, asked.zone).isoformat()} ({at}): {people} {off}, and it says {said}"
    for (start, end), said in zip(question["spans"], answer["spans"], strict=True):
        edges = {start, end - 1}
        for stretch in said["stretches"]:
            edges |= {at + off for at in (stretch["from"], stretch["until"]) for off in (-1, 0, 1)}
        last = None
        for stretch in said["stretches"]:
            if not (stretch["from"] < stretch["until"] and stretch["from"] < end and start < stretch["until"]):
                return f"an odd stretch {stretch}"
            if last is not None and stretch["from"] < last["until"]:
                return f"{stretch} overlaps {last}"
            last = stretch
        for at in sorted(edges):
            if not start <= at < end:
                continue
            people, off = asked.at(at)
            there = [one for one in said["stretches"] if one["from"] <= at < one["until"]]
            told = [(one["people"], one["isOff"]) for one in there] or [([], False)]
            shifts = [name for name, begin, until in said["shifts"] if begin <= at < until]
            if told != [(people, off)] or shifts != people:
                return f"at {clock(at, asked.zone).isoformat()} ({at}) of a span: {people} {off}, and it says {told} {shifts}"
    return None


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--rotas", type=int, default=3000)
    parser.add_argument("--seed", type=int, default=random.randrange(1_000_000))
    parser.add_argument("--first", type=int, default=0, help="begin with this one")
    options = parser.parse_args()
    begun = time.monotonic()
    node = ["node", "--disable-warning=ExperimentalWarning", "scripts/oracle/answers.ts"]
    asked_times, zones = 0, set()
    with subprocess.Popen(node, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as program:
        for number in range(options.first, options.first + options.rotas):
            dice = Dice(f"{options.seed} {number}")
            file, name, asked, teams, near, reach = make(dice, dice.pick(["own", "own", "own", "follow", "deputy"]))
            start = near - dice.random.randint(0, 3 * DAY if dice.chance(0.5) else reach * DAY)
            question = {
                "file": file,
                "rota": name,
                "times": moments(dice, teams, near, reach),
                "spans": [[start, start + dice.random.randint(1, 20 * DAY)]],
            }
            program.stdin.write(json.dumps(question) + "\n")
            program.stdin.flush()
            difference = compare(asked, question, json.loads(program.stdout.readline()))
            if difference is not None:
                print(json.dumps(json.loads(file), indent=1))
                print(f"“{name}”: {difference}")
                print(f"Repeat it with: --seed {options.seed} --first {number} --rotas 1")
                program.kill()
                return 1
            asked_times += len(question["times"])
            zones |= {str(team.zone) for team in teams}
        program.stdin.close()
    took = time.monotonic() - begun
    print(f"{options.rotas} rotas in {len(zones)} zones agree at {asked_times} times, in {took:.0f} s (seed {options.seed})")
    return 0


if __name__ == "__main__":
    sys.exit(main())
