internal import BodyAtlas
internal import Composition
internal import Foundation
package import LesionMap
internal import Scene
internal import Wording

/// A figure as an HTML file of its own, which needs no other: pictures for wide and narrow screens, light and
/// dark, the findings as a table, the figure in words, and files to take along.
///
/// The page may load nothing, run nothing and send nothing; its policy says so to the browser.
package struct FigurePage {
  /// A file within the page.
  package struct Download {
    var name: String
    /// As MIME calls it.
    var mediaType: String
    var bytes: [UInt8]

    package init(name: String, mediaType: String, bytes: [UInt8]) {
      self.name = name
      self.mediaType = mediaType
      self.bytes = bytes
    }

    fileprivate var address: String {
      "data:\(mediaType);base64,\(Data(bytes).base64EncodedString())"
    }
  }

  private let scenes: FigureScenes
  private let colors: PageColors
  private let renderer: FigureRenderer
  private let downloads: [Download]

  /// A page of a case.
  ///
  /// - Parameters:
  ///   - look: of the pictures; without a dark theme the page is always as light as its theme.
  ///   - downloads: in the order in which they are listed.
  /// - Throws: ``FigureError``, also for a case with errors.
  package init(
    of source: Case, with renderer: FigureRenderer, darkTheme: FigureTheme?, phone: FigurePreset?,
    downloads: [Download]
  ) throws(FigureError) {
    scenes = try FigureScenes(of: source, with: renderer, darkTheme: darkTheme, phone: phone)
    colors = PageColors(
      light: try renderer.options.theme.theme(), dark: try darkTheme?.theme())
    self.renderer = renderer
    self.downloads = downloads
  }

  /// A page of a finished scene, which has one look and one layout.
  package init(
    of scene: Scene, with renderer: FigureRenderer, downloads: [Download]
  ) throws(FigureError) {
    scenes = FigureScenes(of: scene)
    colors = PageColors(light: try FigureTheme.light.theme(), dark: nil)
    self.renderer = renderer
    self.downloads = downloads
  }

  /// The file.
  package var html: String {
    get throws(FigureError) {
      let scene = scenes.wide.light
      let language = Language(rawValue: scene.language) ?? .english
      let phrases = Phrasebook(language)
      let words = TextAlternative(of: scene)
      let wide = try shown(scenes.wide)
      var phone: ShownFigure?
      if let pair = scenes.phone { phone = try shown(pair) }
      let markup = FigureMarkup(
        id: "figure", title: scene.title, caption: scenes.caption, words: words, wide: wide,
        phone: phone,
        dark: scenes.wide.dark == nil ? .none : .media,
        // On paper everything is light.
        darkMedia: "screen and (prefers-color-scheme: dark)")
      let body =
        ["<h1>\(MarkupText.escaped(scene.title))</h1>"]
        + (scenes.caption.map { [#"<p class="caption">\#(MarkupText.escaped($0))</p>"#] } ?? [])
        + [#"<figure class="lesionmap" id="figure">"#] + markup.pictures + ["</figure>"]
        + section("findings", markup.count, markup.table)
        + section(
          "description", phrases(.description),
          ["<p>\(MarkupText.escaped(words.long))</p>"])
        + section("downloads", phrases(.downloads), list)
      return (head(scene, words, language) + body + foot).joined(separator: "\n") + "\n"
    }
  }

  private func shown(_ pair: FigureScenes.Pair) throws(FigureError) -> ShownFigure {
    ShownFigure(
      scene: pair.light, light: [try picture(pair.light)],
      dark: try pair.dark.map { scene throws(FigureError) in [try picture(scene)] } ?? [])
  }

  /// For screens of double density; others make it smaller.
  private func picture(_ scene: Scene) throws(FigureError) -> ShownFigure.Source {
    var scene = scene
    scene.scale *= 2
    return (2, "data:image/png;base64,\(Data(try renderer.png(of: scene)).base64EncodedString())")
  }

  // MARK: - Parts

  private func head(_ scene: Scene, _ words: TextAlternative, _ language: Language) -> [String] {
    let policy =
      "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; "
      + "form-action 'none'"
    return [
      "<!DOCTYPE html>",
      // All languages that figures speak run from left to right.
      #"<html lang="\#(MarkupText.escaped(language.rawValue))" dir="ltr">"#,
      "<head>",
      #"<meta charset="utf-8">"#,
      #"<meta http-equiv="Content-Security-Policy" content="\#(policy)">"#,
      #"<meta name="viewport" content="width=device-width, initial-scale=1">"#,
      #"<meta name="color-scheme" content="\#(colors.scheme)">"#,
      #"<meta name="generator" content="LesionMap \#(lesionMapVersion)">"#,
      #"<meta name="description" content="\#(MarkupText.escaped(words.short))">"#,
      "<title>\(MarkupText.escaped(scene.title))</title>",
      "<style>",
      colors.rules + StyleSheet.text(dark: .media) + StyleSheet.page,
      "</style>",
      "</head>",
      "<body>",
      "<main>",
    ]
  }

  private var foot: [String] {
    [
      "</main>", "<footer><p>LesionMap \(lesionMapVersion)</p></footer>", "</body>", "</html>",
    ]
  }

  private func section(_ id: String, _ title: String, _ lines: [String]) -> [String] {
    [
      #"<section id="\#(id)" aria-labelledby="\#(id)-title">"#,
      #"<h2 id="\#(id)-title">\#(MarkupText.escaped(title))</h2>"#,
    ] + lines + ["</section>"]
  }

  private var list: [String] {
    ["<ul>"]
      + downloads.map { file in
        let name = MarkupText.escaped(file.name)
        return #"<li><a download="\#(name)" href="\#(file.address)">\#(name)</a> "#
          + "<span>\(MarkupText.escaped(Self.size(file.bytes.count)))</span></li>"
      } + ["</ul>"]
  }

  /// `812 B`, `14 kB`, `2.3 MB`.
  private static func size(_ bytes: Int) -> String {
    if bytes < 1000 { return "\(bytes)\u{A0}B" }
    if bytes < 1_000_000 { return "\((bytes + 500) / 1000)\u{A0}kB" }
    let tenths = (bytes + 50_000) / 100_000
    return "\(tenths / 10).\(tenths % 10)\u{A0}MB"
  }
}
