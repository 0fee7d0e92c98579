public import Diagnostics

/// The pictures that a figure is made of, where somebody says so: which bodies, and which insets.
public struct FigurePanels: Hashable, Sendable {
  /// The bodies, from left to right; nil for those that show the findings best.
  public var views: [FigureView]?
  /// The insets, in the order in which they find room; empty for none, nil for those that the findings ask
  /// for.
  public var insets: [InsetReference]?

  /// Panels as given; the rest as the findings ask for it.
  public init(views: [FigureView]? = nil, insets: [InsetReference]? = nil) {
    self.views = views
    self.insets = insets
  }
}

/// An inset, by its name as somebody wrote it.
public struct InsetReference: Hashable, Sendable {
  /// The name of a chart of the atlas, `vessels` or `crowds`.
  public var words: String
  /// Where it was written; nil for what no file holds.
  public var place: SourcePlace?

  /// A reference by the given words.
  public init(_ words: String, place: SourcePlace? = nil) {
    self.words = words
    self.place = place
  }
}

/// The direction from which a body is shown.
public enum FigureView: String, Hashable, Sendable, CaseIterable {
  /// From the front: the patient's right is on the viewer's left.
  case anterior
  /// From behind: the patient's right is on the viewer's right.
  case posterior
  /// The patient's left side; the face looks to the viewer's left.
  case leftLateral = "left-lateral"
  /// The patient's right side; the face looks to the viewer's right.
  case rightLateral = "right-lateral"
}
