import BodyAtlas
import Diagnostics

extension AtlasCheck {
  /// Names of sites that do not exist, sites without a name, and names that two sites share.
  func nameFaults() -> [Diagnostic] { names.flatMap(faults) }

  private func faults(of table: NameTable) -> [Diagnostic] {
    var result: [Diagnostic] = []
    var rows: [Site.ID: NameSource] = [:]
    for source in table.names {
      if sitesByID[source.site] == nil {
        result.append(unknownSite(source.site, "'\(source.name.text)'", at: source.place))
      }
      if let first = rows[source.site] {
        result.append(
          AtlasFault.duplicateID.diagnostic(
            "the site '\(source.site)' is named in line \(first.place.line)", at: source.place))
      } else {
        rows[source.site] = source
      }
    }
    for source in sites where source.site.isDrawable && rows[source.site.id] == nil {
      result.append(
        AtlasFault.missingName.diagnostic(
          "\(source.site.id): no name in the language '\(table.language.rawValue)'", .warning,
          at: SourcePlace(file: table.file, line: 1, column: 1)))
    }
    return result + sharedNames(in: table)
  }

  /// Names and synonyms that mean more than one site in this language, letter case aside.
  private func sharedNames(in table: NameTable) -> [Diagnostic] {
    var owners: [String: Site.ID] = [:]
    var result: [Diagnostic] = []
    for source in table.names {
      for name in [source.name.text] + source.name.synonyms {
        let owner = owners[name.lowercased(), default: source.site]
        if owner != source.site {
          result.append(
            AtlasFault.sharedName.diagnostic(
              "\(source.site): the name '\(name)' belongs to '\(owner)' too", at: source.place,
              hint: "a name must mean one site"))
        }
        owners[name.lowercased()] = owner
      }
    }
    return result
  }
}
