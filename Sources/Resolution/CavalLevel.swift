import BodyAtlas

/// How far a tumour thrombus reaches in the inferior vena cava, by the levels of the Mayo Clinic (Neves
/// and Zincke 1987, British Journal of Urology 59:390–395; with level 0 in Blute et al. 2004, BJU
/// International 94:33–41).
package enum CavalLevel: Int, CaseIterable, Hashable, Sendable {
  /// In the renal vein only.
  case renalVein = 0
  /// At the mouth of the renal vein, at most 2 cm above it.
  case atRenalVein = 1
  /// More than 2 cm above the renal vein, below the hepatic veins.
  case belowHepaticVeins = 2
  /// At the hepatic veins or above them, below the diaphragm.
  case belowDiaphragm = 3
  /// Above the diaphragm, the right atrium included.
  case aboveDiaphragm = 4

  /// A level as people write it: `level II`, `Mayo level 3`, `level IV thrombus`.
  package init?(_ words: String) {
    var rest = words.lowercased().split(whereSeparator: { " -–,()".contains($0) }).map(String.init)
    rest.removeAll { ["mayo", "neves", "zincke", "and", "thrombus", "ivc", "caval"].contains($0) }
    guard rest.count == 2, rest[0] == "level", let level = Self.numerals[rest[1]] else {
      return nil
    }
    self = level
  }

  private static let numerals: [String: CavalLevel] = [
    "0": .renalVein, "i": .atRenalVein, "1": .atRenalVein, "ii": .belowHepaticVeins,
    "2": .belowHepaticVeins, "iii": .belowDiaphragm, "3": .belowDiaphragm, "iv": .aboveDiaphragm,
    "4": .aboveDiaphragm,
  ]

  /// In print: `Mayo level III`.
  package var numeral: String { ["0", "I", "II", "III", "IV"][rawValue] }

  /// The site of the atlas at which a tumour of the level ends; nil where the vein itself ends it.
  var site: Site.ID? {
    switch self {
    case .renalVein: nil
    case .atRenalVein: "ivc_renal"
    case .belowHepaticVeins: "ivc_retrohepatic"
    case .belowDiaphragm: "hepatic_vein"
    case .aboveDiaphragm: "right_atrium"
    }
  }
}
