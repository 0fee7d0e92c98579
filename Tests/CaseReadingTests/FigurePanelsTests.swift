import CaseModel
import CaseReading
import Diagnostics
import Testing

@Suite("The layout of a figure in words")
struct FigurePanelsTests {
  private func insets(_ names: String...) -> [InsetReference] { names.map { InsetReference($0) } }

  @Test("Views and insets in their order")
  func items() throws {
    let panels = try FigurePanels(
      text: "posterior, Left lateral,inset  pelvis chart , inset breast")
    #expect(panels.views == [.posterior, .leftLateral])
    #expect(panels.insets == insets("pelvis chart", "breast"))
  }

  @Test(
    "What is left to the findings",
    arguments: [
      ("anterior", FigurePanels(views: [.anterior])),
      ("auto", FigurePanels()), ("none", FigurePanels(insets: [])),
      ("auto, no insets", FigurePanels(insets: [])),
      ("inset breast", FigurePanels(insets: [InsetReference("breast")])),
    ])
  func automatic(text: String, panels: FigurePanels) throws {
    #expect(try FigurePanels(text: text) == panels)
  }

  @Test(
    "Faults say what would help",
    arguments: [
      ("posterir", "did you mean ‘posterior’?"), ("anterior, anterior", "name each view once"),
      ("none, inset breast", "keep ‘none’ or the insets"),
      ("auto, anterior", "keep ‘auto’ or the views"), ("", nil), ("inset", nil),
      ("anterior,,", nil),
    ] as [(String, String?)])
  func faults(text: String, hint: String?) {
    #expect(throws: FigurePanels.Fault.self) { try FigurePanels(text: text) }
    do {
      _ = try FigurePanels(text: text)
    } catch {
      #expect(error.hint != nil)
      if let hint { #expect(error.hint == hint) }
    }
  }

  @Test("A case file has a text or a list, and every inset its place")
  func caseFile() throws {
    for layout in ["anterior, inset breast", "[anterior, inset breast]"] {
      let text = "lesionmap: 1\nlayout: \(layout)\nlesions: [liver]"
      let source = try #require(CaseReader.read(text, format: .yaml, file: "test").source)
      #expect(source.unplaced.panels == FigurePanels(views: [.anterior], insets: insets("breast")))
      let place = try #require(source.panels?.insets?.first?.place)
      #expect(place.line == 2)
      #expect(
        place.column == text.split(separator: "\n")[1].count - (layout.hasPrefix("[") ? 12 : 11))
    }
  }

  @Test(
    "The words of a layout are read as the same",
    arguments: [
      FigurePanels(), FigurePanels(insets: []), FigurePanels(views: [.rightLateral, .anterior]),
      FigurePanels(
        views: [.posterior], insets: [InsetReference("breast"), InsetReference("crowds")]),
    ])
  func texts(panels: FigurePanels) throws {
    #expect(try FigurePanels(text: panels.texts.joined(separator: ", ")) == panels)
  }
}
