public import Diagnostics

/// Why there is no figure.
public enum FigureError: Error, Hashable, Sendable {
  /// A file cannot be read; its name, and why.
  case file(String)
  /// The case is wrong; every fault with its place.
  case badCase([Diagnostic])
  /// A theme or a preset is wrong; every fault with its place.
  case badLook([Diagnostic])
  /// There is no font, or the one asked for cannot be used.
  case font(String)
  /// The atlas cannot be read.
  case atlas(String)
  /// The atlas lacks the views asked for.
  case composition(String)
  /// The scene cannot be drawn.
  case drawing(String)
  /// The picture cannot be encoded.
  case encoding(String)
}

extension FigureError {
  /// The faults of a bad case, theme or preset, each with its place and what would help; otherwise empty.
  public var diagnostics: [Diagnostic] {
    switch self {
    case .badCase(let diagnostics), .badLook(let diagnostics): diagnostics
    case .file, .font, .atlas, .composition, .drawing, .encoding: []
    }
  }
}

extension FigureError: CustomStringConvertible {
  /// What went wrong, in a sentence; for a bad case one line for each fault.
  public var description: String {
    switch self {
    case .badCase(let diagnostics), .badLook(let diagnostics):
      diagnostics.map { $0.rendered() }.joined(separator: "\n")
    case .file(let message), .font(let message), .composition(let message),
      .drawing(let message), .encoding(let message):
      message
    case .atlas(let message): "the atlas cannot be read: \(message)"
    }
  }
}

/// The version of the library and of the command.
public let lesionMapVersion = "0.1.0"
