/// The sizes of a figure, in scene units.
package struct FigureStyle: Hashable, Sendable {
  package var name: String
  package var width: Double
  package var height: Double
  /// Pixels for an inch of paper when one unit is one pixel.
  package var pixelsPerInch: Double
  /// From vertex to sole, where there is room.
  package var bodyHeight: Double
  /// Free of ink on the left and right, and at the top and bottom.
  package var sideMargin: Double
  package var topMargin: Double

  package var titleSize: Double
  package var captionSize: Double
  package var panelTitleSize: Double
  package var sideLetterSize: Double
  package var numberSize: Double
  package var labelSize: Double
  package var detailSize: Double
  package var legendSize: Double
  package var legendHeadingSize: Double
  package var insetTextSize: Double
  package var footnoteSize: Double

  package var markerRadius: Double
  /// The outline of a marker: seen on imaging, and proven by tissue.
  package var markerLine: Double
  package var provenMarkerLine: Double
  package var bodyLine: Double
  package var organLine: Double
  package var leaderLine: Double
  package var leaderHalo: Double
  package var frameLine: Double
  package var occlusionLine: Double

  /// A text column narrower than this breaks every second word.
  package var minimumColumnWidth: Double
  /// From the widest point of a body to the line where leaders bend.
  package var trackDistance: Double
  package var shelfLength: Double
  /// From the number to the text beside it.
  package var numberGap: Double
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
