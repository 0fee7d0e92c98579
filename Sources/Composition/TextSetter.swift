package import BodyAtlas
package import Geometry
package import Scene
package import Typography

/// Measures and sets single lines of text; the one way in which letters reach a scene.
package struct TextSetter {
  package typealias Alignment = SceneText.Alignment

  /// A size in scene units and a weight.
  package struct Font: Hashable {
    package var size: Double
    package var weight: FontWeight

    package init(size: Double, weight: FontWeight) {
      self.size = size
      self.weight = weight
    }
  }

  private let shaper: TextShaper
  private let breaker: LineBreaker
  private let known = Widths()

  /// A setter remembers what it has measured; it is for one figure, on one thread.
  package init(
    fonts: FontLibrary, language: Language = .english, lexicon: Lexicon = Lexicon()
  ) {
    shaper = TextShaper(library: fonts, language: language.rawValue)
    breaker = LineBreaker(lexicon)
  }

  /// The advance of a line.
  package func width(_ string: String, _ font: Font) -> Double {
    if let width = known.widths[font]?[string] { return width }
    let width = run(string, font).width
    known.widths[font, default: [:]][string] = width
    return width
  }

  /// Laying a figure out measures the same words many times.
  private final class Widths {
    var widths: [Font: [String: Double]] = [:]
    var parts: [String: [LineBreaker.Part]] = [:]
    var missing: [Unicode.Scalar] = []
  }

  /// What no font has of the lines that were set, each once, in the order in which it was met.
  package var missing: [Unicode.Scalar] { known.missing }

  /// `string` on a baseline that starts, is centred or ends at `point`.
  package func line(
    _ string: String, at point: Point, _ font: Font, _ color: Color, _ alignment: Alignment = .left
  ) -> SceneItem {
    let run = run(string, font)
    for missing in run.missing where !known.missing.contains(missing.scalar) {
      known.missing.append(missing.scalar)
    }
    var origin = point
    switch alignment {
    case .left: break
    case .center: origin.x -= run.width / 2
    case .right: origin.x -= run.width
    }
    return .text(
      SceneText(
        string: string, origin: origin, size: font.size, weight: font.weight.rawValue, color: color,
        alignment: alignment,
        outlines: run.outline().transformed(by: .translation(origin.x, origin.y))))
  }

  /// A line with a rim in the colour of the ground, for text that stands on a drawing.
  package func haloed(
    _ string: String, at point: Point, _ font: Font, _ theme: Theme, _ alignment: Alignment
  ) -> [SceneItem] {
    let item = line(string, at: point, font, theme.text, alignment)
    guard case .text(let text) = item else { return [item] }
    let rim = StrokeStyle(width: font.size * 0.22)
    return [
      .stroke(SceneStroke(path: text.outlines, style: rim, paint: .solid(theme.halo))), item,
    ]
  }

  /// The font, or a smaller one of its kind in which the string is no wider than `width`.
  func fitted(_ string: String, _ font: Font, into limit: Double) -> Font {
    Font(size: font.size * min(1, limit / max(1, width(string, font))), weight: font.weight)
  }

  /// Lines no wider than `width`, broken where the script allows; a single longer word is broken where it
  /// has to be.
  /// Two lines are broken so that neither is much shorter than the other.
  package func wrapped(_ string: String, width limit: Double, _ font: Font) -> [String] {
    guard !string.isEmpty else { return [] }
    let words = words(string, width: limit, font)
    let greedy = filled(words, limit, font)
    guard greedy.count == 2 else { return Isolates.closed(in: greedy) }
    // The narrowest measure that still gives two lines balances them.
    var (low, high) = (width(string, font) / 2, limit)
    for _ in 0..<8 {
      let middle = (low + high) / 2
      if filled(words, middle, font).count <= 2 { high = middle } else { low = middle }
    }
    return Isolates.closed(in: filled(words, high, font))
  }

  private func filled(_ words: [LineBreaker.Part], _ limit: Double, _ font: Font) -> [String] {
    var lines: [String] = []
    for word in words {
      if let last = lines.last, case let longer = last + word.gap + word.text,
        width(longer, font) <= limit
      {
        lines[lines.count - 1] = longer
      } else {
        lines.append(word.text)
      }
    }
    return lines
  }

  /// The parts that a line may end after; one that is wider than a line in finer parts, or cut at its
  /// no-break spaces, with hyphens as a last resort.
  func words(_ string: String, width limit: Double, _ font: Font) -> [LineBreaker.Part] {
    parts(of: string).flatMap { part -> [LineBreaker.Part] in
      if width(part.text, font) <= limit { return [part] }
      return part.text.split(separator: "\u{A0}").flatMap { word in
        finer(String(word), limit, font).enumerated().map { index, piece in
          LineBreaker.Part(text: piece, followsBlank: index == 0)
        }
      }
    }
  }

  private func parts(of string: String) -> [LineBreaker.Part] {
    if let parts = known.parts[string] { return parts }
    let parts = breaker.parts(of: string)
    known.parts[string] = parts
    return parts
  }

  /// A word in pieces that have room on a line, as few things broken as can be.
  private func finer(_ word: String, _ limit: Double, _ font: Font) -> [String] {
    for level in LineBreaker.Level.allCases {
      let pieces = breaker.pieces(of: word, leaving: level)
      if pieces.allSatisfy({ width($0, font) <= limit }) { return pieces }
    }
    return breaker.hyphenated(word) { width($0, font) <= limit }
  }

  private func run(_ string: String, _ font: Font) -> TextRun {
    // The languages of figures run left to right; what a case brings in another direction is isolated.
    shaper.shape(
      string, size: font.size, weight: font.weight, direction: .leftToRight,
      features: [.noContextualAlternates].compactMap { $0 })
  }
}

extension FigureStyle {
  var titleFont: TextSetter.Font { .init(size: titleSize, weight: .semibold) }
  var captionFont: TextSetter.Font { .init(size: captionSize, weight: .regular) }
  var panelTitleFont: TextSetter.Font { .init(size: panelTitleSize, weight: .semibold) }
  var sideLetterFont: TextSetter.Font { .init(size: sideLetterSize, weight: .bold) }
  var numberFont: TextSetter.Font { .init(size: numberSize, weight: .bold) }
  var placeFont: TextSetter.Font { .init(size: labelSize, weight: .semibold) }
  var detailFont: TextSetter.Font { .init(size: detailSize, weight: .regular) }
  var legendFont: TextSetter.Font { .init(size: legendSize, weight: .regular) }
  var legendHeadingFont: TextSetter.Font { .init(size: legendHeadingSize, weight: .semibold) }
  var insetFont: TextSetter.Font { .init(size: insetTextSize, weight: .medium) }
  var footnoteFont: TextSetter.Font { .init(size: footnoteSize, weight: .regular) }

  /// Between the side margins.
  var textWidth: Double { width - 2 * sideMargin }

  var placeLeading: Double { (labelSize * 1.2).rounded() }
  var detailLeading: Double { (detailSize * 1.24).rounded() }
  var legendLeading: Double { (legendSize * 1.36).rounded() }
}
