import CaseModel
import Geometry
import Scene
import Wording

/// Lines about single markers: how many, which form, how they changed, how large.
extension LegendEntries {
  var counts: [LegendDrawing.Entry] {
    LesionCount.inLegend.compactMap { kind, phrase in
      guard let lesion = lesions.first(where: { $0.count.kind == kind }) else { return nil }
      return entry(
        words(phrase), MarkerGlyph(role: lesion.role, characters: [.solid], count: lesion.count),
        scale: 0.72)
    }
  }

  var forms: [LegendDrawing.Entry] {
    LesionForm.allCases.compactMap { form in
      guard let lesion = lesions.first(where: { $0.form == form }) else { return nil }
      let role = lesion.role == .primary ? plainRole : lesion.role
      return entry(words(form.phrase), MarkerGlyph(role: role, characters: [.solid], form: form))
    }
  }

  var statuses: [LegendDrawing.Entry] {
    LesionStatus.allCases.compactMap { status in
      let roles = lesions.filter { $0.status == status }.map(\.role)
      guard let first = roles.first else { return nil }
      let role = roles.contains(plainRole) ? plainRole : first
      return entry(
        words(status.phrase), MarkerGlyph(role: role, characters: [.solid], status: status),
        scale: 0.8)
    }
  }

  /// Three nested circles beside their diameters, for a legend in a column.
  var nestedSizes: [LegendDrawing.Entry] {
    let sizes = scale.legendSizes
    guard let top = sizes.first else { return [] }
    let rows = sizes.enumerated().map { index, size in
      LegendDrawing.Entry(label: words(.millimetres, words.phrases.number(size))) { point in
        // All circles stand on one base, in the middle of their rows; each has a line to its row.
        let middle = Double(sizes.count - 1) / 2
        let base =
          point + Point(0, (middle - Double(index)) * style.legendLeading)
          + Point(-style.legendSampleWidth * 0.16, style.markerRadius * scale.factor(top))
        let radius = style.markerRadius * scale.factor(size)
        return circle(radius, on: base) + pointer(from: base - Point(0, 2 * radius), to: point)
      }
    }
    return rows + unsized
  }

  /// The same one by one, for a legend in lines.
  var plainSizes: [LegendDrawing.Entry] {
    scale.legendSizes.map { size in
      // Legends in lines may have no headings that say what the length is.
      LegendDrawing.Entry(label: "Ø " + words(.millimetres, words.phrases.number(size))) { point in
        let radius = style.markerRadius * scale.factor(size)
        return circle(radius, on: point + Point(0, radius))
      }
    } + unsized
  }

  private var unsized: [LegendDrawing.Entry] {
    guard plan.marks.contains(where: \.isUnsized) else { return [] }
    var glyph = MarkerGlyph(role: plainRole, characters: [])
    glyph.isUnsized = true
    return [entry(words(.sizeNotStated), glyph, scale: 0.8)]
  }

  private func circle(_ radius: Double, on base: Point) -> [SceneItem] {
    let line = StrokeStyle(width: style.markerLine * 0.8, cap: .butt)
    let path = Path.circle(base - Point(0, radius), radius: radius)
    return [.stroke(SceneStroke(path: path, style: line, paint: .solid(theme.markerOutline)))]
  }

  private func pointer(from top: Point, to row: Point) -> [SceneItem] {
    var path = Path()
    path.move(to: top)
    path.line(to: row + Point(style.legendSampleWidth * 0.36, 0))
    path.line(to: row + Point(style.legendSampleWidth * 0.5, 0))
    let line = StrokeStyle(width: style.frameLine * 0.8, join: .round, cap: .butt)
    return [.stroke(SceneStroke(path: path, style: line, paint: .solid(theme.mutedText)))]
  }
}

extension LesionCount {
  /// Counts that are drawn alike.
  enum Kind: Hashable { case two, exactly, several, numerous }

  var kind: Kind? {
    switch self {
    case .one: nil
    case .exactly(2): .two
    case .exactly: .exactly
    case .several: .several
    case .numerous: .numerous
    }
  }

  fileprivate static let inLegend: [(Kind, Phrase)] = [
    (.two, .twoLesions), (.exactly, .statedNumber), (.several, .severalNotACount),
    (.numerous, .numerousNotACount),
  ]
}
