import Scene

/// The text of the parts of a presentation; the least of each that Office opens without repair.
enum PresentationParts {
  static func document(_ root: String) -> [UInt8] {
    Array(("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + root).utf8)
  }

  private static let namespaces =
    "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
    + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
    + " xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\""

  private static let emptyTree =
    "<p:nvGrpSpPr><p:cNvPr id=\"1\" name=\"\"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr>"
    + "<a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"0\" cy=\"0\"/><a:chOff x=\"0\" y=\"0\"/>"
    + "<a:chExt cx=\"0\" cy=\"0\"/></a:xfrm></p:grpSpPr>"

  private static let colorMap =
    "<p:clrMap bg1=\"lt1\" tx1=\"dk1\" bg2=\"lt2\" tx2=\"dk2\" accent1=\"accent1\""
    + " accent2=\"accent2\" accent3=\"accent3\" accent4=\"accent4\" accent5=\"accent5\""
    + " accent6=\"accent6\" hlink=\"hlink\" folHlink=\"folHlink\"/>"

  private static let inheritedColors =
    "<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>"

  // MARK: - The presentation

  /// The first identifiers that ECMA-376 leaves free for masters, layouts and slides.
  static func presentation(slides: Int, width: Int, height: Int) -> [UInt8] {
    let list = (0..<slides).map { "<p:sldId id=\"\(256 + $0)\" r:id=\"rId\($0 + 3)\"/>" }
    return document(
      "<p:presentation \(namespaces) saveSubsetFonts=\"1\"><p:sldMasterIdLst>"
        + "<p:sldMasterId id=\"2147483648\" r:id=\"rId1\"/></p:sldMasterIdLst><p:notesMasterIdLst>"
        + "<p:notesMasterId r:id=\"rId2\"/></p:notesMasterIdLst><p:sldIdLst>\(list.joined())"
        + "</p:sldIdLst><p:sldSz cx=\"\(width)\" cy=\"\(height)\"/>"
        + "<p:notesSz cx=\"6858000\" cy=\"9144000\"/></p:presentation>")
  }

  static func slide(shapes: String, background: Color?) -> [UInt8] {
    let ground = background.map {
      Self.background("<a:srgbClr val=\"\($0.hex.dropFirst().prefix(6))\"/>")
    }
    return document(
      "<p:sld \(namespaces)><p:cSld>\(ground ?? "")<p:spTree>\(emptyTree)\(shapes)</p:spTree>"
        + "</p:cSld>\(inheritedColors)</p:sld>")
  }

  private static func background(_ color: String) -> String {
    "<p:bg><p:bgPr><a:solidFill>\(color)</a:solidFill><a:effectLst/></p:bgPr></p:bg>"
  }

  /// Where a title stands that a slide does not place itself.
  private static let titlePlaceholder =
    "<p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"Title\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/>"
    + "</p:cNvSpPr><p:nvPr><p:ph type=\"title\"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm>"
    + "<a:off x=\"457200\" y=\"228600\"/><a:ext cx=\"8229600\" cy=\"571500\"/></a:xfrm>"
    + "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr/>"
    + "<a:lstStyle/><a:p><a:endParaRPr lang=\"en\"/></a:p></p:txBody></p:sp>"

  static let slideMaster = document(
    "<p:sldMaster \(namespaces)><p:cSld>\(background("<a:schemeClr val=\"bg1\"/>"))<p:spTree>"
      + "\(emptyTree)\(titlePlaceholder)</p:spTree></p:cSld>\(colorMap)<p:sldLayoutIdLst>"
      + "<p:sldLayoutId id=\"2147483649\" r:id=\"rId1\"/></p:sldLayoutIdLst><p:txStyles>"
      + "<p:titleStyle><a:lvl1pPr algn=\"l\"><a:defRPr sz=\"2400\" b=\"1\"><a:solidFill>"
      + "<a:schemeClr val=\"tx1\"/></a:solidFill><a:latin typeface=\"+mj-lt\"/></a:defRPr>"
      + "</a:lvl1pPr></p:titleStyle><p:bodyStyle/><p:otherStyle/></p:txStyles></p:sldMaster>")

  static let slideLayout = document(
    "<p:sldLayout \(namespaces) type=\"titleOnly\" preserve=\"1\"><p:cSld name=\"Title only\">"
      + "<p:spTree>\(emptyTree)\(titlePlaceholder)</p:spTree></p:cSld>\(inheritedColors)"
      + "</p:sldLayout>")

  // MARK: - Notes

  private static func notesPlaceholder(_ body: String) -> String {
    "<p:sp><p:nvSpPr><p:cNvPr id=\"3\" name=\"Notes\"/><p:cNvSpPr><a:spLocks noGrp=\"1\"/>"
      + "</p:cNvSpPr><p:nvPr><p:ph type=\"body\" idx=\"1\"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm>"
      + "<a:off x=\"685800\" y=\"4400550\"/><a:ext cx=\"5486400\" cy=\"3600450\"/></a:xfrm>"
      + "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr/>"
      + "<a:lstStyle/>\(body)</p:txBody></p:sp>"
  }

  private static let slideImage =
    "<p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"Slide\"/><p:cNvSpPr><a:spLocks noGrp=\"1\""
    + " noRot=\"1\" noChangeAspect=\"1\"/></p:cNvSpPr><p:nvPr><p:ph type=\"sldImg\"/></p:nvPr>"
    + "</p:nvSpPr><p:spPr><a:xfrm><a:off x=\"685800\" y=\"1143000\"/>"
    + "<a:ext cx=\"5486400\" cy=\"3086100\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/>"
    + "</a:prstGeom></p:spPr></p:sp>"

  static let notesMaster = document(
    "<p:notesMaster \(namespaces)><p:cSld>\(background("<a:schemeClr val=\"bg1\"/>"))<p:spTree>"
      + "\(emptyTree)\(slideImage)\(notesPlaceholder("<a:p><a:endParaRPr lang=\"en\"/></a:p>"))"
      + "</p:spTree></p:cSld>\(colorMap)</p:notesMaster>")

  static func notesSlide(lines: [String], language: String) -> [UInt8] {
    let paragraphs = lines.map { line in
      let pieces = line.split(separator: "\t", omittingEmptySubsequences: false)
      return "<a:p><a:r><a:rPr lang=\"\(XMLText.escaped(language))\"/>"
        + "<a:t>\(XMLText.escaped(pieces.joined(separator: "   ")))</a:t></a:r></a:p>"
    }
    return document(
      "<p:notes \(namespaces)><p:cSld><p:spTree>\(emptyTree)\(slideImage)"
        + "\(notesPlaceholder(paragraphs.joined()))</p:spTree></p:cSld>\(inheritedColors)</p:notes>"
    )
  }

  // MARK: - Theme and properties

  /// Arial, which every office has or replaces by letters of the same widths.
  static let theme: [UInt8] = {
    let colors = [
      ("dk1", "1F1F1F"), ("lt1", "FFFFFF"), ("dk2", "4D4D4D"), ("lt2", "F6F0EA"),
      ("accent1", "0072B2"), ("accent2", "D55E00"), ("accent3", "009E73"), ("accent4", "E69F00"),
      ("accent5", "CC79A7"), ("accent6", "56B4E9"), ("hlink", "0072B2"), ("folHlink", "4D4D4D"),
    ].map { "<a:\($0.0)><a:srgbClr val=\"\($0.1)\"/></a:\($0.0)>" }.joined()
    let font = "<a:latin typeface=\"Arial\"/><a:ea typeface=\"\"/><a:cs typeface=\"\"/>"
    let fill = "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>"
    let three = { (one: String) in String(repeating: one, count: 3) }
    return document(
      "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
        + " name=\"LesionMap\"><a:themeElements><a:clrScheme name=\"LesionMap\">\(colors)"
        + "</a:clrScheme><a:fontScheme name=\"LesionMap\"><a:majorFont>\(font)</a:majorFont>"
        + "<a:minorFont>\(font)</a:minorFont></a:fontScheme><a:fmtScheme name=\"LesionMap\">"
        + "<a:fillStyleLst>\(three(fill))</a:fillStyleLst><a:lnStyleLst>"
        + "\(three("<a:ln w=\"9525\">\(fill)</a:ln>"))</a:lnStyleLst><a:effectStyleLst>"
        + "\(three("<a:effectStyle><a:effectLst/></a:effectStyle>"))</a:effectStyleLst>"
        + "<a:bgFillStyleLst>\(three(fill))</a:bgFillStyleLst></a:fmtScheme></a:themeElements>"
        + "</a:theme>")
  }()

  /// No author, no time: nothing that tells where or when, and equal bytes for equal scenes.
  static func coreProperties(title: String) -> [UInt8] {
    document(
      "<cp:coreProperties"
        + " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>\(XMLText.escaped(title))"
        + "</dc:title></cp:coreProperties>")
  }

  static let extendedProperties = document(
    "<Properties"
      + " xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">"
      + "<Application>LesionMap</Application></Properties>")
}
