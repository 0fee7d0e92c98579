internal import BodyAtlas
internal import Geometry
internal import LesionMap
internal import Scene
internal import Wording

/// A figure as HTML: picture, caption, and the findings as a table that the markers lead to.
///
/// What has to hold for links to lie on their markers is in the HTML itself, so that it needs no style
/// sheet and no site's style can move them; `lesionmap.css` adds what is pleasant, and shows the figure for
/// phones in the place of the wide one.
struct FigureMarkup {
  var id: String
  var title: String
  var caption: String?
  var words: TextAlternative
  var wide: ShownFigure
  /// nil when phones show the wide figure.
  var phone: ShownFigure?
  var dark: DarkMode
  /// When the browser shows the dark pictures.
  var darkMedia = "(prefers-color-scheme: dark)"

  private var language: String { wide.scene.language }
  private var phrases: Phrasebook { Phrasebook(Language(rawValue: language) ?? .english) }

  /// The HTML, element by element; joined by nothing, or by line ends.
  var lines: [String] {
    [#"<figure class="lesionmap" id="\#(id)" lang="\#(MarkupText.escaped(language))">"#]
      + pictures + [figcaption, #"<details class="lesionmap-findings">"#]
      + ["<summary>\(MarkupText.escaped(count))</summary>"] + table + ["</details>", "</figure>"]
  }

  /// The pictures with the links on their markers.
  var pictures: [String] {
    guard let phone else { return picture(wide, part: "", display: "") }
    return picture(wide, part: " lesionmap-wide", display: "")
      + picture(phone, part: " lesionmap-phone", display: "display:none;")
  }

  // MARK: - Picture

  private func picture(_ shown: ShownFigure, part: String, display: String) -> [String] {
    [
      #"<div class="lesionmap-picture\#(part)""#
        + #" style="\#(display)position:relative;max-width:\#(shown.width)px">"#
    ] + images(of: shown) + hotspots(of: shown).map(link) + ["</div>"]
  }

  // A site's own style for pictures (frames, margins) would move the picture under its links.
  private static let imageStyle =
    "width:100%;max-width:none;height:auto;margin:0;padding:0;border:0;border-radius:0"

  private func images(of shown: ShownFigure) -> [String] {
    switch dark {
    case .none: [image(shown, shown.light)]
    case .media:
      [
        "<picture>",
        #"<source media="\#(darkMedia)" srcset="\#(srcset(shown.dark))">"#,
        image(shown, shown.light), "</picture>",
      ]
    case .selector:
      [
        image(shown, shown.light, part: "lesionmap-light"),
        image(shown, shown.dark, part: "lesionmap-dark", display: "none"),
      ]
    }
  }

  private func srcset(_ pictures: [ShownFigure.Source]) -> String {
    pictures.map { "\($0.address) \($0.scale)x" }.joined(separator: ", ")
  }

  private func image(
    _ shown: ShownFigure, _ pictures: [ShownFigure.Source], part: String? = nil,
    display: String = "block"
  ) -> String {
    // The only picture there is need not be written twice.
    let set = pictures.count > 1 ? #" srcset="\#(srcset(pictures))""# : ""
    return "<img" + (part.map { #" class="\#($0)""# } ?? "")
      + #" src="\#(pictures.first?.address ?? "")"\#(set)"#
      + #" width="\#(shown.width)" height="\#(shown.height)""#
      + #" loading="lazy" decoding="async" alt="\#(MarkupText.escaped(words.short))""#
      + #" style="display:\#(display);\#(Self.imageStyle)">"#
  }

  // MARK: - Links

  /// A link for each marker, in the order of the rows.
  func hotspots(of shown: ShownFigure) -> [EmbeddedFigure.Hotspot] {
    var findings = shown.scene.findings
    return words.rows.enumerated().compactMap { index, row in
      // The same finding, as it is drawn on this screen.
      guard
        let found = findings.firstIndex(where: {
          $0.number == row.number && $0.site == row.site && $0.side == row.side
        })
      else { return nil }
      guard let mark = findings.remove(at: found).mark else { return nil }
      let (width, height) = (shown.scene.width, shown.scene.height)
      return EmbeddedFigure.Hotspot(
        diameter: percent(2 * mark.radius, of: width), row: rowID(index),
        label: "\(row.key), \(row.place.plainBlanks)", number: row.number,
        x: percent(mark.center.x, of: width), y: percent(mark.center.y, of: height))
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

  /// How many findings there are, in words.
  var count: String {
    let count = Set(words.rows.map(\.number)).count
    return count == 1 ? phrases(.oneFinding) : phrases(.findings, String(count))
  }

  /// The findings.
  var table: [String] {
    let heads = [Phrase.number, .place, .details, .shownIn]
      .map { #"<th scope="col">\#(MarkupText.escaped(phrases($0)))</th>"# }.joined()
    return [
      // A wide table scrolls by itself, and a keyboard has to reach what scrolls.
      #"<div role="region" aria-label="\#(MarkupText.escaped("\(title), \(count)"))" tabindex="0""#
        + #" style="overflow-x:auto">"#,
      "<table>",
      "<thead><tr>\(heads)</tr></thead>",
      "<tbody>",
    ] + words.rows.enumerated().map { row($0.offset, $0.element) } + [
      "</tbody>", "</table>", "</div>",
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
