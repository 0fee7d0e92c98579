/// A figure of a page, as the manifest tells it, behind its ``ManifestHead``.
struct EmbeddedFigure: Hashable, Sendable, Codable {
  /// A short text in place of the picture.
  var alt: String
  /// The sentence below the title; nil when the case has none.
  var caption: String?
  /// The page, relative to the content.
  var file: String
  /// Names the pictures.
  var hash: String
  var height: Int
  var hotspots: [Hotspot]
  /// The figure, ready to be put in; one line.
  var html: String
  var kind: FigureBlock.Kind
  /// Of the page, counted from 1.
  var line: Int
  /// The figure in sentences.
  var long: String
  /// The figure that phones show; nil when they show this one.
  var phone: Phone?
  /// The block as it stands in the page, line feeds between lines; empty for a sidecar.
  var source: String
  /// The case as it is written.
  var text: String
  var title: String
  /// In pixels of CSS.
  var width: Int

  /// A figure with a layout of its own for phones.
  struct Phone: Hashable, Sendable, Codable {
    /// Names the pictures.
    var hash: String
    var height: Int
    var hotspots: [Hotspot]
    /// In pixels of CSS.
    var width: Int
  }

  /// A link that lies over a marker.
  struct Hotspot: Hashable, Sendable, Codable {
    /// Of the marker's circle, in percent of the picture's width.
    var diameter: Double
    /// What it leads to: the id of a row of the table.
    var row: String
    /// What the finding is, in words.
    var label: String
    /// As printed beside the marker.
    var number: Int
    /// Of the centre, in percent of the width.
    var x: Double
    /// Of the centre, in percent of the height.
    var y: Double
  }
}

/// One of the pictures of a figure.
struct PictureVariant: Hashable, Sendable, Codable {
  /// Of the file.
  var bytes: Int
  /// The name within the folder of pictures.
  var file: String
  var height: Int
  /// Pixels of the picture for each pixel of CSS.
  var scale: Int
  /// For which screens it is laid out.
  var screen: FigureScreen
  /// Of the file, 64 hexadecimal digits.
  var sha256: String
  /// `light` or `dark`.
  var theme: String
  var width: Int

  /// `HASH.png`, `HASH@2x.png`, `HASH~dark.png`, `HASH@2x~dark.png`.
  static func name(hash: String, scale: Int, isDark: Bool) -> String {
    hash + (scale == 1 ? "" : "@\(scale)x") + (isDark ? "~dark" : "") + ".png"
  }

  /// The pictures of ours in a folder that are not in use, by name.
  static func names(in folder: String, _ store: FileStore, besides used: Set<String>) -> [String] {
    (store.names(folder) ?? []).filter { isName($0) && !used.contains($0) }.sorted()
  }

  /// Whether a file could be a picture of ours.
  static func isName(_ name: String) -> Bool {
    let digits = name.prefix(12)
    guard digits.utf8.count == 12,
      digits.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
    else { return false }
    return ["", "@2x", "~dark", "@2x~dark"].contains { name.dropFirst(12) == $0 + ".png" }
  }
}
