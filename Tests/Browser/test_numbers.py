"""Telephone numbers as a hundred programs write them, held against libphonenumber.

Where both must agree: mobile numbers and landlines of Saudi Arabia, the Gulf and the countries around it that
libphonenumber holds to be valid, and valid mobile numbers of every other country, in every spelling; and whatever is
too short or too long for Saudi Arabia is refused by both. Numbers of ranges that no operator has yet, such as 052, are
taken here and not there: a range that is given out next month must not spoil a list.
"""
import random
import subprocess

import phonenumbers
from phonenumbers import PhoneNumberFormat, PhoneNumberType, phonemetadata

from conftest import ROOT

NUMBERS = ROOT / ".build/release/numbers"
NEAR = ["SA", "AE", "KW", "QA", "BH", "OM", "YE", "JO", "IQ", "EG", "SY", "LB", "SD", "PS"]
DIGITS = ["0123456789", "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹", "０１２３４５６７８９"]
DICE = random.Random(1447)


def read(cells):
    done = subprocess.run([NUMBERS], input="\n".join(cells) + "\n", capture_output=True, text=True, check=True, timeout=120)
    said = done.stdout.splitlines()
    assert len(said) == len(cells)
    return said


def drawn(region, kind):
    """A valid number of a region, near the one that the library gives as an example."""
    example = phonenumbers.example_number_for_type(region, kind)
    if example is None:
        return None
    national = phonenumbers.national_significant_number(example)
    if len(national) < 6:
        return example
    for _ in range(50):
        kept = DICE.randint(2, len(national) - 3)
        tried = national[:kept] + "".join(DICE.choice("0123456789") for _ in national[kept:])
        number = phonenumbers.parse(f"+{example.country_code}{tried}")
        if phonenumbers.is_valid_number(number) and phonenumbers.region_code_for_number(number) == region:
            return number
    return example


def spelled(number):
    """One of the ways in which a list may write a number."""
    national = phonenumbers.national_significant_number(number)
    country = str(number.country_code)
    forms = [f"+{country}{national}", f"00{country}{national}",
             phonenumbers.format_number(number, PhoneNumberFormat.INTERNATIONAL),
             phonenumbers.format_number(number, PhoneNumberFormat.RFC3966)]
    if country == "966":
        forms += [f"0{national}", f"966{national}", f"+966 (0){national}", national,
                  phonenumbers.format_number(number, PhoneNumberFormat.NATIONAL)]
    text = DICE.choice(forms)
    if DICE.random() < 0.3:
        text = "".join(sign + DICE.choice(["", "", " ", "-", ".", "\u00a0", "\u202f"]) if sign.isdigit() else sign
                       for sign in text)
    if not text.startswith("tel:"):
        script = DICE.choice(DIGITS)
        text = "".join(script[int(sign)] if sign in DIGITS[0] else sign for sign in text)
    return DICE.choice(["", "\u200f", "\u202a", " ", "'"]) + text + DICE.choice(["", "\u200e", "\u202c", " "])


def test_ten_thousand_spellings_give_the_same_number():
    kinds = [PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE]
    far = [region for region in phonenumbers.SUPPORTED_REGIONS if region not in NEAR]
    numbers = [drawn("SA", DICE.choice(kinds)) for _ in range(4000)]
    numbers += [drawn(DICE.choice(NEAR), DICE.choice(kinds)) for _ in range(4000)]
    numbers += [drawn(DICE.choice(far), PhoneNumberType.MOBILE) for _ in range(2500)]
    numbers = [number for number in numbers if number and len(set(phonenumbers.national_significant_number(number)[1:])) > 1]
    assert len(numbers) > 9_500
    cells = [spelled(number) for number in numbers]
    wrong = [(cell, said, phonenumbers.format_number(number, PhoneNumberFormat.E164))
             for cell, said, number in zip(cells, read(cells), numbers)
             if said != phonenumbers.format_number(number, PhoneNumberFormat.E164)]
    assert not wrong, (len(wrong), wrong[:20])


def test_what_is_too_short_or_too_long_is_refused_by_both():
    cells = []
    for _ in range(2000):
        length = DICE.choice([7, 8, 10, 11, 12])
        national = DICE.choice(["5", "11", "12", "13", "14", "16", "17"]) + "".join(
            DICE.choice("0123456789") for _ in range(12))
        cells.append(DICE.choice(["0", "+966", "00966"]) + national[:length])
    for cell, said in zip(cells, read(cells)):
        dialled = "+" + cell[2:] if cell.startswith("00") else cell
        assert not phonenumbers.is_valid_number(phonenumbers.parse(dialled, "SA")), cell
        assert said == "-", cell
