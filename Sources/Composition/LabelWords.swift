import BodyAtlas
import CaseModel
import Resolution

/// The words of a label: the place in one phrase, what is stated of the lesion below it.
struct LabelWords {
  var place: String
  /// Empty when nothing more is stated.
  var details: String
  /// Of the same, what no other part of the figure shows.
  private var essentials: String

  init(_ mark: PlannedMark) {
    place = Self.place(of: mark)
    details = Self.details(of: mark.lesion)
    essentials = Self.essentials(of: mark.lesion)
  }

  /// As much of what is stated as a label repeats.
  func details(_ detail: LabelDetail) -> String {
    switch detail {
    case .full: details
    case .brief: essentials
    case .none: ""
    }
  }

  private static func essentials(of resolved: ResolvedLesion) -> String {
    var parts: [String] = []
    if case .exactly(let count) = resolved.lesion.count { parts.append("\(count) lesions") }
    if let size = resolved.lesion.sizeInMillimetres { parts.append(size.trimmed + " mm") }
    if let vascularExtension = resolved.vascularExtension {
      parts += words(of: vascularExtension)
    }
    return parts.joined(separator: "; ")
  }

  /// `RIGHT kidney → IVC`, `Uterus, anterior superior`, `Back, side not stated`.
  private static func place(of mark: PlannedMark) -> String {
    var text = name(of: mark.site)
    let aspects = mark.site.aspects.map(\.rawValue)
    if !aspects.isEmpty { text += ", " + aspects.joined(separator: " ") }
    if mark.sideIsNotStated { text += ", side not\u{A0}stated" }
    if let vascularExtension = mark.lesion.vascularExtension {
      for vessel in vascularExtension.through + [vascularExtension.vessel] {
        text += " →\u{A0}" + Abbreviation.shortName(of: vessel.site)
      }
    }
    return text
  }

  /// `LEFT femur`, `Liver`.
  static func name(of site: ResolvedSite) -> String {
    switch site.side {
    // A no-break space: the side never stands on a line of its own.
    case .left: "LEFT\u{A0}" + site.site.name.lowercasedFirst
    case .right: "RIGHT\u{A0}" + site.site.name.lowercasedFirst
    case .unpaired, .notStated: site.site.name
    }
  }

  private static func details(of resolved: ResolvedLesion) -> String {
    let lesion = resolved.lesion
    var parts: [String] = []
    switch lesion.role {
    // The shape says it; the place of a node says it too.
    case .unstated, .metastasis, .node: break
    case .primary, .localExtension, .recurrence:
      parts.append(lesion.role.rawValue + (lesion.roleIsProbable ? " (probable)" : ""))
    }
    switch lesion.count {
    case .one: break
    case .exactly(let count): parts.append("\(count) lesions")
    case .several: parts.append("several")
    case .numerous: parts.append("numerous")
    }
    if let size = lesion.sizeInMillimetres { parts.append(size.trimmed + " mm") }
    if !lesion.characters.isEmpty {
      parts.append(lesion.characters.map(\.rawValue).joinedAsList)
    }
    if let vascularExtension = resolved.vascularExtension {
      parts += words(of: vascularExtension)
    }
    if !resolved.invaded.isEmpty {
      let names = resolved.invaded.map { Self.name(of: $0).lowercasedFirst }
      parts.append("invades " + names.joinedAsList)
    }
    if let form = lesion.form { parts.append(form.rawValue) }
    if let status = lesion.status { parts.append(status.rawValue) }
    // The outline says it too, but to nobody who has not read the legend.
    if lesion.certainty == .proven, lesion.note?.contains("biops") != true {
      parts.append("biopsied")
    }
    if let note = lesion.note { parts.append(note) }
    return parts.joined(separator: "; ")
  }

  private static func words(of vascularExtension: ResolvedExtension) -> [String] {
    var parts: [String] = []
    switch (vascularExtension.level, vascularExtension.upTo) {
    case (let level?, _): parts.append(level.name)
    case (nil, let upTo?): parts.append("to \(upTo.site.name.lowercasedFirst)")
    case (nil, nil): break
    }
    if let content = vascularExtension.content { parts.append(content.rawValue) }
    let vessel = Abbreviation.shortName(of: vascularExtension.vessel.site)
    switch (vascularExtension.occlusion, vascularExtension.isDilated) {
    case (.complete, true): parts.append("\(vessel) occluded, dilated below")
    case (.complete, false): parts.append("\(vessel) occluded")
    case (.partial, true): parts.append("\(vessel) partly occluded, dilated")
    case (.partial, false): parts.append("\(vessel) partly occluded")
    case (nil, true): parts.append("\(vessel) dilated")
    case (nil, false): break
    }
    return parts
  }
}

/// Short forms of long names, spelled out once below the figure.
enum Abbreviation {
  /// The synonym made of the initials of the name (`IVC`), or the name. Other capitals may mean
  /// something else, as `PVT` does.
  static func shortName(of site: Site) -> String {
    let initials = String(site.name.split(separator: " ").compactMap(\.first)).uppercased()
    let short = site.synonyms.first { $0.side == nil && $0.text == initials }
    return short?.text ?? site.name.lowercasedFirst
  }
}

extension String {
  /// With a small first letter, unless the first word is an abbreviation or a proper code (`L3`).
  var lowercasedFirst: String {
    guard let first, first.isUppercase, dropFirst().first?.isLowercase ?? false else { return self }
    return first.lowercased() + dropFirst()
  }
}

extension [String] {
  /// `a`, `a and b`, `a, b and c`.
  var joinedAsList: String {
    guard count > 1, let last else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " and " + last
  }
}

extension Double {
  /// Without a decimal point when whole.
  var trimmed: String {
    self == rounded() && abs(self) < 1e15 ? String(Int(self)) : String(self)
  }
}
