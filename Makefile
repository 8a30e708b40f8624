# make run: the sample charity on this machine · make test: everything that must hold · the rest: see README.md
SHELL := /bin/bash
BUILD := swift build -c release
.PHONY: run test bench verify verify-statistics verify-usefulness verify-pages pictures dependencies test-dependencies test-packages
.PHONY: programs test-promises test-browser deb verify-package verify-nodes verify-failover trial failover-dependencies

run: dependencies
	$(BUILD) --product rida
	.build/release/rida demo

# One build for the program, its tests and what attacks it, while Python's packages are fetched; then what disturbs nothing
# runs side by side, and what measures time alone. The tests are begun as `swift test` begins them, which would plan the
# build once more before.
test: dependencies test-packages
	@mkdir -p .build && rm -f .build/steps
	Tests/step "build" $(MAKE) -s -j2 programs .venv/installed
	Tests/step "swift test" .build/release/ridaPackageTests.xctest --testing-library swift-testing --experimental-maximum-parallelization-width 16
	$(MAKE) -j2 --output-sync=target test-promises test-browser
	Tests/step "verify what measures time" .build/release/verify --timed
	Tests/step "weigh the pages" .venv/bin/python Tests/Browser/weigh.py --brief
	@Tests/step

# The tests, and with them every program that they run: a build of everything would compile each library's own tools too.
programs:
	$(BUILD) --product ridaPackageTests

test-promises:
	Tests/step "simulations" .build/release/simulations
	Tests/step "verify" .build/release/verify --untimed

test-browser:
	Tests/step "browser and files" Tests/browser

bench: dependencies test-dependencies
	$(BUILD) --product rida
	.build/release/rida bench
	.venv/bin/python Tests/Benchmarks/group_by.py .build/release/rida

# Every promise with as many attacks as a release needs; make verify-kill and so on for one of them.
verify: dependencies test-dependencies programs
	.build/release/verify --long
	.build/release/simulations --long

# How often intervals hold the truth, and how often a page calls a change where there is none; docs/evidence.md has the tables.
verify-statistics:
	$(BUILD) --product simulations
	.build/release/simulations --long --document docs/evidence.md

# What every page weighs and when it first paints: 400 kbit/s, 400 ms, a processor six times slower.
verify-pages: dependencies test-dependencies
	$(BUILD) --product rida
	.venv/bin/python Tests/Browser/weigh.py

# How much a charity of a size sees, and whether it is true of whom it names; docs/evidence.md has the table.
verify-usefulness: dependencies test-dependencies programs
	.build/release/verify --long --document docs/evidence.md usefulness

# Three servers of one house, killed at a hundred moments.
verify-nodes: dependencies test-dependencies
	$(BUILD) --product rida
	RIDA_NODE_KILLS=$(or $(KILLS),100) .venv/bin/python -m pytest -q Tests/Browser/test_nodes.py

# Some seventy faults at three members of a PostgreSQL cluster with a house on it, in half an hour; docs/operations.md has the
# table. In the trial the faults are typed.
verify-failover: dependencies failover-dependencies
	$(BUILD) --product rida
	Tests/failover

trial: dependencies failover-dependencies
	$(BUILD) --product rida
	Tests/failover --trial

failover-dependencies:
	@Tests/dependencies patroni etcd-server postgresql-15 faketime iproute2 python3

verify-%: dependencies test-dependencies programs
	.build/release/verify --long $*

# libFuzzer on one reader, csv, questionnaire, survey, word, workbook or multipart, for five minutes or FOR=seconds: make fuzz-csv.
fuzz-%: dependencies
	$(BUILD) --product hostile
	RIDA_FUZZ=1 $(BUILD) --scratch-path .build-fuzz --sanitize=fuzzer --product fuzz-$*
	.build/release/hostile seeds $* .build-fuzz/corpus/$*
	.build-fuzz/release/fuzz-$* -max_total_time=$(or $(FOR),300) -timeout=10 -rss_limit_mb=2048 -artifact_prefix=.build-fuzz/$*- .build-fuzz/corpus/$*

# A Debian package, and one with what a debugger wants; verify-package installs it in a Debian of its own.
deb: dependencies
	@Tests/dependencies patchelf binutils dpkg-dev
	$(BUILD) --product rida
	Packaging/build

verify-package: deb
	@Tests/dependencies debootstrap
	Packaging/try

pictures: dependencies test-dependencies
	$(BUILD) --product rida
	.venv/bin/python Tests/Browser/pictures.py

dependencies:
	@Tests/dependencies libxlsxwriter-dev libreadstat-dev libzip-dev libexpat1-dev libsqlite3-dev libqrencode-dev libsodium-dev libcurl4-openssl-dev libpq-dev librsvg2-dev libpango1.0-dev zlib1g-dev fonts-noto-core espeak-ng pkg-config

test-dependencies: test-packages
	@$(MAKE) -s .venv/installed

# The shell of chromium is the same engine at a fifth of the work; where it cannot be had, chromium itself does.
test-packages:
	@-Tests/dependencies chromium-headless-shell
	@Tests/dependencies chromium libreoffice-calc poppler-utils zbar-tools librsvg2-bin unzip python3-venv strace faketime default-jre-headless pspp kannel systemd patchelf binutils dpkg-dev nginx-light caddy prometheus postgresql-15

# What the tests drive a browser and read files back with.
.venv/installed: Tests/requirements.txt
	python3 -m venv .venv
	.venv/bin/pip install -q -r $<
	touch $@
