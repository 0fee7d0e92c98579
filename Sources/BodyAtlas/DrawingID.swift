/// The name of a drawing: `SITE`, `SITE.L` or `SITE.R`, then optionally `.PART`; or a free name that
/// speaks of no site.
package struct DrawingID: Hashable, Sendable, CustomStringConvertible {
  /// The site the drawing belongs to; nil for a free name.
  package let site: Site.ID?
  /// The patient's side.
  package let side: BodySide?
  /// Which piece of the site's drawing it is; nil for the region of the site itself.
  package let part: String?
  private let freeName: String

  package init(site: Site.ID, side: BodySide? = nil, part: String? = nil) {
    self.site = site
    self.side = side
    self.part = part
    self.freeName = ""
  }

  /// A name that speaks of no site.
  package init(freeName: String) {
    self.site = nil
    self.side = nil
    self.part = nil
    self.freeName = freeName
  }

  /// Reads `SITE[.L|.R][.PART]`; nil when a piece between two dots is empty.
  package init?(parsing text: String) {
    let pieces = text.split(separator: ".", omittingEmptySubsequences: false)
    guard pieces.allSatisfy({ !$0.isEmpty }), let site = pieces.first else { return nil }
    let side = pieces.count > 1 ? BodySide(letter: pieces[1]) : nil
    let rest = pieces.dropFirst(side == nil ? 1 : 2)
    self.init(
      site: String(site), side: side, part: rest.isEmpty ? nil : rest.joined(separator: "."))
  }

  package var description: String {
    guard let site else { return freeName }
    return ([site] + [side?.letter, part].compactMap { $0 }).joined(separator: ".")
  }

  /// Whether the drawing is, or is a piece of, the region of its site.
  package var isRegion: Bool { site != nil && part == nil }
}
