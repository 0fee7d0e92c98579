import Scene

/// The parts of a `.pptx` file and how they refer to each other.
struct PresentationPackage {
  private var archive = ZipArchive()
  private var slides = 0
  private var media = 0
  private let width: Int
  private let height: Int
  private let title: String
  private let language: String

  init(width: Int, height: Int, titles: [String], language: String) {
    self.width = width
    self.height = height
    self.title = titles.first ?? ""
    self.language = language
    archive.add("[Content_Types].xml", Self.contentTypes(slides: titles.count))
    archive.add("_rels/.rels", Self.packageRelationships)
    archive.add("docProps/core.xml", PresentationParts.coreProperties(title: title))
    archive.add("docProps/app.xml", PresentationParts.extendedProperties)
    archive.add(
      "ppt/presentation.xml",
      PresentationParts.presentation(slides: titles.count, width: width, height: height))
    archive.add(
      "ppt/_rels/presentation.xml.rels", Self.presentationRelationships(slides: titles.count))
    archive.add("ppt/slideMasters/slideMaster1.xml", PresentationParts.slideMaster)
    archive.add(
      "ppt/slideMasters/_rels/slideMaster1.xml.rels",
      Self.relationships([
        ("slideLayout", "../slideLayouts/slideLayout1.xml"), ("theme", "../theme/theme1.xml"),
      ]))
    archive.add("ppt/slideLayouts/slideLayout1.xml", PresentationParts.slideLayout)
    archive.add(
      "ppt/slideLayouts/_rels/slideLayout1.xml.rels",
      Self.relationships([("slideMaster", "../slideMasters/slideMaster1.xml")]))
    archive.add("ppt/theme/theme1.xml", PresentationParts.theme)
    archive.add("ppt/theme/theme2.xml", PresentationParts.theme)
    archive.add("ppt/notesMasters/notesMaster1.xml", PresentationParts.notesMaster)
    archive.add(
      "ppt/notesMasters/_rels/notesMaster1.xml.rels",
      Self.relationships([("theme", "../theme/theme2.xml")]))
  }

  mutating func addSlide(
    shapes: String, background: Color?, pictures: [[UInt8]], notes: [String], language: String
  ) {
    slides += 1
    let number = slides
    archive.add(
      "ppt/slides/slide\(number).xml",
      PresentationParts.slide(shapes: shapes, background: background))
    var targets = [
      ("slideLayout", "../slideLayouts/slideLayout1.xml"),
      ("notesSlide", "../notesSlides/notesSlide\(number).xml"),
    ]
    for picture in pictures {
      media += 1
      archive.add("ppt/media/image\(media).png", picture)
      targets.append(("image", "../media/image\(media).png"))
    }
    archive.add("ppt/slides/_rels/slide\(number).xml.rels", Self.relationships(targets))
    archive.add(
      "ppt/notesSlides/notesSlide\(number).xml",
      PresentationParts.notesSlide(lines: notes, language: language))
    archive.add(
      "ppt/notesSlides/_rels/notesSlide\(number).xml.rels",
      Self.relationships([
        ("notesMaster", "../notesMasters/notesMaster1.xml"),
        ("slide", "../slides/slide\(number).xml"),
      ]))
  }

  func finished() -> [UInt8] { archive.finished() }

  // MARK: - References

  private static let packageNamespace = "http://schemas.openxmlformats.org/package/2006"
  private static let officeRelationships =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  /// `rId1`, `rId2` … in order.
  private static func relationships(_ targets: [(kind: String, target: String)]) -> [UInt8] {
    let rows = targets.enumerated().map { index, own in
      "<Relationship Id=\"rId\(index + 1)\" Type=\"\(officeRelationships)/\(own.kind)\""
        + " Target=\"\(own.target)\"/>"
    }
    return PresentationParts.document(
      "<Relationships xmlns=\"\(packageNamespace)/relationships\">\(rows.joined())</Relationships>")
  }

  /// Slide `n` is `rId(n + 2)`.
  private static func presentationRelationships(slides: Int) -> [UInt8] {
    relationships(
      [
        ("slideMaster", "slideMasters/slideMaster1.xml"),
        ("notesMaster", "notesMasters/notesMaster1.xml"),
      ] + (1...max(1, slides)).map { ("slide", "slides/slide\($0).xml") }
        + [("theme", "theme/theme1.xml")])
  }

  private static let packageRelationships = PresentationParts.document(
    "<Relationships xmlns=\"\(packageNamespace)/relationships\">"
      + "<Relationship Id=\"rId1\" Type=\"\(officeRelationships)/officeDocument\""
      + " Target=\"ppt/presentation.xml\"/>"
      + "<Relationship Id=\"rId2\" Type=\"\(packageNamespace)/relationships/metadata/core-properties\""
      + " Target=\"docProps/core.xml\"/>"
      + "<Relationship Id=\"rId3\" Type=\"\(officeRelationships)/extended-properties\""
      + " Target=\"docProps/app.xml\"/></Relationships>")

  private static func contentTypes(slides: Int) -> [UInt8] {
    let office = "application/vnd.openxmlformats-officedocument"
    var parts = [
      ("/ppt/presentation.xml", "\(office).presentationml.presentation.main+xml"),
      ("/ppt/slideMasters/slideMaster1.xml", "\(office).presentationml.slideMaster+xml"),
      ("/ppt/slideLayouts/slideLayout1.xml", "\(office).presentationml.slideLayout+xml"),
      ("/ppt/notesMasters/notesMaster1.xml", "\(office).presentationml.notesMaster+xml"),
      ("/ppt/theme/theme1.xml", "\(office).theme+xml"),
      ("/ppt/theme/theme2.xml", "\(office).theme+xml"),
      ("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
      ("/docProps/app.xml", "\(office).extended-properties+xml"),
    ]
    for number in 1...max(1, slides) {
      parts.append(("/ppt/slides/slide\(number).xml", "\(office).presentationml.slide+xml"))
      parts.append(
        ("/ppt/notesSlides/notesSlide\(number).xml", "\(office).presentationml.notesSlide+xml"))
    }
    let overrides = parts.map {
      "<Override PartName=\"\($0.0)\" ContentType=\"\($0.1)\"/>"
    }
    return PresentationParts.document(
      "<Types xmlns=\"\(packageNamespace)/content-types\">"
        + "<Default Extension=\"rels\""
        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + "<Default Extension=\"png\" ContentType=\"image/png\"/>\(overrides.joined())</Types>")
  }
}
