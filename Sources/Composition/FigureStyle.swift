package import CaseModel

/// The sizes of a figure in scene units, of which 144 make an inch and two a point; nothing here is
/// a default: presets are files.
package struct FigureStyle: Hashable, Sendable {
  /// A word for the style: `slide`.
  package var name = ""
  /// What it is for, in a few words; may be empty.
  package var summary = ""
  /// The page's width.
  package var width = 0.0
  /// The page's height; the most it may be where it follows the content.
  package var height = 0.0
  /// Whether the page is only as high as its content.
  package var followsContent = false
  /// Pixels for an inch of paper, unless the user asks for others.
  package var pixelsPerInch = 0.0
  /// From vertex to sole, where there is room.
  package var bodyHeight = 0.0
  /// Free of ink on the left and on the right.
  package var sideMargin = 0.0
  /// Free of ink at the top and at the bottom.
  package var topMargin = 0.0

  /// The smallest em size of any text but the numbers on markers.
  package var textFloor = 0.0
  /// The em size of the title; the sizes below are em sizes too.
  package var titleSize = 0.0
  /// The line below the title.
  package var captionSize = 0.0
  /// The view's name over a body.
  package var panelTitleSize = 0.0
  /// R and L beside the view's name.
  package var sideLetterSize = 0.0
  /// The number of a label.
  package var numberSize = 0.0
  /// The place in a label.
  package var labelSize = 0.0
  /// What is stated of the lesion, below the place.
  package var detailSize = 0.0
  /// The lines of the legend.
  package var legendSize = 0.0
  /// The headings of the legend.
  package var legendHeadingSize = 0.0
  /// The names within an inset.
  package var insetTextSize = 0.0
  /// The sentences at the foot of the page.
  package var footnoteSize = 0.0
  /// How many lines the footnote takes; bodies and labels end above them.
  package var footnoteLines = 1
  /// From the top margin to the end of title and caption, as they are wrapped.
  package var headerHeight = 0.0
  /// The height of a legend that stands across the page above the footnote.
  package var legendStripHeight = 0.0

  /// The radius of a single disc; other shapes are made to look as large.
  package var markerRadius = 0.0
  /// The same for the largest lesion, as a multiple, where areas say sizes; 0 where they never do.
  package var largestMarker = 0.0
  /// The least marker, as a share of `markerRadius`; 0.6 mm in any case.
  package var leastMarker = 0.0
  /// The width of a marker's outline.
  package var markerLine = 0.0
  /// The same where tissue has proven the lesion.
  package var provenMarkerLine = 0.0
  /// The contour of the body.
  package var bodyLine = 0.0
  /// The borders of organs and vessels.
  package var organLine = 0.0
  /// The lines from labels to markers.
  package var leaderLine = 0.0
  /// The rim under a leader, both sides together.
  package var leaderHalo = 0.0
  /// The rim of other strokes that cross drawings, both sides together.
  package var rimWidth = 0.0
  /// The frames of insets, and the rule above the legend.
  package var frameLine = 0.0
  /// The bar of an occluded vessel in the legend.
  package var occlusionLine = 0.0

  /// Whether title and caption are printed; the description has them in any case.
  package var showsHeader = true
  /// Whether the legend says what each of its parts is about.
  package var showsLegendHeadings = true
  /// How much the sentences at the foot of the page say.
  package var footnote = FootnoteDetail.full
  /// How much of what is stated of a lesion its label repeats.
  package var detail = LabelDetail.full
  /// What findings are keyed by, unless the case chooses.
  package var findingKeys = FindingKeys.numbers
  /// A text column narrower than this breaks every second word.
  package var minimumColumnWidth = 0.0
  /// From the widest point of a body to the line where leaders bend.
  package var trackDistance = 0.0
  /// The level end of a leader, beside its label.
  package var shelfLength = 0.0
  /// From the number to the text beside it.
  package var numberGap = 0.0
  /// Between labels of a column.
  package var labelGap = 0.0
  /// How much larger than the body an inset draws.
  package var insetMagnification = 0.0

  /// A style without sizes, to be filled from a preset.
  package init() {}

  /// Scene units for an inch of paper, the same in every style.
  package static let unitsPerInch = 144.0
}

/// How much of what is stated of a lesion its label repeats; the description in words has all of it.
package enum LabelDetail: String, CaseIterable, Hashable, Sendable {
  /// Everything.
  case full
  /// What no other part of the figure shows and no reader can do without: number, size, vessel.
  case brief
  /// The place alone.
  case none
}

/// How much the sentences at the foot of the page say; the description in words has all of it.
package enum FootnoteDetail: String, CaseIterable, Hashable, Sendable {
  /// Everything, in sentences.
  case full
  /// Counts, what is not shown, and abbreviations.
  case brief
  /// Only what would otherwise be passed over in silence: findings that are not shown, or shown elsewhere.
  case least
}
