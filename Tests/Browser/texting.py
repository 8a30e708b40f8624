"""A charity of the tests that sends text messages by one provider."""
import base64
import csv
import re
import shutil
import sqlite3
import subprocess
from collections import Counter
from datetime import datetime

from conftest import BINARY, ROOT, Charity, wait_until_ready
from oneday import settings, under_faketime
from provider import SENDER

DAY = "2027-07-06"


class House(Charity):
    """A charity that sends text messages by one provider, on a Tuesday far from every feast."""

    def __init__(self, folder, plan="{ ways: [sms], keep_days: 10 }"):
        super().__init__(folder)
        surveys = self.folder / "Surveys"
        self.printed = []
        self.environment |= {"RIDA_SURVEYS": str(surveys), "TZ": "UTC"}
        if not surveys.exists():
            shutil.copytree(ROOT / "Surveys", surveys)
            survey = surveys / "short" / "1.yaml"
            survey.write_text(survey.read_text(encoding="utf-8") + f"\nsending: {plan}\n",
                              encoding="utf-8")
            self.at("07:00", "init")
            self.at("07:00", "survey", "publish", str(survey))

    def copy(self, folder):
        shutil.copytree(self.folder, folder)
        return House(folder)

    def sends_by(self, vendor, port, changed=None):
        """Settles who sends: the file of the provider as it is shipped, but for where the provider is."""
        senders, credentials = self.folder / "Senders", self.folder / "credentials"
        senders.mkdir()
        text = (ROOT / "Senders" / f"{vendor.key}.yaml").read_text(encoding="utf-8")
        text = re.sub(r"(?m)^( +url: )https?://[^/]+", rf"\1http://127.0.0.1:{port}", text)
        (senders / f"{vendor.key}.yaml").write_text(text, encoding="utf-8")
        credentials.touch(mode=0o600)
        values = vendor.credentials | {"sender": SENDER} | (changed or {})
        credentials.write_text("".join(f"{vendor.key}.{name}={value}\n" for name, value in values.items()), encoding="utf-8")
        self.environment |= {"RIDA_SENDERS": str(senders), "RIDA_SMS": vendor.key,
                             "RIDA_SMS_CREDENTIALS_FILE": str(credentials)}

    def at(self, time, *arguments, day=DAY, faster=1):
        clock = f"@{day} {time}:00" + (f" x{faster}" if faster > 1 else "")
        done = under_faketime(["-f", clock], [BINARY, *arguments], env=self.environment, cwd=ROOT, timeout=300)
        assert done.returncode == 0, done.stderr
        self.printed += [done.stdout, done.stderr]
        return done.stdout

    def serve_at(self, time, day=DAY):
        """Serves, and sends by itself what is due."""
        moment = datetime.fromisoformat(f"{day}T{time}:00+00:00")
        with open(self.folder / "served", "wb") as told:
            self.server = subprocess.Popen(
                [BINARY, "serve", "--port", str(self.port)], env=self.environment | settings(self.folder, moment),
                cwd=ROOT, stdout=told, stderr=told)
        try:
            wait_until_ready(self.base)
        except BaseException:
            self.stop()
            raise

    def invite(self, time, people, language="ar", mode="sms"):
        file, links = self.folder / "services.csv", self.folder / "links.csv"
        with open(file, "w", newline="", encoding="utf-8") as out:
            writer = csv.writer(out)
            writer.writerow(["reference", "day", "channel", "department", "mode", "phone", "language"])
            for number in people:
                writer.writerow([f"S{number}", "2027-07-05", "phone", "reception", mode, f"0{number[3:]}", language])
        self.at(time, "invite", "--survey", "short", "--interactions", str(file), "--links", str(links), "--again")

    def files(self):
        """What a house leaves behind: its data, and all that was ever printed."""
        files = {str(path): path.read_bytes() for path in (self.folder / "data").rglob("*") if path.is_file()}
        files["printed"] = "\n".join(self.printed).encode()
        if self.server:
            files["served"] = (self.folder / "served").read_bytes()
        return files

    def rows(self, query):
        with sqlite3.connect(f"file:{self.folder}/data/rida.sqlite?mode=ro", uri=True) as database:
            return database.execute(query).fetchall()

    def states(self):
        return Counter(self.rows("SELECT state, problem FROM message"))


def spellings(number):
    """A number as it may be written: all spellings of its last digits, wherever they stand."""
    short = number[3:]
    arabic = short.translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩"))
    spaced = [f"{text[:2]}{gap}{text[2:5]}{gap}{text[5:]}" for text in (short, arabic) for gap in (" ", "-")]
    return [short, arabic, *spaced]


def traces(number, text):
    """What must stand nowhere, in the ways in which files write letters."""
    token = re.search(r"/r/(\w{22})", text).group(1)
    coded = [base64.b64encode(whole.encode()).rstrip(b"=")[:-1] for whole in (text, number, "+" + number)]
    return coded + [piece.encode(letters) for piece in (token, text[:12], *spellings(number))
                    for letters in ("utf-8", "utf-16-le", "utf-16-be")]


def found(number, text, files):
    """Where anything of a message stands."""
    return [name for name, content in files.items() if any(trace in content for trace in traces(number, text))]
