/// Codes that records use for what is not a place.
///
/// SNOMED CT and LOINC codes as named by HL7's mCODE implementation guide (STU1 to STU4) and by the
/// module Onkologie of the German Medical Informatics Initiative.
enum FHIRCodes {
  /// Longest diameter, further diameters, and the panel of both (LOINC).
  static let tumourSize: Set = ["21889-1", "33728-7", "33729-5"]
  static let longestDiameter = "33728-7"
  static let furtherDiameter = "33729-5"

  /// Where distant metastases are.
  static let metastasisSite: Set = ["385421009"]

  /// The M of TNM, clinical, pathological and unspecified: SNOMED CT and LOINC.
  static let distantMetastases: Set = [
    "399387003", "371497001", "277208005", "399437009", "21907-1", "21901-4",
  ]
  /// Its value ‘none’ (SNOMED CT, American Joint Committee on Cancer).
  static let noMetastases: Set = ["1229901006"]

  /// Malignant neoplastic disease, and primary malignant neoplastic disease, without a place (SNOMED CT).
  static let tumourCategories: Set = ["363346000", "372087000"]

  /// History of metastatic malignant neoplasm (SNOMED CT), which an observation affirms or denies.
  static let histories: Set = ["1287652008"]

  /// Microcalcification (SNOMED CT).
  static let calcified: Set = ["12747003"]
}
