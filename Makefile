# make figure   install what is missing, build, draw the founding case into Output/
# make test     install what is missing, check format and layers, run every test
# make test-embed    build the sites of six generators and look at them in a browser, which it installs
# make test-slides   run docs/slides.md; open its slides with python-pptx and LibreOffice, which it installs
# make test-library  build and run the programs of docs/library.md, and a package with the plugin
# make atlas    compile Atlas/ into the form that is built into the program
# make gallery  redraw every picture in Output/
# make sweep    compose and measure two thousand invented figures
# make install  build, and install under PREFIX (/usr/local): program, manual page, completions of three shells;
#               FLAGS=--static-swift-stdlib for machines without Swift
# make uninstall   remove what was installed
# make pages    redraw Output/atlas/, the pages that show every figure, layer and site

SWIFT ?= swift
BIN := .build/release/lesionmap

PREFIX ?= /usr/local
INSTALL ?= install
# DESTDIR is put before every path, for those who make packages.
PROGRAM = $(DESTDIR)$(PREFIX)/bin/lesionmap
MANUAL = $(DESTDIR)$(PREFIX)/share/man/man1/lesionmap.1
BASH_COMPLETION = $(DESTDIR)$(PREFIX)/share/bash-completion/completions/lesionmap
ZSH_COMPLETION = $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_lesionmap
FISH_COMPLETION = $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/lesionmap.fish
INSTALLED = $(PROGRAM) $(MANUAL) $(BASH_COMPLETION) $(ZSH_COMPLETION) $(FISH_COMPLETION)

.PHONY: figure test test-embed test-slides test-library atlas gallery sweep pages build tools format install uninstall

figure: build
	$(BIN) render Examples/leiomyosarcomatosis.yml --preset slide-dense -o Output/leiomyosarcomatosis.png

build: tools
	$(SWIFT) build -c release --product lesionmap $(FLAGS)

test: tools
	scripts/install-tools tests
	scripts/test

test-embed: build
	scripts/install-tools embed
	scripts/test-embed

test-slides: build
	scripts/install-tools slides
	scripts/install-tools office
	scripts/test-slides

test-library: tools
	scripts/install-tools tests
	scripts/test-library

atlas: build
	$(BIN) atlas compile Atlas -o Atlas/compiled/atlas.bin

gallery: build
	scripts/gallery

sweep: tools
	$(SWIFT) run -c release LayoutSweep

pages: build
	rm -rf Output/atlas
	$(BIN) atlas pages --out Output/atlas

install: build
	$(INSTALL) -d $(dir $(INSTALLED))
	$(INSTALL) -m 755 $(BIN) $(PROGRAM)
	$(BIN) manual > $(MANUAL)
	$(BIN) completions bash > $(BASH_COMPLETION)
	$(BIN) completions zsh > $(ZSH_COMPLETION)
	$(BIN) completions fish > $(FISH_COMPLETION)
	chmod 644 $(MANUAL) $(BASH_COMPLETION) $(ZSH_COMPLETION) $(FISH_COMPLETION)

uninstall:
	rm -f $(INSTALLED)

format:
	$(SWIFT) format -i -r Sources Tests Benchmarks Plugins Package.swift

tools:
	scripts/install-tools build
