import CaseModel

/// Why an attribute cannot be said of a lesion.
struct AttributeConflict: Hashable {
  var code: String
  var message: String
  var hint: String
}

extension Lesion {
  /// Writes an attribute into the lesion.
  ///
  /// - Returns: why it cannot be said; nothing is written then. What is stated is never replaced by
  ///   something that contradicts it.
  mutating func apply(_ attribute: LesionAttribute) -> AttributeConflict? {
    switch attribute {
    case .role(let role, let isProbable):
      guard self.role == role || self.role == .unstated else {
        return .stated("role", self.role.rawValue, role.rawValue)
      }
      self.role = role
      roleIsProbable = isProbable
    case .character(let character):
      if !characters.contains(character) { characters.append(character) }
    case .form(let form):
      if let stated = self.form, stated != form {
        return .stated("form", stated.rawValue, form.rawValue)
      }
      self.form = form
    case .certainty(let certainty): self.certainty = strongest(self.certainty, certainty)
    case .count(let count): return apply(count)
    case .size(let millimetres):
      if !diametersInMillimetres.isEmpty, diametersInMillimetres != millimetres {
        return .stated("size", Self.size(diametersInMillimetres), Self.size(millimetres))
      }
      diametersInMillimetres = millimetres
    case .occlusion(let occlusion):
      if vascularExtension == nil { return .noVessel }
      if let stated = vascularExtension?.occlusion, stated != occlusion {
        return .stated("occlusion", stated.rawValue, occlusion.rawValue)
      }
      vascularExtension?.occlusion = occlusion
    case .dilated:
      if vascularExtension == nil { return .noVessel }
      vascularExtension?.isDilated = true
    case .side(let side): site.laterality = side
    case .note(let words):
      if let note, note != words { return .stated("note", note, words) }
      note = words
    }
    return nil
  }

  private static func size(_ diameters: [Double]) -> String {
    diameters.map { String($0) }.joined(separator: " × ") + " mm"
  }

  /// A number says more than `several`, whichever comes first.
  private mutating func apply(_ count: LesionCount) -> AttributeConflict? {
    switch (self.count, count) {
    case (.exactly(let stated), .exactly(let number)) where stated != number:
      return .stated("count", "\(stated)", "\(number)")
    case (.exactly, .several), (.exactly, .numerous), (.numerous, .several): break
    default: self.count = count
    }
    return nil
  }

  /// Of what is said of one lesion the most telling, whatever its order: `CT, biopsied` is proven,
  /// and `suspected, CT` is not more than suspected.
  private func strongest(_ a: LesionCertainty?, _ b: LesionCertainty) -> LesionCertainty {
    let ranked: [LesionCertainty] = [.proven, .suspected, .imaging, .clinical]
    return ranked.first { $0 == a || $0 == b } ?? b
  }
}

extension AttributeConflict {
  static func stated(_ what: String, _ first: String, _ second: String) -> AttributeConflict {
    AttributeConflict(
      code: "LM0106", message: "two different statements of \(what): ‘\(first)’ and ‘\(second)’",
      hint: "keep one, or list two lesions")
  }

  static let noVessel = AttributeConflict(
    code: "LM0107", message: "an occlusion or dilatation of no vessel",
    hint: "name the vessel after an arrow: ‘R kidney -> IVC, occluded’")
}
