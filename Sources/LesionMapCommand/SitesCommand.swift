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
      each means is written, one row a line, in the same order. An empty line is a row as well.
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
        lesionmap sites IVC --json
        lesionmap sites --resolve Examples/site-phrases.txt
        lesionmap sites --resolve - --json
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
    let words = query.joined(separator: " ").lowercased()
    let found = atlas.sites.filter { words.isEmpty || $0.answers(words) }
    if found.isEmpty {
      let names = atlas.sites.flatMap { [$0.name] + $0.synonyms.map(\.text) }
      let near = NearNames.suggestions(for: words, among: names)
      Report.say(
        "no site for ‘\(words)’"
          + (near.isEmpty ? "" : "; near: " + near.joined(separator: ", ")))
      throw ExitCode(Status.strictWarnings.rawValue)
    }
    if json {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
      print(String(decoding: try encoder.encode(found.map(SiteRecord.init)), as: UTF8.self))
    } else {
      for site in found { print(site.row) }
    }
  }
}

extension Site {
  fileprivate func answers(_ words: String) -> Bool {
    let texts = [id, name] + synonyms.map(\.text) + codes.all
    return texts.contains { $0.lowercased().contains(words) }
  }

  fileprivate var row: String {
    var text = name.padding(toLength: max(name.count, 36), withPad: " ", startingAt: 0)
    text += isPaired ? " L/R  " : "      "
    text += synonyms.map(\.text).joined(separator: ", ")
    return text
  }
}

extension SiteCodes {
  fileprivate var all: [String] { [snomed, uberon, icdO3].compactMap { $0 } }
}

private struct SiteRecord: Encodable {
  var id: String
  var name: String
  var synonyms: [String]
  var parent: String?
  var paired: Bool
  var sex: String?
  var snomed: String?
  var uberon: String?
  var icdo3: String?
  var codeConfidence: String
  var system: String
  var views: [String]

  init(_ site: Site) {
    id = site.id
    name = site.name
    synonyms = site.synonyms.map(\.text)
    parent = site.parent
    paired = site.isPaired
    sex = site.onlySex?.rawValue
    snomed = site.codes.snomed
    uberon = site.codes.uberon
    icdo3 = site.codes.icdO3
    codeConfidence = site.codes.confidence.rawValue
    system = site.system
    views = site.bestViews.map(\.rawValue)
  }
}
