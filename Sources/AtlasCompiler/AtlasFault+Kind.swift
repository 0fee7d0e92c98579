package import Diagnostics

extension AtlasFault {
  /// What `lesionmap explain` says of the fault. The example is a drawing, not a case, so there is
  /// none.
  package var kind: DiagnosticKind {
    DiagnosticKind(rawValue, title, explanation: explanation, remedy: remedy)
  }

  private var title: String {
    switch self {
    case .unreadableFile: "A file of the atlas that cannot be read"
    case .malformedXML: "A drawing that is no XML"
    case .outsideSubset: "An element or attribute that the atlas does not read"
    case .missingAttribute: "An element without an attribute it needs"
    case .invalidValue: "An attribute's value that cannot be read"
    case .malformedPath: "Path data that cannot be read"
    case .openPath: "An area that is not closed"
    case .wrongMaterial: "A class that is unknown or in the wrong layer"
    case .duplicateID: "An id given twice in a drawing"
    case .missingID: "An element of a layer of sites without an id"
    case .unresolvedReference: "A use of something that is not there"
    case .mirroredSide: "A mirror image with the wrong side"
    case .outline: "An outline that cannot be joined with its mirror image"
    case .malformedTable: "A vocabulary that is no table"
    case .invalidSite: "A row of the vocabulary that cannot be read"
    case .parent: "A site whose parent cannot be"
    case .sharedName: "A name that two sites share"
    case .invalidCode: "A row of the table of codes that cannot be read"
    case .codeSide: "A code with a side for a site that has none"
    case .invalidName: "A row of a table of names that cannot be read"
    case .missingName: "A site without a name in a language"
    case .unknownSite: "A site that the vocabulary lacks"
    case .sideUsage: "A side where there is none, or none where there is one"
    case .wrongSex: "A site in a figure of the other sex"
    case .neverDrawn: "A site that no view shows"
    case .partWithoutRegion: "Parts of a site drawn without the site"
    case .anchorOutsideRegion: "An anchor outside its region"
    case .anchorOutsideBody: "An anchor outside the body"
    case .wrongSideOfBody: "A region on the wrong side of the page"
    case .anchorWithoutRegion: "An anchor of a site that is not drawn"
    case .polyline: "A curve made of straight lines"
    }
  }

  private var remedy: String {
    switch self {
    case .unreadableFile: "Put the file where Atlas/README.md says, saved as UTF-8."
    case .malformedXML: "Open the drawing in an editor for SVG and save it again."
    case .outsideSubset: "Draw it with what Atlas/README.md lists, or remove it."
    case .missingAttribute, .invalidValue: "Write the attribute as Atlas/README.md describes it."
    case .malformedPath: "Turn arcs into curves, and save the path again."
    case .openPath: "Close the path, or give it a stroke-width or the class of a line."
    case .wrongMaterial: "Take a class that Atlas/README.md lists for the layer."
    case .duplicateID: "Give one of the two another id."
    case .missingID: "Give the element the id of the site it shows."
    case .unresolvedReference: "Point at an element of the same drawing."
    case .mirroredSide: "Name the mirror image as its original, with the other side."
    case .outline: "Draw one half of the outline from midline to midline."
    case .malformedTable: "Correct the line named; values with commas stand in double quotes."
    case .invalidSite: "Write the value as Atlas/README.md describes the column."
    case .parent: "Name the id of a wider site."
    case .sharedName: "Keep the name for one of the two."
    case .invalidCode: "Write the value as Atlas/README.md describes the column."
    case .codeSide: "Remove the side of the code, or correct the site it means."
    case .invalidName: "Write the name as Atlas/README.md describes it, saved in normal form C."
    case .missingName: "Add the name to the table of the language, with its source."
    case .unknownSite: "Add the site to sites.csv, or correct the id."
    case .sideUsage: "Add .L or .R to the id of a paired site; remove it from any other."
    case .wrongSex: "Remove the element, or correct the sex of the site in sites.csv."
    case .neverDrawn: "Draw the site, or name a parent that is drawn."
    case .partWithoutRegion: "Draw the site's own area too."
    case .anchorOutsideRegion, .anchorOutsideBody: "Move the anchor into its area."
    case .wrongSideOfBody:
      "Check the side of the id, and where the patient's sides are in the view."
    case .anchorWithoutRegion: "Draw the site, or remove the anchor."
    case .polyline: "Draw the curve with C or S segments."
    }
  }
}
