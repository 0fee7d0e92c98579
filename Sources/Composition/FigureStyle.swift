/// The sizes of a figure, in scene units.
package struct FigureStyle: Hashable, Sendable {
  /// A word for the style: `slide`.
  package var name: String
  /// The page's width.
  package var width: Double
  /// The page's height.
  package var height: Double
  /// Pixels for an inch of paper when one unit is one pixel.
  package var pixelsPerInch: Double
  /// From vertex to sole, where there is room.
  package var bodyHeight: Double
  /// Free of ink on the left and on the right.
  package var sideMargin: Double
  /// Free of ink at the top and at the bottom.
  package var topMargin: Double

  /// The em size of the title; the sizes below are em sizes too.
  package var titleSize: Double
  /// The line below the title.
  package var captionSize: Double
  /// The view's name over a body.
  package var panelTitleSize: Double
  /// R and L beside the view's name.
  package var sideLetterSize: Double
  /// The number of a label.
  package var numberSize: Double
  /// The place in a label.
  package var labelSize: Double
  /// What is stated of the lesion, below the place.
  package var detailSize: Double
  /// The lines of the legend.
  package var legendSize: Double
  /// The headings of the legend.
  package var legendHeadingSize: Double
  /// The names within an inset.
  package var insetTextSize: Double
  /// The sentences at the foot of the page.
  package var footnoteSize: Double
  /// How many lines the footnote takes; bodies and labels end above them.
  package var footnoteLines = 1

  /// The radius of a single disc; other shapes are made to look as large.
  package var markerRadius: Double
  /// The width of a marker's outline.
  package var markerLine: Double
  /// The same where tissue has proven the lesion.
  package var provenMarkerLine: Double
  /// The contour of the body.
  package var bodyLine: Double
  /// The borders of organs and vessels.
  package var organLine: Double
  /// The lines from labels to markers.
  package var leaderLine: Double
  /// The rim under a leader, both sides together.
  package var leaderHalo: Double
  /// The frames of insets, and the rule above the legend.
  package var frameLine: Double
  /// The bar of an occluded vessel in the legend.
  package var occlusionLine: Double

  /// A text column narrower than this breaks every second word.
  package var minimumColumnWidth: Double
  /// From the widest point of a body to the line where leaders bend.
  package var trackDistance: Double
  /// The level end of a leader, beside its label.
  package var shelfLength: Double
  /// From the number to the text beside it.
  package var numberGap: Double
  /// Between labels of a column.
  package var labelGap: Double
  /// How much larger than the body an inset draws.
  package var insetMagnification: Double
}

extension FigureStyle {
  /// A 16:9 slide: 1920 × 1080 at 144 pixels to the inch fills 13.333 × 7.5 inches.
  package static let slide = FigureStyle(
    name: "slide", width: 1920, height: 1080, pixelsPerInch: 144, bodyHeight: 770, sideMargin: 80,
    topMargin: 48,
    titleSize: 44, captionSize: 26, panelTitleSize: 27, sideLetterSize: 34, numberSize: 29,
    labelSize: 28, detailSize: 23, legendSize: 22, legendHeadingSize: 20, insetTextSize: 20,
    footnoteSize: 21,
    markerRadius: 11.5, markerLine: 2, provenMarkerLine: 3.6, bodyLine: 2.5, organLine: 1.1,
    leaderLine: 1.5, leaderHalo: 4.2, frameLine: 1.4, occlusionLine: 3.4,
    minimumColumnWidth: 240, trackDistance: 12, shelfLength: 16, numberGap: 10, labelGap: 16,
    insetMagnification: 4)
}
