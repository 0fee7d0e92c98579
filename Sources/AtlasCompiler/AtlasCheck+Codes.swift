import BodyAtlas
import Diagnostics

extension AtlasCheck {
  /// Codes of sites that do not exist, with sides that their site does not have, or said twice.
  func codeFaults() -> [Diagnostic] {
    var result: [Diagnostic] = []
    var first: [String: CodeSource] = [:]
    for source in codes {
      let meaning = source.meaning
      let name = "\(meaning.system.name) \(meaning.code)"
      if let site = sitesByID[meaning.siteID]?.site {
        if !site.isPaired, !meaning.sides.isEmpty {
          result.append(
            AtlasFault.codeSide.diagnostic(
              "\(name): '\(site.id)' is not paired and takes no side", at: source.sidePlace))
        }
      } else {
        result.append(unknownSite(meaning.siteID, name, at: source.sitePlace))
      }
      let sides = meaning.sides.map(\.letter).joined()
      let key = "\(meaning.system) \(meaning.code) \(meaning.siteID) \(sides)"
      if let other = first[key] {
        result.append(
          AtlasFault.duplicateID.diagnostic(
            "\(name): the same is said in line \(other.place.line)", at: source.place))
      } else {
        first[key] = source
      }
    }
    return result
  }
}
