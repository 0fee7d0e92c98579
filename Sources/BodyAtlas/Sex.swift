/// The sex a figure shows, or a site is restricted to.
package enum Sex: String, CaseIterable, Hashable, Sendable {
  case female
  case male
}

extension Sex {
  /// The stature in millimetres by which drawings in statures become lengths: the reference adults of
  /// ICRP Publication 89 (2002).
  package var referenceStature: Double {
    switch self {
    case .female: 1630
    case .male: 1760
    }
  }
}
