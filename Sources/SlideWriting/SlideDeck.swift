package import Scene

/// Scenes as a presentation: one slide each, the body as a picture, everything that names the disease as
/// native shapes, and the findings as a list in the notes.
///
/// The file is Office Open XML (ECMA-376). Same scenes, same bytes.
package struct SlideDeck {
  private let scenes: [Scene]

  /// A deck of at least one scene. The first decides the size of all slides.
  package init(_ scenes: [Scene]) { self.scenes = scenes }

  /// The bytes of a `.pptx` file.
  ///
  /// - Parameter png: draws a scene with a transparent ground as a PNG file.
  package func encoded<Failure: Error>(
    png: (Scene) throws(Failure) -> [UInt8]
  ) throws(Failure) -> [UInt8] {
    guard let first = scenes.first else { return [] }
    let size = SlidePlacement.size(of: first)
    var package = PresentationPackage(
      width: size.width, height: size.height, titles: scenes.map(\.title), language: first.language)
    for scene in scenes {
      let placement = SlidePlacement(scene, width: size.width, height: size.height)
      let drawing = DrawingMarkup(
        SlideElements(scene).elements, language: scene.language, placement: placement)
      var pictures: [[UInt8]] = []
      for picture in drawing.pictures { pictures.append(try png(picture.scene)) }
      package.addSlide(
        shapes: drawing.markup, background: scene.background, pictures: pictures,
        notes: Self.notes(of: scene), language: scene.language)
    }
    return package.finished()
  }

  /// Title, then every finding in a line: number, place, what is stated.
  private static func notes(of scene: Scene) -> [String] {
    [scene.title]
      + scene.findings.map { finding in
        [
          finding.key, finding.place, finding.details,
          finding.reasonNotDrawn.map { "(\($0))" } ?? "",
        ].filter { !$0.isEmpty }.joined(separator: "\t")
      }
  }
}
