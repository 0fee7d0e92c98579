import ArgumentParser
import BodyAtlas
import Diagnostics
import Foundation
import LesionMap

/// `lesionmap sites`: the vocabulary, searched, or tried on somebody's own phrases.
struct SitesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sites",
    abstract: "Search the vocabulary of sites: names, synonyms, codes, views.",
    discussion: """
      With --resolve, phrases are read from a file or from standard input, one a line, and what
      each means is written, one row a line, in the same order. An empty line is a row as well, and
      so is one that is not UTF-8: it is rejected.
      The status is 0 whatever the phrases are, unless the input cannot be read.

      A JSON row has the keys phrase, status, sites, path, certainty, candidates and message.
        status     resolved; corrected (a misspelt word put right); ambiguous (to be asked about);
                   region (a wide part of the body, or a tissue that is everywhere); rejected
        sites      id, name, side, aspect, snomed, uberon, icdo3; in the order written. The side is
                   left, right, both (one row for both members of a pair), midline, "not stated",
                   or null where the site is not one of a pair
        certainty  exact (a code or a name as it stands in the vocabulary), strong (words in another
                   order, aspects, lists), fair (put right, implied or translated)

      Examples:
        lesionmap sites
        lesionmap sites kidney
        lesionmap sites C64.9
        lesionmap sites IVC --json
        lesionmap sites --resolve Examples/site-phrases.txt
        lesionmap sites --resolve - --json

      A site is found when one of its names, its id or a code holds every word, in any order; names \
      that are the words come first. When there is none, names like it are said on standard error and \
      the exit status is 65.
      """)

  @Argument(
    help: "Words to look for in names, synonyms, ids and codes; with --resolve, the file or -.")
  var query: [String] = []

  @Flag(help: "Say what each line of a file or of standard input means.")
  var resolve = false

  @OptionGroup var atlas: AtlasArguments

  @Flag(help: "One JSON array with everything known of each site; with --resolve, a row a line.")
  var json = false

  func validate() throws {
    if resolve, query.count > 1 { throw ValidationError("--resolve takes one file, or -.") }
  }

  func run() throws {
    try Report.failures {
      let atlas = try atlas.load()
      if resolve {
        try PhraseRows(vocabulary: SiteVocabulary(atlas), json: json).write(from: query.first)
      } else {
        try search(atlas)
      }
    }
  }

  private func search(_ atlas: Atlas) throws {
    let found = SiteSearch(query.joined(separator: " ")).sites(of: atlas)
    let records = found.map { SiteRecord($0, in: atlas) }
    if json {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
      try TextStream.output.write(String(decoding: try encoder.encode(records), as: UTF8.self))
    } else if !records.isEmpty {
      try TextStream.output.write(records.map(\.page).joined(separator: "\n"))
    }
    guard records.isEmpty else { return }
    let words = query.joined(separator: " ")
    let near = NearNames.suggestions(
      for: words, among: atlas.sites.flatMap { [$0.name] + $0.synonyms.map(\.text) })
    throw CommandFailure(
      .badCase,
      "no site for ‘\(words)’" + (near.isEmpty ? "" : "; near: " + near.joined(separator: ", ")))
  }
}
