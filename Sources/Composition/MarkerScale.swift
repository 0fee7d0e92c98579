import CaseModel

/// How large a marker is for the largest diameter of its lesion: its area grows with it.
struct MarkerScale: Hashable {
  /// The largest diameter of the figure in millimetres; nil where markers are equally large.
  private(set) var largest: Double?
  /// The radii of the marker for `largest`, and the least of all, in radii of an unsized marker.
  private var largestRadius: Double
  private var leastRadius: Double

  /// 0.6 mm in scene units: a smaller marker is a speck in print.
  static let leastRadius = 0.6 / 25.4 * FigureStyle.unitsPerInch

  /// All markers are equally large.
  static let none = MarkerScale(largest: nil, largestRadius: 1, leastRadius: 1)

  private init(largest: Double?, largestRadius: Double, leastRadius: Double) {
    self.largest = largest
    self.largestRadius = largestRadius
    self.leastRadius = leastRadius
  }

  /// The scale for the lesions of a figure. Sizes of which there is but one are not drawn.
  init(_ lesions: [Lesion], style: FigureStyle) {
    let sizes = Set(lesions.compactMap(Self.drawnSize))
    guard style.markerRadius > 0, style.largestMarker > 0, sizes.count > 1 else {
      self = .none
      return
    }
    self.init(
      largest: sizes.max(), largestRadius: style.largestMarker,
      leastRadius: max(style.leastMarker, Self.leastRadius / style.markerRadius))
  }

  /// The size that a marker shows: none for a cluster, whose discs stand for lesions of several sizes.
  static func drawnSize(_ lesion: Lesion) -> Double? {
    lesion.count == .one ? lesion.sizeInMillimetres : nil
  }

  /// Whether markers of other sizes stand beside one of the lesion that shows none. A cluster and a
  /// lesion that is no longer there are forms of their own.
  func isMissing(for lesion: Lesion) -> Bool {
    largest != nil && lesion.count == .one && lesion.sizeInMillimetres == nil
      && lesion.status != .resolved
  }

  /// The radius of the lesion's marker, in radii of an unsized marker; 1 where no size is stated.
  func factor(for lesion: Lesion) -> Double {
    Self.drawnSize(lesion).map(factor) ?? 1
  }

  /// The same for a diameter in millimetres.
  func factor(_ millimetres: Double) -> Double {
    guard let largest else { return 1 }
    return max(leastRadius, largestRadius * (millimetres / largest).squareRoot())
  }

  /// Up to three round diameters for the legend, the largest first, none so small that its marker has
  /// the least size.
  var legendSizes: [Double] {
    guard let largest else { return [] }
    let floor = leastRadius / largestRadius
    let decades = [0.1, 1, 10, 100, 1000]
    let round = decades.flatMap { decade in [1, 1.5, 2, 3, 4, 5, 6, 8].map { $0 * decade } }
      .filter { $0 <= largest && ($0 / largest).squareRoot() >= floor }
    guard let top = round.last else { return [] }
    var sizes = [top]
    for share in [0.4, 0.14] {
      let wanted = top * share
      if let next = round.last(where: { $0 <= wanted * 1.26 && $0 < sizes[sizes.count - 1] }) {
        sizes.append(next)
      }
    }
    return sizes
  }
}
