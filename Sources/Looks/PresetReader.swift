import CaseModel
package import Composition
import Diagnostics
import LocatedYAML
import Yams

/// Reads preset files, version 1.
package struct PresetReader {
  private var reader: LookReader

  /// The style of a file. A file that extends a built-in preset states what is different.
  ///
  /// - Throws: ``LookFault`` with every fault of the file.
  package static func read(_ text: String, file: String) throws(LookFault)
    -> FigureStyle
  {
    var reader = PresetReader(
      reader: LookReader(text, file: file, kind: "preset", keys: Self.keys))
    let style = reader.style(file)
    guard let style, !reader.reader.hasErrors else {
      throw LookFault(diagnostics: reader.reader.diagnostics)
    }
    return style
  }

  // MARK: - Keys

  /// A key for a length; `share` is what the style keeps of it, half for a diameter.
  private struct LengthKey {
    var section: String
    var key: String
    var path: WritableKeyPath<FigureStyle, Double>
    var share = 1.0

    init(
      _ section: String, _ key: String, _ path: WritableKeyPath<FigureStyle, Double>,
      share: Double = 1
    ) {
      self.section = section
      self.key = key
      self.path = path
      self.share = share
    }
  }

  private static var lengths: [LengthKey] {
    [
      LengthKey("page", "width", \.width), LengthKey("page", "height", \.height),
      LengthKey("page", "side margin", \.sideMargin),
      LengthKey("page", "top margin", \.topMargin), LengthKey("page", "body", \.bodyHeight),
      LengthKey("text", "floor", \.textFloor), LengthKey("text", "title", \.titleSize),
      LengthKey("text", "caption", \.captionSize),
      LengthKey("text", "view", \.panelTitleSize),
      LengthKey("text", "side letter", \.sideLetterSize),
      LengthKey("text", "number", \.numberSize), LengthKey("text", "place", \.labelSize),
      LengthKey("text", "detail", \.detailSize), LengthKey("text", "legend", \.legendSize),
      LengthKey("text", "legend heading", \.legendHeadingSize),
      LengthKey("text", "inset", \.insetTextSize),
      LengthKey("text", "footnote", \.footnoteSize),
      LengthKey("lines", "body", \.bodyLine), LengthKey("lines", "organ", \.organLine),
      LengthKey("lines", "leader", \.leaderLine),
      LengthKey("lines", "leader rim", \.leaderHalo), LengthKey("lines", "marker", \.markerLine),
      LengthKey("lines", "proven marker", \.provenMarkerLine),
      LengthKey("lines", "occlusion", \.occlusionLine), LengthKey("lines", "rim", \.rimWidth),
      LengthKey("lines", "frame", \.frameLine),
      LengthKey("markers", "diameter", \.markerRadius, share: 0.5),
      LengthKey("labels", "narrowest column", \.minimumColumnWidth),
      LengthKey("labels", "track", \.trackDistance), LengthKey("labels", "shelf", \.shelfLength),
      LengthKey("labels", "number gap", \.numberGap), LengthKey("labels", "gap", \.labelGap),
    ]
  }

  private static var keys: [String: [String]] {
    var keys = Dictionary(grouping: lengths, by: \.section).mapValues { $0.map(\.key) }
    keys["page", default: []] += ["dpi", "fits content"]
    keys["labels", default: []] += ["details", "keys"]
    keys["words"] = ["header", "legend headings", "footnote"]
    keys["inset", default: []].append("magnification")
    keys["markers", default: []] += ["largest", "least"]
    return keys
  }

  private mutating func style(_ file: String) -> FigureStyle? {
    guard reader.root != nil, var style = start() else { return nil }
    style.name = lookName(of: file)
    style.summary = reader.summary
    // First, because pixels are measured with it.
    if let node = reader.value("page", "dpi"), let dpi = reader.number(node, "dpi", in: 36...2400) {
      style.pixelsPerInch = dpi
    }
    for key in Self.lengths {
      if let node = reader.value(key.section, key.key),
        let length = length(node, key.key, style.pixelsPerInch)
      {
        style[keyPath: key.path] = length * key.share
      }
    }
    if let node = reader.value("page", "fits content"),
      let answer = reader.choice(node, "fits content", Answer.self)
    {
      style.followsContent = answer == .yes
    }
    readWords(into: &style)
    if let node = reader.value("labels", "details"),
      let detail = reader.choice(node, "details", LabelDetail.self)
    {
      style.detail = detail
    }
    if let node = reader.value("labels", "keys"),
      let keys = reader.choice(node, "keys", FindingKeys.self)
    {
      style.findingKeys = keys
    }
    if let node = reader.value("markers", "largest"),
      let times = reader.number(node, "largest", in: 0...3)
    {
      style.largestMarker = times
    }
    if let node = reader.value("markers", "least"),
      let times = reader.number(node, "least", in: 0.1...1)
    {
      style.leastMarker = times
    }
    if let node = reader.value("inset", "magnification"),
      let times = reader.number(node, "magnification", in: 1...20)
    {
      style.insetMagnification = times
    }
    return style
  }

  private enum Answer: String, CaseIterable { case yes, no }

  private mutating func readWords(into style: inout FigureStyle) {
    if let node = reader.value("words", "header"),
      let answer = reader.choice(node, "header", Answer.self)
    {
      style.showsHeader = answer == .yes
    }
    if let node = reader.value("words", "legend headings"),
      let answer = reader.choice(node, "legend headings", Answer.self)
    {
      style.showsLegendHeadings = answer == .yes
    }
    if let node = reader.value("words", "footnote"),
      let detail = reader.choice(node, "footnote", FootnoteDetail.self)
    {
      style.footnote = detail
    }
  }

  private mutating func start() -> FigureStyle? {
    guard let base = reader.base else { return FigureStyle() }
    do {
      return try BuiltInLooks.preset(base)
    } catch {
      reader.diagnostics += error.at(reader.basePlace)
      return nil
    }
  }

  /// A length with its unit, in scene units; zero or more, at most two metres.
  private mutating func length(_ node: Node, _ key: String, _ dpi: Double) -> Double? {
    guard let text = reader.string(node, key) else { return nil }
    let digits = text.prefix { $0.isNumber || $0 == "." }
    let unit = text.dropFirst(digits.count).drop { $0 == " " }
    let perInch: [String: Double] = ["in": 1, "mm": 25.4, "cm": 2.54, "pt": 72, "px": dpi]
    let inches = Double(digits).flatMap { number in
      perInch[String(unit)].map { $0 > 0 ? number / $0 : 0 }
    }
    guard let inches, inches <= 79 else {
      reader.fail(
        "LM0505", "\(reader.quoted(text)) is no length for ‘\(key)’", at: node,
        hint: "write a number and its unit: 85 mm, 7 pt, 6.5 in, 1920 px")
      return nil
    }
    return inches * FigureStyle.unitsPerInch
  }
}
