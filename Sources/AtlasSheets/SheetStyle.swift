import Composition
import Geometry
import Scene
import Typography

/// The sizes of a sheet in scene units, one of which is one pixel; no text is smaller than 11.
struct SheetStyle {
  var width = 1600.0
  var height = 1200.0
  var margin = 36.0
  var titleFont = TextSetter.Font(size: 23, weight: .semibold)
  var captionFont = TextSetter.Font(size: 15, weight: .medium)
  var nameFont = TextSetter.Font(size: 13, weight: .regular)
  var idFont = TextSetter.Font(size: 11, weight: .regular)
  var numberFont = TextSetter.Font(size: 11.5, weight: .semibold)
  var sideLetterFont = TextSetter.Font(size: 26, weight: .bold)
  /// From one line of a list of names to the next.
  var rowHeight = 16.9
  var dotRadius = 2.6
  /// How many sites a page has at most: more, and the figure cannot be read.
  var sitesOfPage = 48

  /// The page below its title.
  var area: Rect {
    Rect(minX: margin, minY: margin + 44, maxX: width - margin, maxY: height - margin)
  }

  /// What tells neighbouring regions without a look of their own apart: line colours, in turn; the
  /// areas are tinted with the same, faintly.
  static let hues: [Color] = [0x0072B2, 0xD55E00, 0x009E73, 0xCC79A7, 0xB8860B, 0x5B5BD6]
  static let tintAlpha: UInt8 = 26
  static let dotColor: Color = 0xB00020
  /// Of what is drawn for orientation only.
  static let backdropOpacity = 0.4
}

/// A page of a contact sheet before its content: size and title.
struct SheetFrame {
  var title: String
  /// Beside the title, in smaller letters.
  var note: String
  var style: SheetStyle
  var theme: Theme
  var text: TextSetter

  func scene(_ items: [SceneItem]) -> Scene {
    let baseline = Point(style.margin, style.margin + style.titleFont.size * 0.8)
    let heading = text.line(title, at: baseline, style.titleFont, theme.text)
    let beside = Point(style.width - style.margin, baseline.y)
    let remark = text.line(note, at: beside, style.nameFont, theme.mutedText, .right)
    return Scene(
      width: style.width, height: style.height, background: theme.ground, title: title,
      summary: note, items: [heading, remark] + items)
  }
}
