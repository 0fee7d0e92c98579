public import CaseModel
import Diagnostics

extension FigurePanels {
  /// What may stand in a list of panels, for messages.
  static let forms =
    FigureView.allCases.map { "‘\($0.rawValue)’" }.joined(separator: ", ")
    + ", ‘auto’ for the views that show the findings best, ‘inset’ and a name, ‘none’ for no insets"

  /// Why a list of panels cannot be read.
  public struct Fault: Error, Hashable, Sendable {
    /// What is wrong.
    public var message: String
    /// What would help; nil where nothing would.
    public var hint: String?
  }

  /// Reads panels: views, from left to right, and insets, with commas between them.
  ///
  /// - Parameter text: `anterior, posterior, inset breast`; `auto` for the views that show the findings
  ///   best, `none` for no insets.
  public init(text: String) throws(Fault) {
    try self.init(
      items: text.split(separator: ",", omittingEmptySubsequences: false).map {
        ($0.trimmedBlanks, nil)
      })
  }

  /// The same from a list of which each item may hold several.
  init(items: [(words: String, place: SourcePlace?)]) throws(Fault) {
    self.init()
    var isAuto = false
    var hasNoInsets = false
    for (words, place) in items {
      let lowered = words.lowercased().split(separator: " ").joined(separator: " ")
      if let view = FigureView(rawValue: lowered.replacing(" ", with: "-")) {
        guard !(views ?? []).contains(view) else {
          throw Fault(message: "‘\(view.rawValue)’ is named twice", hint: "name each view once")
        }
        views = (views ?? []) + [view]
      } else if lowered == "auto" {
        isAuto = true
      } else if ["none", "no insets", "no inset"].contains(lowered) {
        hasNoInsets = true
      } else if let name = Self.insetName(words) {
        insets = (insets ?? []) + [InsetReference(name, place: place)]
      } else {
        throw Self.unknown(words)
      }
    }
    guard !(isAuto && views != nil) else {
      throw Fault(message: "‘auto’ stands beside views", hint: "keep ‘auto’ or the views")
    }
    guard !(hasNoInsets && insets != nil) else {
      throw Fault(message: "‘none’ stands beside insets", hint: "keep ‘none’ or the insets")
    }
    guard isAuto || hasNoInsets || views != nil || insets != nil else {
      throw Fault(message: "the layout names nothing", hint: "it may hold \(Self.forms)")
    }
    if hasNoInsets { insets = [] }
  }

  /// What follows the word `inset`.
  private static func insetName(_ words: String) -> String? {
    let parts = words.split(separator: " ")
    guard parts.count > 1, parts[0].lowercased() == "inset" else { return nil }
    return parts.dropFirst().joined(separator: " ")
  }

  private static func unknown(_ words: String) -> Fault {
    let names = FigureView.allCases.map(\.rawValue) + ["auto", "none", "inset"]
    let near = NearNames.suggestions(for: words, among: names)
    return Fault(
      message: "‘\(words.prefix(60))’ is no view and no inset",
      hint: near.first.map { "did you mean ‘\($0)’?" } ?? "a layout holds \(forms)")
  }

  /// The panels in the words that are read as the same.
  public var texts: [String] {
    let shown = views?.map(\.rawValue) ?? []
    guard let insets else { return shown.isEmpty ? ["auto"] : shown }
    return shown + (insets.isEmpty ? ["none"] : insets.map { "inset \($0.words)" })
  }
}

extension Substring {
  /// Without blanks at both ends.
  fileprivate var trimmedBlanks: String {
    var text = drop { $0.isWhitespace }
    while text.last?.isWhitespace ?? false { text.removeLast() }
    return String(text)
  }
}
