// Cutting a line of text into stretches that can be shaped.
//
// Direction follows a small part of the Unicode bidirectional algorithm (UAX 9), enough for one
// line with words of both directions: letters have the direction of their script, digits run left
// to right, everything else lies between two of these and takes their direction when they agree
// (rule N1) or that of the line when they do not (N2). The line's own direction is that of its
// first letter (P2). Explicit marks and isolates are not interpreted.

/// Splits a line into stretches, in the order in which they stand on the page.
struct TextItemizer {
  let library: FontLibrary
  let weight: FontWeight
  private(set) var missing: [MissingCharacter] = []

  init(library: FontLibrary, weight: FontWeight) {
    self.library = library
    self.weight = weight
  }

  /// One character with what is known of it.
  private struct Item {
    var range: Range<Int>
    var face: FontFace
    var script: TextScript
    /// Nil for what takes the direction of its neighbours.
    var isRightToLeft: Bool?
  }

  /// The stretches of a line from left to right; characters no face has are added to `missing`.
  mutating func stretches(of text: String) -> [TextStretch] {
    var items: [Item] = []
    var offset = 0
    for character in text {
      let end = offset + character.utf8.count
      items.append(item(character, range: offset..<end))
      offset = end
    }
    let isLineRightToLeft = items.first { $0.script != .common }?.script.isRightToLeft ?? false
    resolveDirections(of: &items, line: isLineRightToLeft)
    resolveScripts(of: &items)
    return Self.inVisualOrder(Self.merged(items), isLineRightToLeft: isLineRightToLeft)
  }

  // MARK: Faces

  private mutating func item(_ character: Character, range: Range<Int>) -> Item {
    let script =
      character.unicodeScalars.lazy.map(TextScript.init(of:)).first { $0 != .common } ?? .common
    let isDigit = character.unicodeScalars.first?.properties.numericType == .decimal
    return Item(
      range: range, face: face(for: character, at: range.lowerBound), script: script,
      isRightToLeft: script != .common ? script.isRightToLeft && !isDigit : isDigit ? false : nil)
  }

  /// The first face that has the whole character, else the first that has its base; what remains
  /// missing is noted.
  private mutating func face(for character: Character, at offset: Int) -> FontFace {
    // Latin fonts have some of the wide marks, drawn narrow.
    if character.isWideMark, let face = library.lentFace(weight, where: { $0.covers(character) }) {
      return face
    }
    if let face = library.face(weight, where: { $0.covers(character) }) { return face }
    let base = character.unicodeScalars.first
    let partial = library.face(weight) { face in base.map(face.hasGlyph) ?? false }
    let face = partial ?? library.face(weight)
    for scalar in character.unicodeScalars where !face.covers(Character(scalar)) {
      missing.append(MissingCharacter(scalar: scalar, utf8Offset: offset))
    }
    return face
  }

  // MARK: Directions and scripts

  private func resolveDirections(of items: inout [Item], line: Bool) {
    var index = 0
    var before = line
    while index < items.count {
      if let known = items[index].isRightToLeft {
        before = known
        index += 1
        continue
      }
      let end = items[index...].firstIndex { $0.isRightToLeft != nil } ?? items.count
      let after = end < items.count ? items[end].isRightToLeft ?? line : line
      for neutral in index..<end { items[neutral].isRightToLeft = before == after ? before : line }
      index = end
    }
  }

  /// Gives what belongs to any script that of the character before it, or else after it.
  private func resolveScripts(of items: inout [Item]) {
    var current = items.first { $0.script != .common }?.script ?? .common
    for index in items.indices {
      if items[index].script == .common { items[index].script = current }
      current = items[index].script
    }
  }

  // MARK: Stretches

  private static func merged(_ items: [Item]) -> [TextStretch] {
    items.reduce(into: []) { stretches, item in
      let isRightToLeft = item.isRightToLeft ?? false
      if let last = stretches.last, last.face === item.face, last.script == item.script,
        last.isRightToLeft == isRightToLeft
      {
        stretches[stretches.count - 1].range = last.range.lowerBound..<item.range.upperBound
      } else {
        stretches.append(
          TextStretch(
            range: item.range, face: item.face, script: item.script, isRightToLeft: isRightToLeft))
      }
    }
  }

  /// Reverses the line if it runs right to left, and within it each sequence that runs against it.
  private static func inVisualOrder(
    _ stretches: [TextStretch], isLineRightToLeft: Bool
  ) -> [TextStretch] {
    var result: [TextStretch] = []
    var rest = stretches[...]
    while let first = rest.first {
      let sequence = rest.prefix { $0.isRightToLeft == first.isRightToLeft }
      rest = rest.dropFirst(sequence.count)
      let ordered = first.isRightToLeft ? Array(sequence.reversed()) : Array(sequence)
      result = isLineRightToLeft ? ordered + result : result + ordered
    }
    return result
  }
}

extension Character {
  /// Whether it is East Asian punctuation or a full-width form.
  fileprivate var isWideMark: Bool {
    switch unicodeScalars.first?.value ?? 0 {
    case 0x3000...0x303F, 0xFF00...0xFFEF: true
    default: false
    }
  }
}
