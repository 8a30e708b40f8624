"""The Debian package as Debian's own tools see it, and the proxies' examples: no log of theirs holds a link."""

import hashlib
import os
import re
import shutil
import subprocess
import time
import urllib.request

import pytest

from conftest import free_port

ROOT = os.path.join(os.path.dirname(__file__), "..", "..")
PACKAGING = os.path.join(ROOT, "Packaging")
UNITS = os.path.join(PACKAGING, "systemd")
TOKEN = "7hKq2VvX9sYtB4nRmE3wZa"


def out(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True, timeout=120, cwd=ROOT).stdout


def build():
    """Makes the package, hardly packed, and returns where it lies."""
    return out("Packaging/build", "quick").split()[-1]


@pytest.fixture(scope="module")
def package():
    return os.path.join(ROOT, build())


@pytest.fixture(scope="module")
def tree(package, tmp_path_factory):
    folder = tmp_path_factory.mktemp("package")
    out("dpkg-deb", "-R", package, str(folder))
    return folder


def test_one_program_gives_one_package_byte_for_byte(package):
    with open(package, "rb") as file:
        first = hashlib.file_digest(file, "sha256").digest()
    with open(os.path.join(ROOT, build()), "rb") as file:
        assert hashlib.file_digest(file, "sha256").digest() == first


def test_everything_belongs_to_root_and_the_settings_are_kept(package, tree):
    lines = out("dpkg-deb", "-c", package).splitlines()
    assert all(" root/root " in line for line in lines)
    assert not [line for line in lines if re.match(r"-\S*w\S\S\s", line) and "rw-rw" in line]
    assert (tree / "DEBIAN/conffiles").read_text() == "/etc/rida/rida.conf\n"
    assert (tree / "usr/share/rida/Surveys/channels.yaml").exists()
    assert not list((tree / "usr/share/rida/Reports").glob("Sample"))
    out("sh", "-c", f"cd {tree} && md5sum --quiet -c DEBIAN/md5sums")


def test_every_library_is_in_the_package_or_in_one_that_it_needs(tree):
    control = (tree / "DEBIAN/control").read_text()
    needs = set(re.findall(r"([a-z0-9.+-]+) \(", control)) | set(re.findall(r"(?:, |: )([a-z0-9.+-]+)(?=,|$)", control))
    own = {file.name for file in (tree / "usr/lib/rida").iterdir()}
    for program in [tree / "usr/bin/rida", *(tree / "usr/lib/rida").iterdir()]:
        dynamic = out("readelf", "-d", str(program))
        assert re.search(r"\[/usr/lib/rida\]", dynamic), program
        for library in re.findall(r"NEEDED\).*\[(.*)\]", dynamic):
            if library in own or library.startswith("ld-linux"):
                continue
            found = out("dpkg", "-S", f"*/{library}")
            assert {line.split(":")[0] for line in found.splitlines()} & needs, (program, library)


@pytest.mark.parametrize("unit", sorted(name for name in os.listdir(UNITS) if name.endswith(".service")))
def test_a_unit_may_do_no_more_than_it_must(unit):
    said = out("systemd-analyze", "security", "--offline=true", os.path.join(UNITS, unit))
    level = float(re.search(r"Overall exposure level for \S+: ([0-9.]+)", said).group(1))
    assert level <= 2.0, said


def test_each_charity_of_a_machine_has_a_user_a_folder_and_settings_of_its_own(tmp_path):
    for name in os.listdir(UNITS):
        shutil.copy(os.path.join(UNITS, name), tmp_path)
    out(os.path.join(PACKAGING, "instances"), str(tmp_path))
    made = sorted(file.name for file in tmp_path.iterdir() if "@" in file.name)
    assert made == sorted(re.sub(r"\.", "@.", name) for name in os.listdir(UNITS))
    for name in made:
        text = (tmp_path / name).read_text()
        if name.endswith(".service"):
            for line in ["User=rida-%i", "Group=rida-%i", "StateDirectory=rida-%i", "StateDirectoryMode=0700",
                         "EnvironmentFile=/etc/rida/%i.conf"]:
                assert line in text.splitlines(), name
            assert ("ExecStart=/usr/bin/rida serve --port ${RIDA_PORT}" in text) == (name == "rida@.service")
            # Nothing in it is the first charity's.
            assert not re.search(r"/var/lib/rida(?!-%i)|=rida$|rida\.conf", text, re.M), name
            said = out("systemd-analyze", "security", "--offline=true", str(tmp_path / name))
            assert float(re.search(r"Overall exposure level for \S+: ([0-9.]+)", said).group(1)) <= 2.0, said


def ask(port, path):
    """Asks until the proxy is there; what stands behind it is not."""
    for _ in range(100):
        try:
            urllib.request.urlopen(f"http://127.0.0.1:{port}{path}", timeout=5)
        except urllib.error.HTTPError as problem:
            return problem.code
        except OSError:
            time.sleep(0.1)
    raise AssertionError("the proxy does not answer")


def holders(folder):
    """The files below a folder in which the token stands."""
    found = []
    for place, _, files in os.walk(folder):
        for name in files:
            with open(os.path.join(place, name), "rb") as file:
                found += [name] if TOKEN.encode() in file.read() else []
    return found


def run_nginx(folder, change=lambda site: site):
    """Runs the example on a port of its own before a service that is down, and asks for a link."""
    port = free_port()
    with open(os.path.join(PACKAGING, "examples/nginx.conf")) as file:
        site = file.read()
    site = site[: site.index("server {\n  listen 80;")]
    site = re.sub(r"  listen \[::\].*\n", "", site).replace("listen 443 ssl http2", f"listen 127.0.0.1:{port}")
    site = re.sub(r"  ssl_.*\n", "", site).replace("127.0.0.1:8080", f"127.0.0.1:{free_port()}")
    site = change(site.replace("/var/log/nginx", str(folder)))
    (folder / "nginx.conf").write_text(
        f"pid {folder}/pid;\nerror_log {folder}/main.log;\ndaemon off;\nuser root;\nevents {{}}\nhttp {{\n{site}\n}}\n"
    )
    proxy = subprocess.Popen(["nginx", "-p", str(folder), "-c", str(folder / "nginx.conf")])
    try:
        assert ask(port, f"/r/{TOKEN}") == 502
    finally:
        proxy.terminate()
        proxy.wait(10)


def test_nginx_writes_no_link_even_where_the_service_is_down(tmp_path):
    run_nginx(tmp_path)
    assert holders(tmp_path) == []


def test_nginx_with_its_usual_logs_would_write_it(tmp_path):
    run_nginx(tmp_path, lambda site: site.replace(" crit;", ";"))
    assert holders(tmp_path) == ["rida.log"]


def run_caddy(folder, change=lambda site: site):
    """The same with Caddy."""
    port = free_port()
    with open(os.path.join(PACKAGING, "examples/Caddyfile")) as file:
        site = change(file.read())
    site = site.replace("r.example.sa {", f"http://127.0.0.1:{port} {{").replace(":8080", f":{free_port()}")
    site = site.replace("{\n", "{\n\tadmin off\n\tauto_https off\n", 1)
    (folder / "Caddyfile").write_text(site)
    with open(folder / "said", "w") as said:
        proxy = subprocess.Popen(
            ["caddy", "run", "--config", str(folder / "Caddyfile")], stdout=said, stderr=said,
            env={**os.environ, "HOME": str(folder)},
        )
    try:
        assert ask(port, f"/r/{TOKEN}") == 502
    finally:
        proxy.terminate()
        proxy.wait(10)


def test_caddy_writes_no_link_even_where_the_service_is_down(tmp_path):
    run_caddy(tmp_path)
    assert holders(tmp_path) == []


def test_caddy_with_its_usual_logs_would_write_it(tmp_path):
    run_caddy(tmp_path, lambda site: re.sub(r"\t\texclude .*\n", "", site))
    assert holders(tmp_path) == ["said"]
