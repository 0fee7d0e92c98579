import AtlasCompiler
import Diagnostics
import Testing

/// Every fault a drawing can have, with its code and place. The organs layer begins in line 4.
@Suite("Faults of drawings")
struct DrawingFaultTests {
  private func faultsOf(_ lines: String...) throws -> [String] {
    let figure = TinyAtlas.figure(
      TinyAtlas.kidneys, lines.joined(separator: "\n"), TinyAtlas.uterus)
    return try TinyAtlas(figure: figure).faults()
  }

  @Test(
    "An element in line 6 is refused for what is wrong with it",
    arguments: [
      (##"<rect id="r" x="0" y="0"/>"##, "6:1 LM0603"),
      (##"<path id="uterus.a" class="uterus" d="M0 490H5V495Z" fill="red"/>"##, "6:60 LM0603"),
      (##"<path id="uterus.a" class="uterus" d="M0 490H5V495Z" transform="x"/>"##, "6:65 LM0603"),
      (##"<path id="uterus.a" class="uterus"/>"##, "6:1 LM0604"),
      (##"<path id="uterus.a" d="M0 490H5V495Z"/>"##, "6:1 LM0604"),
      (##"<circle id="uterus.a" class="uterus" cx="0" cy="490" r="3px"/>"##, "6:57 LM0605"),
      (##"<circle id="uterus.a" class="uterus" cx="0" cy="490" r="0"/>"##, "6:57 LM0605"),
      (##"<path id="uterus..a" class="uterus" d="M0 490H5V495Z"/>"##, "6:11 LM0605"),
      (##"<path id="uterus.a" class="uterus" d="M0 490A5 5 0 0 0 9 9Z"/>"##, "6:45 LM0606"),
      (##"<path id="uterus.a" class="uterus" d="M0 490H5V495"/>"##, "6:39 LM0607"),
      (##"<path id="uterus.a" class="uterusses" d="M0 490H5V495Z"/>"##, "6:28 LM0608"),
      (##"<path id="uterus.a" class="outline" d="M0 490H5V495Z"/>"##, "6:28 LM0608"),
      (##"<path id="kidney.L" class="kidney" d="M20 400H30V410Z"/>"##, "6:11 LM0609"),
      (##"<path class="uterus" d="M0 490H5V495Z"/>"##, "6:1 LM0610"),
      (##"<use id="uterus.b" href="#nothing" transform="scale(-1 1)"/>"##, "6:26 LM0611"),
      (##"<use id="uterus.b" href="#kidney.L" transform="scale(1 1)"/>"##, "6:48 LM0605"),
      (##"<use id="uterus.b" href="#kidney.L" transform="scale(-1 1)"/>"##, "6:10 LM0612"),
      (##"<path id="spleen" class="spleen" d="M20 400H30V410Z"/>"##, "6:1 LM0630"),
      (##"<path id="uterus.L" class="uterus" d="M2 490H5V495Z"/>"##, "6:1 LM0631"),
      (##"<path id="kidney" class="kidney" d="M20 400H30V410Z"/>"##, "6:1 LM0631"),
      (##"<path id="kidney.pelvis" class="kidney" d="M20 400H30V410Z"/>"##, "6:1 LM0631"),
      (##"<circle class="anchor" id="kidney.L.anchor" cx="5" cy="5" r="2"/>"##, "6:1 LM0640"),
      (##"<circle class="anchor" id="kidney.L.spot" cx="25" cy="400" r="2"/>"##, "6:1 LM0605"),
      (
        ##"<path id="uterus.a" class="uterus" d="M0 490L1 490.1 2 490.3 3 490.6 4 491 5 491.5 6 492.2Z"/>"##,
        "6:1 LM0650"
      ),
    ])
  func element(line: String, expected: String) throws {
    let faults = try faultsOf(line).filter { $0.hasPrefix("anterior.svg:6:") }
    #expect(faults.contains("anterior.svg:" + expected))
  }

  @Test("An element over several lines is reported where it begins, its attribute where that is")
  func severalLines() throws {
    let faults = try faultsOf(
      "<path", "  id=\"uterus.a\"", "  class=\"womb\"", "  d=\"M0 490H5V495Z\"/>")
    #expect(faults == ["anterior.svg:8:10 LM0608"])
    let unknown = try faultsOf(
      "<path", "  id=\"spleen\"", "  class=\"spleen\"", "  d=\"M0 490H5V495Z\"/>")
    #expect(unknown.contains("anterior.svg:6:1 LM0630"))
  }

  @Test("All faults are reported, not the first alone")
  func several() throws {
    let faults = try faultsOf(
      "<rect/>", "<path id=\"liver\" class=\"liver\" d=\"M0 400H5V405Z\"/>",
      "<path id=\"uterus.x\" class=\"uterus\" d=\"L1 1\"/>")
    #expect(
      faults == ["anterior.svg:6:1 LM0603", "anterior.svg:7:1 LM0630", "anterior.svg:8:39 LM0606"])
  }

  @Test("A near name is offered")
  func hints() throws {
    let figure = TinyAtlas.figure(
      TinyAtlas.kidneys, "<path id=\"uterum.x\" class=\"utrus\" d=\"M0 490H5V495Z\"/>",
      TinyAtlas.uterus)
    let hints = try TinyAtlas(figure: figure).compile().diagnostics.compactMap(\.hint)
    #expect(hints == ["did you mean uterus?"])
  }

  @Test("A region on the other side of the midline is a swapped side")
  func swappedSides() throws {
    let swapped = TinyAtlas.figure(TinyAtlas.kidneys, TinyAtlas.uterus)
      .replacing("kidney.L", with: "kidney.X").replacing("kidney.R", with: "kidney.L")
      .replacing("kidney.X", with: "kidney.R")
    let faults = try TinyAtlas(figure: swapped).faults()
    #expect(faults.filter { $0.hasSuffix("LM0642") }.count == 4)
    // Seen from behind, the same drawing is right.
    let behind = try TinyAtlas(figure: swapped, path: "figures/female/posterior.svg").faults()
    #expect(behind == [])
  }

  @Test("An anchor outside the body is reported")
  func outsideBody() throws {
    let figure = TinyAtlas.figure(TinyAtlas.kidneys, TinyAtlas.uterus)
      .replacing("H200V1000H0", with: "H200V450H0")
    #expect(try TinyAtlas(figure: figure).faults() == ["anterior.svg:6:1 LM0641"])
  }

  @Test(
    "An outline that cannot be joined is reported",
    arguments: [
      ("d=\"M0 0H200V1000H0\"", "d=\"M0 0H200V1000H5\""),
      ("<use id=\"other\" href=\"#half\" transform=\"scale(-1 1)\"/>", ""),
    ])
  func outline(part: String, replacement: String) throws {
    let figure = TinyAtlas.figure(TinyAtlas.kidneys, TinyAtlas.uterus)
      .replacing(part, with: replacement)
    #expect(
      try TinyAtlas(figure: figure).faults()
        == ["anterior.svg:1:1 LM0613", "anterior.svg:3:23 LM0613"])
  }

  @Test("What only one sex has is refused in the other's figure")
  func sex() throws {
    let folder = try TinyAtlas(
      figure: TinyAtlas.figure(TinyAtlas.kidneys, TinyAtlas.uterus),
      path: "figures/male/anterior.svg")
    #expect(folder.faults() == ["anterior.svg:6:1 LM0632"])
  }

  @Test("Broken XML is reported where it breaks")
  func brokenXML() throws {
    let faults = try TinyAtlas(figure: "<svg viewBox=\"0 0 1 1\">\n<title>x</titel></svg>").faults()
    #expect(
      faults.filter { $0.hasPrefix("anterior.svg:2:") && $0.hasSuffix("LM0601") == false }
        .first?.hasSuffix("LM0602") == true)
  }

  @Test(
    "The root must say what it is",
    arguments: [
      ("<title>Female, anterior view</title>", "", "1:1 LM0604"),
      (" viewBox=\"-340 -20 680 1040\"", "", "1:1 LM0604"),
      ("-340 -20 680 1040", "-340 -20 680", "1:50 LM0605"),
      ("layer-outline", "layer-outlines", "3:8 LM0603"),
      ("<svg ", "<svg data-context=\"spleen\" ", "1:20 LM0630"),
    ])
  func root(part: String, replacement: String, expected: String) throws {
    let figure = TinyAtlas.figure(TinyAtlas.kidneys, TinyAtlas.uterus)
      .replacing(part, with: replacement)
    #expect(try TinyAtlas(figure: figure).faults().contains("anterior.svg:" + expected))
  }

  @Test("A file whose place says neither sex nor view is refused")
  func misplaced() throws {
    let folder = try TinyAtlas(
      figure: TinyAtlas.figure(TinyAtlas.kidneys, TinyAtlas.uterus), path: "figures/female/top.svg")
    #expect(folder.faults() == ["top.svg:1:1 LM0601"])
  }
}
