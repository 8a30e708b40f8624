"""What Prometheus reads of a running service, with Prometheus's own programs: nothing of a person, and alerts that ring."""
import json
import re
import subprocess
import time
import urllib.parse
import urllib.request

import pytest

from conftest import BINARY, ROOT, Charity, free_port

MONITORING = ROOT / "Packaging/monitoring"


def read(address, accept="text/plain"):
    request = urllib.request.Request(address, headers={"Accept": accept})
    with urllib.request.urlopen(request, timeout=10) as answer:
        return answer.read().decode()


def promtool(*arguments, text=None):
    return subprocess.run(["promtool", *map(str, arguments)], input=text, capture_output=True, text=True, timeout=60)


@pytest.fixture(scope="module")
def measured(tmp_path_factory):
    """A charity that is measured, with a link that was opened twelve times."""
    charity = Charity(tmp_path_factory.mktemp("measured"))
    charity.run("init")
    charity.run("survey", "publish", "Surveys/after-registration/2.yaml")
    [charity.link] = charity.invite([("phone", "reception")])
    charity.metrics = f"127.0.0.1:{free_port()}"
    charity.environment["RIDA_METRICS"] = charity.metrics
    charity.serve()
    for _ in range(12):
        read(charity.link)
    yield charity
    charity.stop()


def test_promtool_finds_nothing_to_say(measured):
    done = promtool("check", "metrics", text=read(f"http://{measured.metrics}/metrics"))
    assert (done.returncode, done.stdout + done.stderr) == (0, "")


def test_requests_are_told_by_path_in_whole_tens_and_no_link_stands_there(measured):
    text = read(f"http://{measured.metrics}/metrics", "application/openmetrics-text; version=1.0.0")
    assert text.endswith("# EOF\n")
    token = measured.link.rsplit("/", 1)[1]
    assert token not in text
    told = dict(re.findall(r'hb_requests_total\{http_route="([^"]*)",http_request_method="GET",[^}]*="200"\} (\d+)', text))
    assert told["/r/{token}"] == "10"


def test_the_site_itself_tells_nothing(measured):
    with pytest.raises(urllib.error.HTTPError) as refused:
        read(measured.base + "/metrics")
    assert refused.value.code == 404


def test_an_address_that_others_reach_is_refused(measured):
    done = subprocess.run(
        [BINARY, "serve", "--port", str(measured.port), "--metrics", "0.0.0.0:9464"], env=measured.environment,
        cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert done.returncode == 78 and "no place for /metrics" in done.stderr


def test_every_measure_of_the_alerts_and_the_dashboard_is_told(measured):
    measured.run("backup")
    text = read(f"http://{measured.metrics}/metrics")
    told = set(re.findall(r"^([a-z_]+)", text, re.MULTILINE))
    rules = (MONITORING / "rida.rules.yml").read_text()
    board = json.loads((MONITORING / "grafana.json").read_text())
    asked = [target["expr"] for panel in board["panels"] for target in panel["targets"]]
    asked += re.findall(r"expr: (.*)", rules)
    # Told once there was a release.
    later = {"rida_release_last_timestamp_seconds"}
    for words in asked:
        for name in re.findall(r"\b(?:rida|hb|http|process)_[a-z_]+", re.sub(r"\{[^}]*\}|by \([^)]*\)", "", words)):
            if name != "http_response_status_code":
                assert name in told | later, (name, words)


def test_prometheus_scrapes_it(measured, tmp_path):
    port = free_port()
    settings = (MONITORING / "prometheus.yml").read_text().replace("127.0.0.1:9464", measured.metrics)
    (tmp_path / "prometheus.yml").write_text("global:\n  scrape_interval: 1s\n" + settings)
    (tmp_path / "rida.rules.yml").write_text((MONITORING / "rida.rules.yml").read_text())
    assert promtool("check", "config", tmp_path / "prometheus.yml").returncode == 0
    server = subprocess.Popen(
        ["prometheus", f"--config.file={tmp_path}/prometheus.yml", f"--storage.tsdb.path={tmp_path}/data",
         f"--web.listen-address=127.0.0.1:{port}"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def ask(query):
        try:
            found = json.loads(read(f"http://127.0.0.1:{port}/api/v1/query?" + urllib.parse.urlencode({"query": query})))
        except OSError:
            return None
        return [sample["value"][1] for sample in found["data"]["result"]]
    try:
        for _ in range(200):
            if ask('up{job="rida"}') == ["1"]:
                break
            time.sleep(0.1)
        assert ask('up{job="rida"}') == ["1"] and ask("rida_ready") == ["1"]
        assert ask('hb_requests_total{http_route="/r/{token}",http_response_status_code="200"}') == ["10"]
    finally:
        server.terminate()
        server.wait(20)


# What is told for minutes in steps of one, the alert, a minute in which it must not ring yet, and one in which it must.
RINGING = [
    ('up{job="rida"}', "0x5", "RidaDown", 0, 2),
    ("rida_ready", "1 0x5", "RidaCannotKeepRatings", 0, 1),
    ("rida_disk_free_bytes", "1000000x10", "RidaLittleRoom", 4, 6),
    ('rida_findings{grade="damage"}', "0 1x5", "RidaDamaged", 0, 1),
    ('rida_findings{grade="setup"}', "1x30", "RidaSetUpWrongly", 14, 16),
    ("rida_worker_last_look_timestamp_seconds", "0x150", "RidaIdle", 119, 130),
    ('rida_build_info{version="1"}', "1x90", "RidaNoBackup", 58, 62),
    ('hb_requests_total{http_response_status_code="500"}', "0+10x20", "RidaFails", 1, 10),
]


def promtool_test(folder, series, expected):
    """Has Prometheus run the rules over series and compares what rings at some minutes."""
    rules = MONITORING / "rida.rules.yml"
    (folder / "test.yml").write_text(json.dumps({
        "rule_files": [str(rules)], "evaluation_interval": "1m",
        "tests": [{
            "interval": "1m", "input_series": [{"series": name, "values": told} for name, told in series.items()],
            "promql_expr_test": [
                {"expr": 'count by (alertname) (ALERTS{alertstate="firing"})', "eval_time": f"{minute}m",
                 "exp_samples": [{"labels": f'{{alertname="{name}"}}', "value": 1} for name in ringing]}
                for minute, ringing in expected],
        }]}))
    done = promtool("test", "rules", folder / "test.yml")
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("series, values, alert, silent, ringing", RINGING, ids=[row[2] for row in RINGING])
def test_an_alert_rings_when_it_should_and_not_before(series, values, alert, silent, ringing, tmp_path):
    promtool_test(tmp_path, {series: values}, [(silent, []), (ringing, [alert])])


def test_none_rings_where_all_is_well(tmp_path):
    well = {
        'up{job="rida"}': "1x200", "rida_ready": "1x200", "rida_disk_free_bytes": "9e9x200",
        'rida_findings{grade="damage"}': "0x200", 'rida_findings{grade="setup"}': "0x200",
        'rida_build_info{version="1"}': "1x200", "rida_worker_last_look_timestamp_seconds": "0+60x200",
        "rida_backup_last_timestamp_seconds": "0x200", 'hb_requests_total{http_response_status_code="200"}': "0+10x200",
    }
    promtool_test(tmp_path, well, [(minute, []) for minute in (1, 60, 180)])
