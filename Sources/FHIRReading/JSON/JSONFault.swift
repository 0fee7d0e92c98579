/// Why a text is no JSON that can be read, and where.
struct JSONFault: Error, Hashable {
  enum Kind: Hashable {
    /// Something else stands where a value, a name or a mark belongs.
    case unexpected
    /// The text ends too early.
    case ended
    /// Lists and objects lie in each other more deeply than any record needs.
    case tooDeep
    /// One resource is longer than the reader holds in memory.
    case tooLong
  }

  var kind: Kind
  /// Counted from 1 in the file.
  var line: Int
  /// Characters from the start of the line, counted from 1.
  var column: Int
}
