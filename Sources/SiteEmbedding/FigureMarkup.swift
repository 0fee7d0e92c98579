internal import BodyAtlas
internal import Geometry
internal import LesionMap
internal import Scene
internal import Wording

/// A figure as HTML: picture, caption, and the findings as a table that the markers lead to.
///
/// What has to hold for links to lie on their markers is in the HTML itself, so that it needs no style
/// sheet and no site's style can move them; `lesionmap.css` adds what is pleasant.
struct FigureMarkup {
  var id: String
  var title: String
  var caption: String?
  var scene: Scene
  var words: TextAlternative
  /// Of the picture, in pixels of CSS.
  var width: Int
  var height: Int
  /// The addresses of the pictures, by scale.
  var light: [(scale: Int, address: String)]
  var darkPictures: [(scale: Int, address: String)]
  var dark: DarkMode

  private var phrases: Phrasebook {
    Phrasebook(Language(rawValue: scene.language) ?? .english)
  }

  /// The HTML, element by element; joined by nothing, or by line ends.
  var lines: [String] {
    var lines = [
      #"<figure class="lesionmap" id="\#(id)" lang="\#(MarkupText.escaped(scene.language))">"#,
      #"<div class="lesionmap-picture" style="position:relative;max-width:\#(width)px">"#,
    ]
    lines += picture
    lines += hotspots.map(link)
    lines.append("</div>")
    lines.append(figcaption)
    lines += table
    lines.append("</figure>")
    return lines
  }

  // MARK: - Picture

  // A site's own style for pictures (frames, margins) would move the picture under its links.
  private static let imageStyle =
    "width:100%;max-width:none;height:auto;margin:0;padding:0;border:0;border-radius:0"

  private var picture: [String] {
    switch dark {
    case .none: [image(light)]
    case .media:
      [
        "<picture>",
        #"<source media="(prefers-color-scheme: dark)" srcset="\#(srcset(darkPictures))">"#,
        image(light), "</picture>",
      ]
    case .selector:
      [
        image(light, part: "lesionmap-light"),
        image(darkPictures, part: "lesionmap-dark", display: "none"),
      ]
    }
  }

  private func srcset(_ pictures: [(scale: Int, address: String)]) -> String {
    pictures.map { "\($0.address) \($0.scale)x" }.joined(separator: ", ")
  }

  private func image(
    _ pictures: [(scale: Int, address: String)], part: String? = nil, display: String = "block"
  ) -> String {
    let source = pictures.first?.address ?? ""
    return "<img" + (part.map { #" class="\#($0)""# } ?? "")
      + #" src="\#(source)" srcset="\#(srcset(pictures))" width="\#(width)" height="\#(height)""#
      + #" loading="lazy" decoding="async" alt="\#(MarkupText.escaped(words.short))""#
      + #" style="display:\#(display);\#(Self.imageStyle)">"#
  }

  // MARK: - Links

  /// A link for each marker, in the order of the rows.
  var hotspots: [EmbeddedFigure.Hotspot] {
    words.rows.enumerated().compactMap { index, row in
      guard let mark = row.mark else { return nil }
      return EmbeddedFigure.Hotspot(
        diameter: percent(2 * mark.radius, of: scene.width), row: rowID(index),
        label: "\(row.key), \(row.place.plainBlanks)", number: row.number,
        x: percent(mark.center.x, of: scene.width), y: percent(mark.center.y, of: scene.height))
    }
  }

  private func percent(_ part: Double, of whole: Double) -> Double {
    (part / whole * 100_000).rounded() / 1000
  }

  // Two hyphens: no name of a figure has them, so a row is never called as a figure is.
  private func rowID(_ index: Int) -> String { "\(id)--\(index + 1)" }

  /// As large as the marker; at least as large as a finger needs, wherever the picture is small.
  private func link(_ spot: EmbeddedFigure.Hotspot) -> String {
    ##"<a class="lesionmap-spot" href="#\##(spot.row)""##
      + #" aria-label="\#(MarkupText.escaped(spot.label))""#
      + #" style="position:absolute;left:\#(spot.x)%;top:\#(spot.y)%;width:\#(spot.diameter)%;"#
      + "aspect-ratio:1;min-width:24px;margin:0;padding:0;border:0;border-radius:50%;"
      + #"transform:translate(-50%,-50%)"></a>"#
  }

  // MARK: - Words

  private var figcaption: String {
    let text = caption.map { "<br>\(MarkupText.escaped($0))" } ?? ""
    return "<figcaption><strong>\(MarkupText.escaped(title))</strong>\(text)</figcaption>"
  }

  private var table: [String] {
    let heads = [Phrase.number, .place, .details, .shownIn]
      .map { #"<th scope="col">\#(MarkupText.escaped(phrases($0)))</th>"# }.joined()
    let count = Set(words.rows.map(\.number)).count
    let summary = count == 1 ? phrases(.oneFinding) : phrases(.findings, String(count))
    return [
      #"<details class="lesionmap-findings">"#,
      "<summary>\(MarkupText.escaped(summary))</summary>",
      // A wide table scrolls by itself, and a keyboard has to reach what scrolls.
      #"<div role="region" aria-label="\#(MarkupText.escaped("\(title), \(summary)"))" tabindex="0""#
        + #" style="overflow-x:auto">"#,
      "<table>",
      "<thead><tr>\(heads)</tr></thead>",
      "<tbody>",
    ] + words.rows.enumerated().map { row($0.offset, $0.element) } + [
      "</tbody>", "</table>", "</div>", "</details>",
    ]
  }

  private func row(_ index: Int, _ row: SceneFinding) -> String {
    var details = [
      row.details, row.drawnAt.map { phrases(.drawnAt, $0) } ?? "",
      row.isCoarse ? phrases(.inMiddleOfRegion) : "",
    ]
    .filter { !$0.isEmpty }.joined(separator: "; ")
    if let reason = row.reasonNotDrawn {
      details = details.isEmpty ? reason : "\(details); \(reason)"
    }
    let cells = [details, row.mark?.view ?? "–"]
      .map { "<td>\(MarkupText.escaped($0))</td>" }.joined()
    return #"<tr id="\#(rowID(index))"><td>\#(row.key)</td>"#
      + #"<th scope="row">\#(MarkupText.escaped(row.place))</th>\#(cells)</tr>"#
  }
}

extension String {
  /// With blanks that may break.
  fileprivate var plainBlanks: String { replacing("\u{A0}", with: " ") }
}
