import CaseModel

extension Lesion {
  /// Writes an attribute into the lesion; nothing when it throws. What is stated is never replaced by
  /// something that contradicts it.
  mutating func apply(_ attribute: LesionAttribute) throws(AttributeFault) {
    switch attribute {
    case .role(let role, let isProbable):
      guard self.role == role || self.role == .unstated else {
        throw .stated("role", self.role.rawValue, role.rawValue)
      }
      self.role = role
      roleIsProbable = isProbable
    case .character(let character):
      if !characters.contains(character) { characters.append(character) }
    case .form(let form):
      if let stated = self.form, stated != form {
        throw .stated("form", stated.rawValue, form.rawValue)
      }
      self.form = form
    case .certainty(let certainty): self.certainty = strongest(self.certainty, certainty)
    case .count(let count): try apply(count)
    case .size(let millimetres):
      if !diametersInMillimetres.isEmpty, diametersInMillimetres != millimetres {
        throw .stated("size", Self.size(diametersInMillimetres), Self.size(millimetres))
      }
      diametersInMillimetres = millimetres
    case .occlusion(let occlusion):
      if vascularExtension == nil { throw .noVessel }
      if let stated = vascularExtension?.occlusion, stated != occlusion {
        throw .stated("occlusion", stated.rawValue, occlusion.rawValue)
      }
      vascularExtension?.occlusion = occlusion
    case .dilated:
      if vascularExtension == nil { throw .noVessel }
      vascularExtension?.isDilated = true
    case .content(let content):
      if vascularExtension == nil { throw .noVessel }
      if let stated = vascularExtension?.content, stated != content {
        throw .stated("what fills the vessel", stated.rawValue, content.rawValue)
      }
      vascularExtension?.content = content
    case .blandThrombusBelow:
      if vascularExtension == nil { throw .noVessel }
      vascularExtension?.hasBlandThrombusBelow = true
    case .status(let status):
      if let stated = self.status, stated != status {
        throw .stated(
          "status", stated.rawValue, status.rawValue,
          hint: "keep one, and put the other into quotation marks as a note")
      }
      self.status = status
    case .side(let side):
      if let stated = site.laterality, stated != side {
        throw .stated("side", stated.rawValue, side.rawValue)
      }
      site.laterality = side
    case .note(let words):
      if let note, note != words { throw .stated("note", note, words) }
      note = words
    }
  }

  private static func size(_ diameters: [Double]) -> String {
    diameters.map { String($0) }.joined(separator: " × ") + " mm"
  }

  /// A number says more than `several`, whichever comes first.
  private mutating func apply(_ count: LesionCount) throws(AttributeFault) {
    switch (self.count, count) {
    case (.exactly(let stated), .exactly(let number)) where stated != number:
      throw .stated("count", "\(stated)", "\(number)")
    case (.exactly, .several), (.exactly, .numerous), (.numerous, .several): break
    default: self.count = count
    }
  }

  /// Of what is said of one lesion the most telling, whatever its order: `CT, biopsied` is proven,
  /// and `suspected, CT` is not more than suspected.
  private func strongest(_ a: LesionCertainty?, _ b: LesionCertainty) -> LesionCertainty {
    let ranked: [LesionCertainty] = [.proven, .suspected, .imaging, .clinical]
    return ranked.first { $0 == a || $0 == b } ?? b
  }
}
