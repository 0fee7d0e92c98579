import BodyAtlas
import DelimitedText
import Foundation
import Geometry
import Testing

/// A row of `Measured/organs.csv`: statures, from the midline to the patient's left and from the sole
/// up.
struct MeasuredOrgan: Sendable, CustomTestStringConvertible, CustomStringConvertible {
  var id: String
  var sex: Sex
  var side: BodySide?
  /// In user units of the anterior figure, as are width and height.
  var center: Point
  var width: Double
  var height: Double

  /// `kidney f L`.
  var description: String {
    [id, sex == .female ? "f" : "m", side?.letter].compactMap { $0 }.joined(separator: " ")
  }
  var testDescription: String { description }

  /// What the measurements call otherwise than the vocabulary does.
  static let otherNames = [
    "bile_ducts": "bile_duct", "brachiocephalic_trunk": "brachiocephalic_artery",
    "caecum": "cecum", "carotid_common": "common_carotid_artery",
    "celiac_trunk": "celiac_artery", "colon_all": "colon",
    "iliac_common_vein": "common_iliac_vein", "iliac_internal_vein": "internal_iliac_vein",
    "ima": "inferior_mesenteric_artery", "main_bronchus": "bronchus_main",
    "seminal_vesicles": "seminal_vesicle", "sma": "superior_mesenteric_artery",
    "smv": "superior_mesenteric_vein",
  ]

  /// What is measured and has no area of its own to compare with.
  static let gaps = [
    "pulmonary_trunk f": "the vocabulary has the pulmonary artery of each side, not the trunk",
    "pulmonary_trunk m": "the vocabulary has the pulmonary artery of each side, not the trunk",
    "sternum_body f": "the vocabulary has the sternum whole, its manubrium and its xiphoid",
    "sternum_costal_cartilage f": "measured in one piece; sternum and cartilages are drawn apart",
    "sternum_costal_cartilage m": "measured in one piece; sternum and cartilages are drawn apart",
  ]

  /// What is drawn on purpose otherwise than measured.
  static let deviations: [String: String] = [:]

  static func all() throws -> [MeasuredOrgan] {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Measured/organs.csv")
    var faults: [CSVFault] = []
    let table = CSVDocument(try String(contentsOf: file, encoding: .utf8), faults: &faults)
    #expect(faults.isEmpty)
    #expect(table.header.map(\.text) == ["id", "sex", "side", "cx", "cy", "width", "height"])
    return try table.rows.map { row in
      let fields = row.fields.map(\.text)
      let numbers = try fields[3...].map { 1000 * (try #require(Double($0))) }
      return MeasuredOrgan(
        id: fields[0], sex: fields[1] == "f" ? .female : .male,
        side: BodySide(letter: fields[2]), center: Point(numbers[0], 1000 - numbers[1]),
        width: numbers[2], height: numbers[3])
    }
  }

  static func drawn() throws -> [MeasuredOrgan] {
    try all().filter { gaps[$0.description] == nil }
  }

  /// The area drawn in the anterior figure; of what lies behind everything, the mirror image of the
  /// one in the posterior figure. Nil when neither draws any.
  func area() throws -> Path? {
    let name = Self.otherNames[id] ?? id.lowercased()
    let atlas = try Atlas.bundled
    for view in [BodyView.anterior, .posterior] {
      guard let figure = try atlas.figure(sex, view) else { continue }
      var sides: [BodySide?] = [nil]
      if atlas.site(name)?.isPaired == true { sides = side.map { [$0] } ?? [.left, .right] }
      let regions = sides.compactMap { figure.region(of: name, side: $0) }
        .filter { $0.host == nil }
      guard !regions.isEmpty, regions.count == sides.count else { continue }
      var area = Path()
      for region in regions { area.append(region.path) }
      return view == .posterior ? area.transformed(by: .mirror) : area
    }
    return nil
  }
}
