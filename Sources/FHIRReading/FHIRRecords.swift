public import CaseModel
public import Diagnostics

/// What a file of FHIR resources holds: a record for each patient with tumours, and an account of the
/// rest.
public struct FHIRRecords: Sendable {
  /// In the order in which the patients first appear.
  public var patients: [PatientRecord]
  /// What concerns no patient: a file that is no JSON, one without resources.
  public var diagnostics: [Diagnostic]
  /// How many resources there were.
  public var resources: Int
  /// How many of them were looked into.
  public var read: Int

  /// Whether there is nothing to draw and no error says why.
  var isWithoutLesions: Bool {
    patients.allSatisfy { found in
      found.source.lesions.isEmpty && !found.diagnostics.contains { $0.severity == .error }
    }
  }
}

/// One patient's tumours.
public struct PatientRecord: Sendable {
  /// Nothing in it identifies anybody: sex, places, sizes. Without the lesions that are contradictory or
  /// not understood; those are in `rows` and `diagnostics`.
  public var source: Case
  /// What became of each statement, in the order of the file.
  public var rows: [MappingRow]
  /// What is wrong or doubtful.
  public var diagnostics: [Diagnostic]
}
