"""Makes the pictures of the README: the form, the dashboard and the workbook, from a fresh sample charity."""
import re
import subprocess
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

from conftest import BINARY, ROOT, free_port

OUT = ROOT / "docs/pictures"


def photograph(demo, folder):
    link, name, password = re.search(r"Rate a service:\s+(\S+)", demo).group(1), "officer", re.search(
        r"password (\S+)", demo).group(1)
    base = link.split("/r/")[0]
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        phone = browser.new_page(viewport={"width": 360, "height": 900}, device_scale_factor=2)
        phone.goto(link)
        phone.screenshot(path=OUT / "form.png")
        desk = browser.new_page(viewport={"width": 1280, "height": 1100})
        desk.goto(base + "/sign-in")
        desk.fill("#name", name)
        desk.fill("#password", password)
        desk.click("main button")
        desk.screenshot(path=OUT / "dashboard.png")
        browser.close()
    workbook = re.search(r"Board workbook:\s+(\S+)", demo).group(1)
    subprocess.run(["soffice", "--headless", f"-env:UserInstallation=file://{folder}/office", "--convert-to", "pdf",
                    "--outdir", folder, workbook], check=True, capture_output=True)
    pdf = next(Path(folder).glob("*.pdf"))
    subprocess.run(["pdftoppm", "-png", "-r", "70", "-f", "1", "-l", "1", "-singlefile", pdf, OUT / "workbook"],
                   check=True)


def main():
    OUT.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        server = subprocess.Popen([BINARY, "demo", "--data", folder, "--port", str(free_port())], cwd=ROOT,
                                  stdout=subprocess.PIPE, text=True)
        told = ""
        try:
            for line in server.stdout:
                told += line
                if line.startswith("Listening"):
                    break
            photograph(told, folder)
        finally:
            server.terminate()
            server.wait(timeout=20)


if __name__ == "__main__":
    main()
