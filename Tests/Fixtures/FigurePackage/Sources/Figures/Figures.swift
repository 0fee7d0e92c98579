import Foundation

/// The figures of this target, drawn when it was built.
public enum Figures {
  /// The picture of a case, as a PNG file.
  public static func picture(_ name: String, dark: Bool = false) -> URL? {
    Bundle.module.url(forResource: name + (dark ? "~dark" : ""), withExtension: "png")
  }

  /// The picture in words.
  public static func words(_ name: String) throws -> String? {
    try Bundle.module.url(forResource: "\(name).alt", withExtension: "txt")
      .map { try String(contentsOf: $0, encoding: .utf8) }
  }
}
