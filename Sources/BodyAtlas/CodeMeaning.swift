/// What a code of a public terminology says: a place, and whatever else it states.
package struct CodeMeaning: Hashable, Sendable {
  /// What a code says a tumour is to the disease.
  package enum Role: String, CaseIterable, Hashable, Sendable {
    case primary
    case metastasis
    /// A lymph node that holds tumour.
    case node
  }

  package var system: CodeSystem
  /// The code as it is listed: `C34.1`, `80248007`. For a code that is not listed itself the one it is
  /// a part of.
  package var code: String
  package var siteID: Site.ID
  /// The patient's sides that the code states; empty when it states none. Both for a code that says so.
  package var sides: [BodySide]
  /// The part of the site that the code states, in the words of `Aspect`: `superior`, `lateral`.
  package var aspects: [String]
  /// nil when the code names a place and no disease.
  package var role: Role?
  /// Whether the code was looked up in a published list; else it is known from the literature.
  package var isVerified: Bool

  package init(
    system: CodeSystem, code: String, siteID: Site.ID, sides: [BodySide] = [],
    aspects: [String] = [], role: Role? = nil, isVerified: Bool = false
  ) {
    self.system = system
    self.code = code
    self.siteID = siteID
    self.sides = sides
    self.aspects = aspects
    self.role = role
    self.isVerified = isVerified
  }
}
