import ArgumentParser
import BodyAtlas
import Diagnostics
import Foundation

/// `lesionmap sites`: the vocabulary, searched.
struct SitesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sites",
    abstract: "Search the vocabulary of sites: names, synonyms, codes, views.",
    discussion: """
      Examples:
        lesionmap sites
        lesionmap sites kidney
        lesionmap sites IVC --json
      """)

  @Argument(help: "Words to look for in names, synonyms, ids and codes.")
  var query: [String] = []

  @OptionGroup var atlas: AtlasArguments

  @Flag(help: "One JSON array with everything known of each site.")
  var json = false

  func run() throws {
    try Report.failures { try search(try atlas.load()) }
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
