public import CaseModel

// From a text or a file to a picture in one call.

extension FigureRenderer {
  /// A site list as a finished picture: `R kidney -> IVC, occluded; both breasts`.
  ///
  /// - Parameters:
  ///   - sites: places separated by semicolons or lines.
  ///   - sex: the body drawn; nil leaves it to the list, which need not say.
  /// - Throws: ``FigureError/badCase(_:)`` with every fault of the list.
  public func render(sites: String, sex: PatientSex? = nil) throws(FigureError) -> RenderedFigure {
    var source = try read(sites, as: .siteList, file: "<sites>")
    if let sex { source.value.patient.sex = sex }
    return try render(source)
  }

  /// The text of a case as a finished picture.
  ///
  /// ```swift
  /// let figure = try renderer.render(
  ///   """
  ///   lesionmap: 1
  ///   patient: {sex: female}
  ///   lesions: [both breasts]
  ///   """, as: .caseFile)
  /// ```
  ///
  /// - Parameters:
  ///   - text: one case.
  ///   - format: how it is written.
  ///   - file: the name under which diagnostics speak of the text.
  /// - Throws: ``FigureError/badCase(_:)`` with every fault of the text; it also throws for a text of
  ///   several cases, which ``readAll(_:as:file:)`` reads.
  public func render(_ text: String, as format: CaseFormat, file: String = "<text>")
    throws(FigureError) -> RenderedFigure
  {
    try render(try read(text, as: format, file: file))
  }

  /// The case of a file as a finished picture.
  ///
  /// - Parameters:
  ///   - path: a case file (YAML or JSON), a site list (`.txt`), a table or FHIR resources with one case.
  ///   - format: how it is written; nil for what ``CaseFormat/init(ofFile:text:)`` finds.
  /// - Throws: ``FigureError/file(_:)`` when the file cannot be read, ``FigureError/badCase(_:)`` with
  ///   every fault of its text.
  public func render(contentsOfFile path: String, as format: CaseFormat? = nil)
    throws(FigureError) -> RenderedFigure
  {
    let text = try FileContents.text(path)
    return try render(text, as: format ?? CaseFormat(ofFile: path, text: text), file: path)
  }

  private func render(_ source: Diagnosed<Case>) throws(FigureError) -> RenderedFigure {
    var figure = try render(source.value)
    figure.diagnostics = source.diagnostics + figure.diagnostics
    return figure
  }
}
