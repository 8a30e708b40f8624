"""The browser that the tests drive."""
import shutil
from contextlib import contextmanager

from playwright.sync_api import sync_playwright

# The same engine without windows, where the machine has it: a page opens for a fifth of the work.
CHROMIUM = shutil.which("chromium-headless-shell") or "/usr/bin/chromium"


def launch(kind, **more):
    return kind.launch(executable_path=CHROMIUM, args=["--no-sandbox"], **more)


@contextmanager
def chromium():
    with sync_playwright() as playwright:
        browser = launch(playwright.chromium)
        yield browser
        browser.close()
