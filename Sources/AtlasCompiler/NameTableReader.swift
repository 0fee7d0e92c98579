import BodyAtlas
import Diagnostics
import Foundation

/// The names of one language, as read.
struct NameTable {
  let language: Language
  let file: String
  var names: [NameSource]
}

/// The name of a site and the place of its row.
struct NameSource {
  let site: Site.ID
  var name: SiteName
  let place: SourcePlace
}

/// Reads the names of one language.
struct NameTableReader {
  let file: String
  let language: Language

  private static let columns = ["id", "name", "short", "gender", "synonyms", "source"]

  /// The names of the well-formed rows; a row with a value that cannot be read is left out.
  func names(of text: String, diagnostics: inout [Diagnostic]) -> NameTable {
    let table = AtlasTable(text, file: file, columns: Self.columns, fault: .invalidName)
    diagnostics += table.diagnostics
    let names = table.rows.compactMap { row in
      var row = row
      let name = row.name()
      diagnostics += row.diagnostics
      return row.diagnostics.isEmpty
        ? NameSource(site: row.text("id"), name: name, place: row.place) : nil
    }
    return NameTable(language: language, file: file, names: names)
  }
}

extension AtlasTableRow {
  fileprivate mutating func name() -> SiteName {
    let id = text("id")
    if text("name").isEmpty { report("\(id): the name is empty", "name") }
    if text("source").isEmpty {
      report("\(id): no source is given", "source", hint: "where the term stands, or 'recalled'")
    }
    for column in ["name", "short", "synonyms"] where !isNormalized(text(column)) {
      report(
        "\(id): '\(text(column))' is not in Unicode normal form C", column,
        hint: "write accented letters as one character, and no space at either end")
    }
    let gender: SiteName.Gender? =
      text("gender").isEmpty ? nil : choice("gender", SiteName.Gender.self)
    return SiteName(
      text("name"), short: optional("short"), gender: gender, synonyms: pieces("synonyms"))
  }

  private func isNormalized(_ text: String) -> Bool {
    // Compared scalar by scalar: equal strings of Swift may be written in different ways.
    text.unicodeScalars.elementsEqual(text.precomposedStringWithCanonicalMapping.unicodeScalars)
      && text == text.trimmingCharacters(in: .whitespaces)
  }
}
