"""In by the charity's own accounts: a provider of OpenID Connect on this machine vouches for whoever has an account here,
and for nobody else."""
import subprocess
import sys
import time
import urllib.request

import pytest

from accessible import faults
from conftest import Charity, fetch, free_port
from test_first_day import picture


@pytest.fixture(scope="module")
def provider():
    port = free_port()
    running = subprocess.Popen(
        [sys.executable, "-m", "oidc_provider_mock", "--port", str(port), "--require-nonce", "true"],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    issuer = f"http://127.0.0.1:{port}"
    for _ in range(200):
        try:
            urllib.request.urlopen(f"{issuer}/.well-known/openid-configuration", timeout=1)
            break
        except OSError:
            time.sleep(0.1)
    yield issuer
    running.terminate()
    running.wait(timeout=20)


@pytest.fixture(scope="module")
def charity(tmp_path_factory, provider):
    charity = Charity(tmp_path_factory.mktemp("provider"))
    secret = charity.folder / "openid-secret"
    secret.write_text("what the provider gave us: 100 %\n", encoding="utf-8")
    charity.environment |= {
        "RIDA_OPENID": provider, "RIDA_OPENID_CLIENT": "rida", "RIDA_OPENID_SECRET_FILE": str(secret)}
    charity.run("init")
    charity.officer("sara@charity.example", "officer")
    charity.officer("off@charity.example", "relations")
    charity.serve()
    yield charity
    charity.stop()


def known(provider, name, verified=True):
    """Makes the provider know somebody."""
    request = urllib.request.Request(
        f"{provider}/users/{name}", method="PUT", headers={"Content-Type": "application/json"},
        data=('{"email": "%s@charity.example", "email_verified": %s}' % (name, str(verified).lower())).encode())
    assert urllib.request.urlopen(request, timeout=10).status < 300


def go_in(page, charity, name, path="/sign-in"):
    page.goto(charity.base + path)
    page.get_by_role("link", name="الدخول بحساب الجمعية").click()
    page.fill("input[name=sub]", name)
    page.click("button[type=submit], button")


def test_whoever_has_an_account_here_comes_in_and_to_the_page_that_she_asked_for(charity, provider, browser):
    known(provider, "sara")
    page = browser.new_page(viewport={"width": 360, "height": 800})
    page.goto(charity.base + "/channels")
    picture(page, "provider-door")
    assert faults(page) == []
    go_in(page, charity, "sara", "/channels")
    page.wait_for_url(charity.base + "/channels*")
    assert page.locator("nav").count() == 1
    assert {cookie["name"] for cookie in page.context.cookies(charity.base)} == {"rida"}
    assert "signed_in" in str(charity_events(charity))


def charity_events(charity):
    import sqlite3
    with sqlite3.connect(f"file:{charity.folder}/data/rida.sqlite?mode=ro", uri=True) as database:
        return database.execute("SELECT kind, subject FROM staff_event ORDER BY number").fetchall()


@pytest.mark.parametrize("name, verified", [("nobody", True), ("sara-unverified", False)])
def test_nobody_else_comes_in(charity, provider, browser, name, verified):
    known(provider, name, verified)
    page = browser.new_page(viewport={"width": 1280, "height": 800})
    go_in(page, charity, name)
    assert "لا يوجد هنا مستخدم بهذا الحساب" in page.locator("[role=alert]").inner_text()
    picture(page, f"provider-{name}")
    assert faults(page) == []
    page.goto(charity.base + "/channels")
    assert "/sign-in" in page.url


def test_what_comes_back_without_a_try_of_this_browser_is_refused(charity):
    status, _, text = fetch(charity.base + "/sign-in/provider/back?code=x&state=y&lang=en")
    assert status == 403 and "was not completed" in text
    status, headers, _ = fetch(charity.base + "/sign-in/provider?next=//evil.example")
    assert status == 302 and "code_challenge_method=S256" in headers["Location"]
    assert "SameSite=Lax" in headers["Set-Cookie"] and "HttpOnly" in headers["Set-Cookie"]
