public import Scene
internal import Wording

extension Scene {
  /// What stands in place of the picture for those who do not see it, in the scene's language: at most
  /// 150 characters, for the `alt` of an image.
  ///
  /// The long text, with every finding from head to foot and right before left, is ``summary``.
  public var altText: String { TextAlternative(of: self).short }
}
