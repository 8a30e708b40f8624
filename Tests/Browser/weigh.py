"""What every page weighs and when it first paints, on the phone and the line of a poor reader; ends with 1 past a bar.

Usage: weigh.py [--brief]   A brief one times only the form. Weights are of what is sent packed, with all it fetches;
the line gives 400 kbit/s with 400 ms there and back, the processor is slowed six times, the screen is 360 × 640.
"""
import sys
from dataclasses import dataclass

from browsers import chromium
from sample import OPEN, PAGES, sample_charity, sign_in

KBIT = 1000 / 8
# What a beneficiary may be asked to fetch, and what a member of the staff.
BARS = {"beneficiary": {"kilobytes": 10, "requests": 2, "script": 0, "paint": 1.5},
        "staff": {"kilobytes": 20, "requests": 3, "script": 6, "paint": 2.5}}
# A QR code is as good as random and does not pack: eight of them, one for each channel, weigh ten.
CODES = {"/surveys/after-registration/practice": {"kilobytes": 24}}
PAINT = "performance.getEntriesByName('first-contentful-paint').map(entry => entry.startTime / 1000)[0] ?? null"
RUNS = 3


@dataclass
class Weight:
    """One view of a page, from an empty cache."""
    kilobytes: float
    requests: int
    script: float
    foreign: int
    cookies: int
    paint: float | None = None

    def misses(self, bar):
        seen = {"kilobytes": self.kilobytes, "requests": self.requests, "script": self.script, "paint": self.paint or 0}
        return [name for name, most in bar.items() if seen[name] > most] + (["foreign"] if self.foreign else [])


def session(page):
    devtools = page.context.new_cdp_session(page)
    devtools.send("Network.enable")
    devtools.send("Network.setCacheDisabled", {"cacheDisabled": True})
    return devtools


def weigh(page, sample, path):
    devtools, sent, kinds = session(page), {}, {}
    devtools.on("Network.responseReceived", lambda event: kinds.update(
        {} if event["response"]["url"].startswith("data:") else {event["requestId"]: event}))
    devtools.on("Network.loadingFinished", lambda event: sent.update({event["requestId"]: event["encodedDataLength"]}))
    before = len(page.context.cookies())
    page.goto(sample.base + path, wait_until="networkidle")
    devtools.detach()
    script = sum(sent.get(key, 0) for key, event in kinds.items() if event["type"] == "Script")
    foreign = sum(not event["response"]["url"].startswith(sample.base) for event in kinds.values())
    return Weight(sum(sent.get(key, 0) for key in kinds) / 1024, len(kinds), script / 1024, foreign, len(page.context.cookies()) - before)


def first_paint(page, sample, path):
    """The middle of some runs, in seconds."""
    devtools = session(page)
    devtools.send("Network.emulateNetworkConditions", {
        "offline": False, "latency": 400, "downloadThroughput": 400 * KBIT, "uploadThroughput": 400 * KBIT})
    devtools.send("Emulation.setCPUThrottlingRate", {"rate": 6})
    seen = []
    for _ in range(RUNS):
        page.goto(sample.base + path, wait_until="load")
        page.wait_for_function(f"({PAINT}) !== null", polling=50)
        seen.append(page.evaluate(PAINT))
    devtools.detach()
    return sorted(seen)[RUNS // 2]


def phone(browser):
    return browser.new_context(viewport={"width": 360, "height": 640}, locale="ar-SA").new_page()


def main():
    brief, missed = "--brief" in sys.argv, False
    print(f"{'PAGE':<24}{'KB':>7}{'REQUESTS':>10}{'SCRIPT KB':>11}{'COOKIES':>9}{'FIRST PAINT':>13}  PAST ITS BAR")
    with sample_charity() as sample, chromium() as browser:
        for reader, paths in [("beneficiary", [sample.form, sample.form + "?view=easy"] + OPEN), *PAGES.items()]:
            page = phone(browser)
            if reader != "beneficiary":
                sign_in(page, sample, reader)
            for path in paths:
                weight = weigh(page, sample, path)
                if path == sample.form or not brief:
                    weight.paint = first_paint(page, sample, path)
                past = weight.misses(BARS["beneficiary" if reader == "beneficiary" else "staff"] | CODES.get(path, {}))
                past += ["cookies"] if reader == "beneficiary" and weight.cookies else []
                missed = missed or bool(past)
                name = path.replace(sample.form, "/r/…")
                paint = f"{weight.paint:.2f} s" if weight.paint else "–"
                print(f"{name:<24}{weight.kilobytes:>7.1f}{weight.requests:>10}{weight.script:>11.1f}"
                      f"{weight.cookies:>9}{paint:>13}  {', '.join(past) or 'none'}", flush=True)
            page.context.close()
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
