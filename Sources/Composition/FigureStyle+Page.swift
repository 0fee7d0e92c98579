import Geometry

/// Where things stand on a page of a style.
extension FigureStyle {
  /// In footnote sizes.
  var footnoteLeading: Double { 1.25 }
  var footnoteBaseline: Double { height - topMargin - footnoteSize * 0.25 }

  /// Where bodies and labels go: below the header and the panels' names, above the footnote.
  var bodyArea: Rect {
    let header = headerHeight > 0 ? headerHeight + panelTitleSize * 0.6 : 0
    let notes =
      footnoteLines > 0
      ? footnoteSize * (1.5 + footnoteLeading * Double(footnoteLines - 1)) : labelGap
    // The view's name, and R and L beside it.
    let names = panelTitleSize * 0.75 + max(panelTitleSize, sideLetterSize) * 0.78
    return Rect(
      minX: sideMargin, minY: topMargin + header + names, maxX: width - sideMargin,
      maxY: footnoteBaseline - notes - legendStripHeight)
  }

  /// What stands above and below bodies and labels.
  var frameHeight: Double { height - bodyArea.height }

  /// Between rows of bodies: the view's name stands in it.
  var rowGap: Double { panelTitleSize * 2.6 }

  /// How much smaller text may become for a figure with much to say: seven tenths, and no text of
  /// labels below the style's floor.
  var leastTextScale: Double {
    min(1, max(0.7, textFloor / min(detailSize, labelSize, legendSize)))
  }

  /// The same for letters of five points.
  var smallestTextScale: Double {
    min(leastTextScale, Self.smallestText / min(detailSize, labelSize, legendSize))
  }

  /// Five points: no text is smaller, in any style.
  static let smallestText = 5 * unitsPerInch / 72

  /// All text smaller or larger by the same factor, for a figure with much to say.
  func withText(scaledBy k: Double) -> FigureStyle {
    var style = self
    for size in [
      \FigureStyle.numberSize, \.labelSize, \.detailSize, \.legendSize, \.legendHeadingSize,
    ] {
      let own = style[keyPath: size]
      style[keyPath: size] = max(own * k, min(own, textFloor))
    }
    style.labelGap *= k
    return style
  }
}
