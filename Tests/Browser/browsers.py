"""The browser that the tests drive."""
import functools
import shutil
from contextlib import contextmanager

from playwright.sync_api import Locator, Page, expect, sync_playwright

# The same engine without windows, where the machine has it: a page opens for a fifth of the work.
CHROMIUM = shutil.which("chromium-headless-shell") or "/usr/bin/chromium"


# As long as a click waits; what is quick costs nothing.
expect.set_options(timeout=30_000)


def settled(act):
    """A click or a key that leads to another page is done once that page stands, styles and scripts with it, as a person
    waits for it: the library returns when its first bytes are here."""
    @functools.wraps(act)
    def done(self, *arguments, **options):
        answer = act(self, *arguments, **options)
        page = self if isinstance(self, Page) else self.page
        if not page.is_closed():
            page.wait_for_load_state()
        return answer
    return done


for kind in (Page, Locator):
    for name in ("click", "press", "check", "select_option", "tap"):
        setattr(kind, name, settled(getattr(kind, name)))


def launch(kind, **more):
    return kind.launch(executable_path=CHROMIUM, args=["--no-sandbox"], **more)


@contextmanager
def chromium():
    with sync_playwright() as playwright:
        browser = launch(playwright.chromium)
        yield browser
        browser.close()
