/// A part of a text that is shaped at once: one face, one script, one direction.
struct TextStretch {
  /// In UTF-8 bytes of the text.
  var range: Range<Int>
  var face: FontFace
  var script: TextScript
  var isRightToLeft: Bool
}

/// What applies to a whole text when it is shaped.
struct ShapingStyle {
  /// BCP 47.
  var language = "en"
  var features: [FontFeature] = []
}
