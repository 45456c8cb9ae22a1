# aftercare: the commands of the house. `make demo` and `make test` need nothing but a bare Debian 12
# with Swift; whatever else is missing they install (Scripts/install-needs).

SWIFT ?= swift
# Metadata of generic types is reached by symbol: by name, the first use of each searches the whole program for
# conformances, a quarter of the time of a short command.
STATIC := -c release --static-swift-stdlib \
  -Xswiftc -Xfrontend -Xswiftc -disable-concrete-type-metadata-mangled-name-accessors
BUILD := $(SWIFT) build --explicit-target-dependency-import-check error
BINARY = $(shell $(SWIFT) build $(STATIC) --show-bin-path)/aftercare

.PHONY: demo test lint release deb bench calendars soak needs needs-tests goldens

needs:
	@Scripts/install-needs run

needs-tests:
	@Scripts/install-needs test

# The main job on screen: a plan with its schedule, a worker's list, a feed file, the overdue report.
demo: needs
	@$(BUILD) $(STATIC) --product aftercare
	@Scripts/demo "$(BINARY)"

lint:
	@$(SWIFT) format lint --strict --parallel -r Package.swift Sources Tests Plugins $(wildcard Benchmarks)
	@Scripts/check-house

release: needs
	@$(BUILD) $(STATIC) --product aftercare
	@Scripts/probe "$(BINARY)"

# A Debian package of the static release.
deb: release
	@Scripts/build-deb "$(BINARY)" dist

test: needs-tests lint
	@$(BUILD) --build-tests
	@Scripts/run-tests
	@$(MAKE) --no-print-directory release
	@Scripts/probe-deb "$(BINARY)"

# Everything with a bar; with AGAINST=PATH/TO/aftercare, this build and that one in turns.
bench: needs-tests
	@Scripts/install-needs bench
	@$(BUILD) $(STATIC) --product aftercare
	@$(BUILD) $(STATIC) --product aftercare-bench
	@Scripts/bench "$(BINARY)" $(if $(AGAINST),--against "$(AGAINST)")

# Real calendar programs on a screen of their own, subscribed to a demo store; pictures in calendars/.
calendars: needs
	@Scripts/install-needs calendars
	@$(BUILD) $(STATIC) --product aftercare
	@Scripts/calendars "$(BINARY)"

soak: needs-tests
	@$(BUILD) --build-tests
	@AFTERCARE_SOAK=1 $(SWIFT) test --skip-build --filter 'Property|Soak|Kill|Schemathesis|Attack'

goldens: needs-tests
	@UPDATE_GOLDENS=1 $(SWIFT) test
