"""Pictures of a fresh sample charity: every page at four widths in one folder, and the three of the README. Then every page
of a charity in which nothing was done yet, where each role begins there, and the pages that its first week leads to. Ends
with 1 where the site has a page of which there is no picture.

Usage: pictures.py [FOLDER]   FOLDER is `.pictures` unless named.
"""
import html
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from conftest import ROOT, Charity
from browsers import chromium
from sample import OPEN, PAGES, name_of, sample_charity, sign_in
from walks import NO_PAGES, walk

README = ROOT / "docs/pictures"
WIDTHS = [320, 360, 768, 1280]
# Each picture says its language and its scheme; paper is A4.
LOOKS = [("ar", "light"), ("en", "light"), ("ar", "dark")]


class Album:
    """The folder with its pictures and a page that shows them side by side."""

    def __init__(self, folder):
        self.folder = Path(folder)
        self.folder.mkdir(parents=True, exist_ok=True)
        self.rows = {}
        self.seen = set()

    def add(self, page, name, width, language, scheme):
        self.seen.add(re.sub(r"^https?://[^/]+|[?#].*$", "", page.url))
        file = f"{name}-{language}-{scheme}-{width}.png"
        page.screenshot(path=self.folder / file, full_page=True)
        self.rows.setdefault(name, []).append(file)

    def paper(self, page, name, language):
        pdf = self.folder / f"{name}-{language}-paper.pdf"
        page.pdf(path=pdf, format="A4", prefer_css_page_size=True)
        subprocess.run(["pdftoppm", "-png", "-r", "60", pdf, pdf.with_suffix("")], check=True)
        pdf.unlink()
        self.rows.setdefault(name, []).extend(sorted(p.name for p in self.folder.glob(f"{name}-{language}-paper*.png")))

    def missing(self):
        """The pages of the site of which there is no picture: a name or number in an address stands for any."""
        paths = (ROOT / "Tests/WebTests/Golden/paths.txt").read_text(encoding="utf-8")
        pages = [path for path in re.findall(r"^GET (\S+):", paths, re.M) if not NO_PAGES.fullmatch(path)]
        shapes = {path: re.compile(re.sub(r":\w+", "[^/]+", path)) for path in pages}
        whole = {path for path in pages if ":" not in path}
        return [path for path, shape in shapes.items()
                if not any(shape.fullmatch(seen) and (seen == path or seen not in whole) for seen in self.seen)]

    def close(self):
        rows = "".join(
            f"<h2>{html.escape(name)}</h2><p>" + "".join(f'<a href="{f}"><img src="{f}" height="420" alt="{f}"></a> '
                                                          for f in files) + "</p>"
            for name, files in self.rows.items())
        (self.folder / "index.html").write_text(f"<!doctype html><meta charset=utf-8><title>Pictures</title>{rows}",
                                                encoding="utf-8")


def photograph_all(browser, sample, album):
    open_to_all = [(sample.form, "form")] + [(path, name_of(path)) for path in OPEN]
    for language, scheme in LOOKS:
        for width in WIDTHS if scheme == "light" else WIDTHS[1:2] + WIDTHS[3:]:
            context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)
            page = context.new_page()
            for role, paths in [(None, [])] + list(PAGES.items()):
                context.clear_cookies()
                if role:
                    sign_in(page, sample, role)
                for path, name in [(path, name_of(path)) for path in paths] if role else open_to_all:
                    page.goto(f"{sample.base}{path}?lang={language}")
                    album.add(page, name, width, language, scheme)
                    if width == WIDTHS[-1] and scheme == "light":
                        album.paper(page, name, language)
            context.close()


def photograph_empty(browser, album):
    """Every page of a house in which nothing was done yet."""
    with tempfile.TemporaryDirectory() as folder:
        charity = Charity(folder)
        charity.run("init")
        # Of those whose pages others have too, where they begin.
        pages = PAGES | {role: [] for role in ["analyst", "board", "interviewer", "delegate"]}
        passwords = {role: charity.officer(f"first-{role}", role) for role in pages}
        charity.serve()
        try:
            for language, width in [("ar", 360), ("en", 1280)]:
                for role, paths in pages.items():
                    page = browser.new_page(viewport={"width": width, "height": 900})
                    page.goto(f"{charity.base}/sign-in?lang={language}")
                    page.fill("#name", f"first-{role}")
                    page.fill("#password", passwords[role])
                    page.click("main button")
                    album.add(page, f"start-{role}", width, language, "light")
                    for path in paths:
                        page.goto(f"{charity.base}{path}?lang={language}")
                        album.add(page, f"empty-{name_of(path)}", width, language, "light")
                    page.context.close()
        finally:
            charity.stop()


def photograph_walks(browser, album):
    """The pages to which no address alone leads."""
    for language, width in [("ar", 360), ("en", 1280)]:
        with tempfile.TemporaryDirectory() as folder:
            walk(browser, folder, language, width,
                 lambda page, name: album.add(page, f"walk-{name}", width, language, "light"))


def photograph_readme(browser, sample):
    phone = browser.new_page(viewport={"width": 360, "height": 900}, device_scale_factor=2)
    phone.goto(sample.link)
    phone.screenshot(path=README / "form.png")
    desk = browser.new_page(viewport={"width": 1280, "height": 1100})
    sign_in(desk, sample)
    desk.screenshot(path=README / "dashboard.png")


def print_workbook(workbook, folder):
    subprocess.run(["soffice", "--headless", f"-env:UserInstallation=file://{folder}/office", "--convert-to", "pdf",
                    "--outdir", folder, workbook], check=True, capture_output=True)
    pdf = next(Path(folder).glob("*.pdf"))
    subprocess.run(["pdftoppm", "-png", "-r", "70", "-f", "1", "-l", "1", "-singlefile", pdf, README / "workbook"],
                   check=True)


def main():
    README.mkdir(parents=True, exist_ok=True)
    with sample_charity() as sample, chromium() as browser:
        photograph_readme(browser, sample)
        album = Album(sys.argv[1] if len(sys.argv) > 1 else ROOT / ".pictures")
        photograph_all(browser, sample, album)
        photograph_empty(browser, album)
        photograph_walks(browser, album)
        album.close()
        print_workbook(sample.workbook, sample.folder)
    for path in album.missing():
        print(f"no picture of {path}")
    sys.exit(1 if album.missing() else 0)


if __name__ == "__main__":
    main()
