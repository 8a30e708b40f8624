"""Pictures of a fresh sample charity: every page at four widths in one folder, and the three of the README.

Usage: pictures.py [FOLDER]   FOLDER is `.pictures` unless named.
"""
import html
import subprocess
import sys
import tempfile
from pathlib import Path

from conftest import ROOT, Charity
from browsers import chromium
from sample import OPEN, PAGES, name_of, sample_charity, sign_in

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

    def add(self, page, name, width, language, scheme):
        file = f"{name}-{language}-{scheme}-{width}.png"
        page.screenshot(path=self.folder / file, full_page=True)
        self.rows.setdefault(name, []).append(file)

    def paper(self, page, name, language):
        pdf = self.folder / f"{name}-{language}-paper.pdf"
        page.pdf(path=pdf, format="A4", prefer_css_page_size=True)
        subprocess.run(["pdftoppm", "-png", "-r", "60", pdf, pdf.with_suffix("")], check=True)
        pdf.unlink()
        self.rows.setdefault(name, []).extend(sorted(p.name for p in self.folder.glob(f"{name}-{language}-paper*.png")))

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
        passwords = {role: charity.officer(f"first-{role}", role) for role in PAGES}
        charity.serve()
        try:
            for language, width in [("ar", 360), ("en", 1280)]:
                for role, paths in PAGES.items():
                    page = browser.new_page(viewport={"width": width, "height": 900})
                    page.goto(charity.base + "/sign-in")
                    page.fill("#name", f"first-{role}")
                    page.fill("#password", passwords[role])
                    page.click("main button")
                    for path in paths:
                        page.goto(f"{charity.base}{path}?lang={language}")
                        album.add(page, f"empty-{name_of(path)}", width, language, "light")
                    page.context.close()
        finally:
            charity.stop()


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
        album.close()
        print_workbook(sample.workbook, sample.folder)


if __name__ == "__main__":
    main()
