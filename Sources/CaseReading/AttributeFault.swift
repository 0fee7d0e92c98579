/// Why something cannot be said of a lesion.
package struct AttributeFault: Error, Hashable, Sendable {
  /// The stable code of the diagnostic, `LM0116`.
  package var code: String
  /// One sentence without a full stop.
  package var message: String
  /// What to do about it; nil when there is nothing sensible to say.
  package var hint: String?
}

extension AttributeFault {
  static func stated(
    _ what: String, _ first: String, _ second: String, hint: String? = nil
  ) -> AttributeFault {
    AttributeFault(
      code: "LM0106", message: "two different statements of \(what): ‘\(first)’ and ‘\(second)’",
      hint: hint ?? "keep one, or list two lesions")
  }

  static let noVessel = AttributeFault(
    code: "LM0107", message: "an occlusion, a dilatation or a thrombus of no vessel",
    hint: "name the vessel after an arrow: ‘R kidney -> IVC, occluded’")
}
