import Diagnostics

/// The kinds of fault that an atlas folder can have.
///
/// The raw value is the diagnostic's code.
package enum AtlasFault: String, CaseIterable, Hashable, Sendable {
  case unreadableFile = "LM0601"
  case malformedXML = "LM0602"
  case outsideSubset = "LM0603"
  case missingAttribute = "LM0604"
  case invalidValue = "LM0605"
  case malformedPath = "LM0606"
  case openPath = "LM0607"
  case wrongMaterial = "LM0608"
  case duplicateID = "LM0609"
  case missingID = "LM0610"
  case unresolvedReference = "LM0611"
  case mirroredSide = "LM0612"
  case outline = "LM0613"
  case malformedTable = "LM0620"
  case invalidSite = "LM0621"
  case parent = "LM0622"
  case sharedName = "LM0623"
  case invalidCode = "LM0624"
  case codeSide = "LM0625"
  case invalidName = "LM0626"
  case missingName = "LM0627"
  case unknownSite = "LM0630"
  case sideUsage = "LM0631"
  case wrongSex = "LM0632"
  case neverDrawn = "LM0633"
  case partWithoutRegion = "LM0634"
  case anchorOutsideRegion = "LM0640"
  case anchorOutsideBody = "LM0641"
  case wrongSideOfBody = "LM0642"
  case anchorWithoutRegion = "LM0643"
  case polyline = "LM0650"

  /// What the fault is and why it is one, in a sentence or two.
  package var explanation: String {
    switch self {
    case .unreadableFile: "A file of the atlas is missing or is not UTF-8 text."
    case .malformedXML: "A drawing is not well-formed XML."
    case .outsideSubset:
      "A drawing uses an element or attribute that the atlas does not read. Nothing is ignored in"
        + " silence, because what is ignored is not drawn."
    case .missingAttribute: "An element lacks an attribute that it needs."
    case .invalidValue: "The value of an attribute cannot be read."
    case .malformedPath: "Path data takes M L H V C S Q T Z; no arcs."
    case .openPath:
      "An area must be closed with Z. An open path is a vessel, with stroke-width, or a line of"
        + " class contour or detail."
    case .wrongMaterial: "The class is unknown, or does not belong in the layer."
    case .duplicateID: "Two elements of a drawing have the same id, or two rows say the same thing."
    case .missingID: "An element of a layer of sites has no id, so nothing says what it shows."
    case .unresolvedReference: "A use points at nothing, or at something that cannot be mirrored."
    case .mirroredSide: "A mirror image must have the id of its original with the other side."
    case .outline:
      "The outline is missing, or its half does not run from midline to midline, so that it cannot"
        + " be joined with its mirror image."
    case .malformedTable: "A table of the atlas is not one as RFC 4180 describes it."
    case .invalidSite: "A row of the vocabulary holds a value that cannot be read."
    case .parent: "A site's parent does not exist, or is a piece of the site itself."
    case .sharedName: "Two sites share a name, so that the name would not tell which is meant."
    case .invalidCode: "A row of the table of codes holds a value that cannot be read."
    case .codeSide: "A code is said to state the side of a site that is not paired."
    case .invalidName:
      "A row of a table of names holds a value that cannot be read, or letters that are not in Unicode"
        + " normal form C, so that equal names would differ."
    case .missingName: "A site has no name in a language, and would be printed in English."
    case .unknownSite: "A drawing's id, a code or a name belongs to no site of the vocabulary."
    case .sideUsage: "A paired site is drawn without a side, or an unpaired one with a side."
    case .wrongSex: "A site is drawn in a figure of the sex that does not have it."
    case .neverDrawn: "Neither the site nor anything it is a piece of is drawn in any view."
    case .partWithoutRegion: "A figure draws parts of a site, and not the site itself."
    case .anchorOutsideRegion: "An anchor lies outside the region that it stands for."
    case .anchorOutsideBody: "An anchor lies outside the outline of the body."
    case .wrongSideOfBody: "A region of one side of the patient lies on the other side of the page."
    case .anchorWithoutRegion:
      "An anchor is given for a site of which the figure draws neither it nor a parent."
    case .polyline: "A curve is drawn as a chain of short straight lines."
    }
  }

  /// A diagnostic of this kind.
  func diagnostic(
    _ message: String, _ severity: Diagnostic.Severity = .error, at place: SourcePlace?,
    hint: String? = nil
  ) -> Diagnostic {
    Diagnostic(severity, code: rawValue, message, at: place, hint: hint)
  }
}
