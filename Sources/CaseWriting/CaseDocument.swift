import CaseModel
import CaseReading

/// A case file as a tree of keys and values, before it is YAML or JSON.
enum CaseDocument {
  indirect enum Value {
    case text(String)
    /// Written without quotation marks: a number, `true`.
    case bare(String)
    case list([Value])
    case fields([(key: String, value: Value)])
  }

  static func value(of source: Case) -> Value {
    var fields: [(key: String, value: Value)] = [("lesionmap", .bare("1"))]
    func add(_ key: String, _ text: String?) {
      if let text { fields.append((key, .text(text))) }
    }
    add("id", source.identifier)
    add("language", source.language?.rawValue)
    if let panels = source.panels {
      fields.append(("layout", .list(panels.texts.map(Value.text))))
    }
    add("keys", source.findingKeys?.rawValue)
    add("title", source.title)
    add("caption", source.caption)
    var patient: [(key: String, value: Value)] = []
    if let sex = source.patient.sex { patient.append(("sex", .text(sex.rawValue))) }
    if let age = source.patient.age { patient.append(("age", .bare("\(age)"))) }
    if !patient.isEmpty { fields.append(("patient", .fields(patient))) }
    fields.append(("lesions", .list(source.lesions.map(value))))
    return .fields(fields)
  }

  private static func value(of lesion: Lesion) -> Value {
    var fields: [(key: String, value: Value)] = [
      ("site", .text(PlaceText.text(of: lesion.site.words)))
    ]
    let keys = LesionKey.allCases
    let vessel = keys.filter { $0.parent != nil }.compactMap { field($0, of: lesion) }
    for key in keys where key.parent == nil {
      // The vessel stands before what is invaded, as in the list of keys.
      if key == .invades, !vessel.isEmpty { fields.append(("extension", .fields(vessel))) }
      if let field = field(key, of: lesion) { fields.append(field) }
    }
    return .fields(fields)
  }

  private static func field(_ key: LesionKey, of lesion: Lesion) -> (key: String, value: Value)? {
    let texts = lesion.texts(for: key)
    guard let first = texts.first else { return nil }
    let isBare = key == .dilated || (key == .count && Int(first) != nil)
    let values = texts.map { isBare ? Value.bare($0) : .text($0) }
    let value = values.count == 1 ? values[0] : .list(values)
    return (key.rawValue, value)
  }
}
