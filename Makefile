# Two commands do all the set-up on a fresh Debian machine with a Swift 6 toolchain: make site and make test.

SWIFT ?= swift
packages = libcmark-dev zlib1g-dev pkg-config
root = $(if $(filter 0,$(shell id -u)),,sudo)

.PHONY: site test lint needs

site: needs
	$(SWIFT) build -c release --product griffie
	@$$($(SWIFT) build -c release --show-bin-path)/griffie build
	@echo "Open file://$(CURDIR)/output/index.html"

test: needs
	$(SWIFT) test

lint:
	$(SWIFT) format lint --strict --recursive Package.swift Sources Tests

# The C libraries cmark and zlib, from Debian when they are not there.
needs:
	@pkg-config --exists libcmark zlib 2>/dev/null || { \
	  echo "Griffie needs the C libraries cmark and zlib; installing $(packages)"; \
	  $(root) apt-get update -qq && $(root) apt-get install -y -qq $(packages); }
