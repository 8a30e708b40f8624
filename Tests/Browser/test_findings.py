"""Every sentence of findings of the sample charity, read as a board member reads it and computed again from the CSV beside
the workbook: a sentence that nothing here can compute fails too. The overview says the same words."""
import csv
import math
import re
from statistics import median

import openpyxl
import pytest

from conftest import ROOT
from sample import sample_copy, sign_in
from test_sample_report import SAMPLE

QUARTER = "2026Q3"
FOLDER = SAMPLE / "board-quarterly"
MARKS = dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069"))
# Findings and who was not heard, up to the table of contents.
HEADS = {"en": ("Findings", "Who was not heard", "Contents"), "ar": ("أهم النتائج", "من لم تصلنا آراؤهم", "المحتويات")}


def rows(part):
    with open(FOLDER / f"after-registration-{QUARTER}-{part}.csv", encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def share(row):
    """Favourable answers and all of them."""
    return round(float(row["value"]) * int(row["n"])), int(row["n"])


def overall(part):
    return [row for row in rows(part) if (row["question"], row["indicator"]) == ("overall", "satisfied")]


def percent(count, base):
    """Half up, in whole numbers."""
    return (200 * count + base) // (2 * base)


def p_value(one, other):
    """Two-sided, of two shares, by the pooled z."""
    (a, n), (b, m) = one, other
    pooled = (a + b) / (n + m)
    z = (b / m - a / n) / math.sqrt(pooled * (1 - pooled) * (1 / n + 1 / m))
    return math.erfc(abs(z) / math.sqrt(2))


def trend_p(shares):
    """Cochran–Armitage, two-sided."""
    n = sum(base for _, base in shares)
    mean = sum(count for count, _ in shares) / n
    slope = sum(place * (count - base * mean) for place, (count, base) in enumerate(shares))
    squares = sum(base * place**2 for place, (_, base) in enumerate(shares)) - sum(
        base * place for place, (_, base) in enumerate(shares)) ** 2 / n
    z = slope / math.sqrt(mean * (1 - mean) * squares)
    return z, math.erfc(abs(z) / math.sqrt(2))


def holm(family):
    """Adjusted, in the given order."""
    order = sorted(range(len(family)), key=family.__getitem__)
    adjusted, largest = [0.0] * len(family), 0.0
    for rank, place in enumerate(order):
        largest = max(largest, min(1, family[place] * (len(family) - rank)))
        adjusted[place] = largest
    return adjusted


def findings(language):
    """The sentences on the cover, with the marks around numbers taken off."""
    book = openpyxl.load_workbook(SAMPLE / f"board-quarterly-{QUARTER}-{language}.xlsx", read_only=True)
    cells = [str(row[0]).translate(MARKS) for row in book.worksheets[0].iter_rows(values_only=True) if row[0]]
    first, quiet, last = HEADS[language]
    return [cell for cell in cells[cells.index(first) + 1:cells.index(last)] if cell != quiet and cell[0] not in "◉◌◎"]


class Computed:
    """What the CSV says, in the words of the sentences."""

    def __init__(self):
        self.series = [share(row) for row in overall("trend")]
        self.now = share(overall("none")[0])
        self.figure = overall("none")[0]
        assert self.series[-1] == self.now and len(self.series) == 8
        self.base = int(next(row for row in rows("none") if row["indicator"] == "base")["n"])
        self.names = {}
        for kind in ["channels", "departments"]:
            text = (ROOT / "Surveys" / f"{kind}.yaml").read_text(encoding="utf-8")
            self.names |= {(kind[:-1], key): name.strip() for key, name in
                           re.findall(r"- { key: ([\w-]+), .*\ben: ([^}]+)}", text)}

    def against(self, back, time):
        p = p_value(self.series[-1 - back], self.now)
        (a, n), (b, m) = self.series[-1 - back], self.now
        if p >= 0.05:
            return f"against {time}, the difference can be chance"
        return f"{'better' if b / m > a / n else 'worse'} than {time}"

    def headline(self):
        values = [count / base for count, base in self.series]
        said = f"Satisfaction {percent(*self.now)}% in Q3 2026"
        if all(value < values[-1] for value in values[:-1]):
            said += ", the highest of 8 quarters"
        elif all(value > values[-1] for value in values[:-1]):
            said += ", the lowest of 8 quarters"
        year, before = self.against(4, "a year ago"), self.against(1, "the quarter before")
        parts = ["against a year ago, and against the quarter before, the difference can be chance"] if (
            "chance" in year and "chance" in before) else [year, before]
        middle = median(values)
        sides = [(value > middle) - (value < middle) for value in values[-7:]]
        steps = [(b > a) - (b < a) for a, b in zip(values[-7:], values[-6:])]
        z, p = trend_p(self.series)
        if abs(sum(sides)) == 7 or abs(sum(steps)) == 6:
            parts.append(f"{'better' if z > 0 else 'worse'} than is usual over time")
        elif p < 0.05:
            parts.append(f"a steady {'rise' if z > 0 else 'fall'} over 8 quarters")
        return "; ".join([said, *parts]) + "."

    def precision(self):
        low, high = (math.floor(100 * float(self.figure[end]) + 0.5) for end in ["low", "high"])
        rate = next(row for row in rows("none") if row["indicator"] == "response_rate")
        return (f"{self.base:,} ratings came in (about {round(100 * float(rate['value']))}% of those invited), "
                f"{self.now[1]:,} of them with an answer to this question; the value for everyone we served most likely lies "
                f"between {low}% and {high}%.")

    def changed(self, dimension):
        """Names of the labels that improved and of those that declined, under Holm over the labels of the overall rating."""
        judged = [row for row in overall(dimension) if row["p"]]
        adjusted = holm([float(row["p"]) for row in judged])
        for row, p in zip(judged, adjusted):
            assert row["family"] == "planned" and math.isclose(float(row["p_adjusted"]), p, rel_tol=1e-9, abs_tol=1e-12)
        called = [row for row, p in zip(judged, adjusted) if p < 0.05]
        return tuple(
            [self.names[(dimension, row["label"])] for row in called if sign * float(row["change_difference"]) > 0]
            for sign in (1, -1))

    def movements(self):
        """The sentences on channels and departments."""
        said, calm = [], []
        for dimension, plural in [("channel", "Channels"), ("department", "Departments")]:
            better, worse = self.changed(dimension)
            parts = [f"real {word} in {' and '.join(f'“{name}”' for name in names)}"
                     for word, names in [("improvement", better), ("decline", worse)] if names]
            if not parts:
                calm.append(dimension)
                continue
            rest = ", no real decline elsewhere" if not worse else ", no real improvement elsewhere" if not better else ""
            said.append(f"{plural}: {', '.join(parts)}{rest} since Q2 2026.")
        return said + ([f"No real change in any {' or '.join(calm)} since Q2 2026."] if calm else [])

    def withheld(self):
        hidden = [(sum(row["status"] == "withheld" for row in overall(one)), one) for one in ["channel", "department"]]
        parts = [f"{count} {name}{'' if count == 1 else 's'}" for count, name in hidden if count]
        return [f"Results of {' and '.join(parts)} are withheld to protect those who answered."] if parts else []

    def unheard(self, sentence):
        """A label of which less was heard: its shares and its rate are those of the files."""
        found = re.fullmatch(
            r"(Channel|Department) “([^”]+)”: (?:(\d+)% of the services, (\d+)% of the answers\. About (\d+)%|about (\d+)%) "
            r"of those invited answered\.", sentence)
        assert found, sentence
        dimension = found[1].lower()
        key = next(key for (kind, key), name in self.names.items() if (kind, name) == (dimension, found[2]))
        own = {row["indicator"]: row for row in rows(dimension) if row["label"] == key and not row["question"]}
        assert math.isclose(float(own["response_rate"]["value"]), int(found[5] or found[6]) / 100, abs_tol=0.005)
        if found[4]:
            assert percent(int(own["base"]["n"]), self.base) == int(found[4]), sentence
            told = next(row for row in rows("fieldwork") if (row["breakdown"], row["label"]) == (dimension, key))
            assert math.floor(100 * float(told["eligible"]) + 0.5) == int(found[3]), sentence
            assert math.isclose(float(told["answered"]), int(own["base"]["n"]) / self.base, rel_tol=1e-9), sentence


def test_every_sentence_of_findings_is_what_the_files_say():
    computed = Computed()
    expected = [computed.headline(), computed.precision(), *computed.movements(), *computed.withheld()]
    said = findings("en")
    assert said[:len(expected)] == expected
    for sentence in said[len(expected):]:
        computed.unheard(sentence)


def test_both_languages_tell_the_same_numbers():
    def numbers(sentence):
        return sorted(re.findall(r"\d+(?:,\d{3})*%?", sentence))

    english, arabic = findings("en"), findings("ar")
    assert len(english) == len(arabic)
    for one, other in zip(english, arabic):
        told = [number for number in numbers(one) if number not in ("2", "3", "2026", "1")]
        assert [number for number in numbers(other) if number not in ("2026",)] == told, (one, other)


def test_every_verdict_of_the_files_is_that_of_its_family():
    """One verdict a question and label; the overall rating of everybody is one test, its labels are one Holm family, and
    what was found by looking is adjusted by Benjamini and Hochberg."""
    for part in ["none", "channel", "department"]:
        judged = [row for row in rows(part) if row["family"]]
        keys = [(row["question"], row["label"]) for row in judged]
        assert len(keys) == len(set(keys)) and judged
        for row in judged:
            family = ("primary" if part == "none" else "planned") if row["question"] == "overall" else "exploratory"
            assert row["family"] == family and row["verdict"]
        found = [row for row in judged if row["family"] == "exploratory" and row["p"]]
        p = sorted(float(row["p"]) for row in found)
        for row in found:
            rank = max(place for place, one in enumerate(p) if one == float(row["p"]))
            adjusted = min(min(1, p[place] * len(p) / (place + 1)) for place in range(rank, len(p)))
            assert math.isclose(float(row["p_adjusted"]), adjusted, rel_tol=1e-9, abs_tol=1e-15)
            assert (row["verdict"] == "no_signal") == (adjusted >= 0.05)


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    with sample_copy(tmp_path_factory) as sample:
        yield sample


@pytest.mark.parametrize("language", ["ar", "en"])
def test_the_overview_says_the_words_of_the_cover(sample, browser, language):
    page = browser.new_page(locale=language)
    sign_in(page, sample)
    page.goto(f"{sample.base}/?lang={language}")
    said = [page.inner_text("h1"), *page.locator(".findings li").all_inner_texts()]
    said = [sentence.translate(MARKS).strip() for sentence in said]
    assert said == findings(language)[:len(said)]
    page.close()
