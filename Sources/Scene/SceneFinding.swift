public import Geometry

/// What the figure shows of one finding at one site, in words and by place: the data behind text
/// alternatives, tables and links. A backend that draws may ignore it.
public struct SceneFinding: Hashable, Sendable {
  /// Which finding of the case it is, from 1.
  public var number: Int
  /// What is printed beside the marker: the number, or letters.
  public var key: String
  /// The place in print, side included: `RIGHT kidney → IVC`.
  public var place: String
  /// What else is stated, in print; empty when nothing is.
  public var details: String
  /// The site of the vocabulary (`kidney`).
  public var site: String
  /// The patient's side; nil for what is not one of a pair.
  public var side: Side?
  /// What the lesion is to the disease, in print; empty when not stated.
  public var role: String
  /// Whether it is stated to be the tumour the disease started from.
  public var isPrimary: Bool
  /// The site stated is a piece of this one, at which it is drawn; nil when it is drawn itself.
  public var drawnAt: String?
  /// Whether it is drawn in the middle of a wide part of the body because nothing closer is stated.
  public var isCoarse: Bool
  /// Where it is drawn; nil when it is listed instead.
  public var mark: SceneMark?
  /// Why it is not drawn, as the end of a sentence; nil when it is.
  public var reasonNotDrawn: String?

  /// On which side of the patient a finding lies.
  public enum Side: String, Hashable, Sendable, Codable, CaseIterable {
    /// The patient's left.
    case left
    /// The patient's right.
    case right
    /// One of a pair, without a stated side.
    case notStated = "not stated"
  }

  /// A finding at one of its sites.
  public init(
    number: Int, key: String? = nil, place: String, details: String = "", site: String,
    side: Side? = nil,
    role: String = "", isPrimary: Bool = false, drawnAt: String? = nil, mark: SceneMark? = nil,
    isCoarse: Bool = false, reasonNotDrawn: String? = nil
  ) {
    self.number = number
    self.key = key ?? String(number)
    self.place = place
    self.details = details
    self.site = site
    self.side = side
    self.role = role
    self.isPrimary = isPrimary
    self.drawnAt = drawnAt
    self.mark = mark
    self.isCoarse = isCoarse
    self.reasonNotDrawn = reasonNotDrawn
  }
}

/// The marker of a finding on the page, in scene units.
public struct SceneMark: Hashable, Sendable {
  /// The view it is drawn in, in print.
  public var view: String
  /// The middle of the marker.
  public var center: Point
  /// How far down the body the marker sits: 0 at the vertex, 1 at the sole.
  public var depth: Double
  /// From the center to the outermost point of the marker.
  public var radius: Double
  /// The text that names it, number included; nil when the page has no room to name it.
  public var label: Rect?

  /// A marker at its place.
  public init(view: String, center: Point, depth: Double, radius: Double, label: Rect?) {
    self.view = view
    self.center = center
    self.depth = depth
    self.radius = radius
    self.label = label
  }
}
