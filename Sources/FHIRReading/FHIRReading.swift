package import CaseModel
package import Diagnostics

/// What a file of FHIR resources holds: a case for each patient with tumours, and an account of the rest.
package struct FHIRReading: Sendable {
  /// In the order in which the patients first appear.
  package var cases: [FHIRCase]
  /// What concerns no patient: a file that is no JSON, one without resources.
  package var diagnostics: [Diagnostic]
  /// How many resources there were, and how many of them were looked into.
  package var resources: Int
  package var read: Int

  /// Whether there is nothing to draw and no error says why.
  var isWithoutLesions: Bool {
    cases.allSatisfy { found in
      found.source.lesions.isEmpty && !found.diagnostics.contains { $0.severity == .error }
    }
  }
}

/// One patient's tumours.
package struct FHIRCase: Sendable {
  /// Nothing in it identifies anybody: sex, places, sizes.
  package var source: Case
  package var rows: [MappingRow]
  package var diagnostics: [Diagnostic]
}
