/// What a reference points to, so that differently written references to one resource are equal.
///
/// Keys exist while a file is read; none of them reaches a case, a report or a message.
struct ResourceKey: Hashable {
  private var text: String

  /// The target of a reference as written: `Patient/1`, `urn:uuid:…`, an address, `#contained`.
  ///
  /// - Parameter owner: the number of the resource that the reference stands in; a reference that
  ///   starts with `#` means something inside of it.
  init?(reference: String, in owner: Int) {
    var reference = reference.trimmed[...]
    if reference.hasPrefix("#") {
      text = "\(owner)\(reference)"
      return
    }
    // A search in place of a reference names nothing that stands in the file.
    if reference.isEmpty || reference.contains("?") { return nil }
    if let version = reference.firstRange(of: "/_history/") {
      reference = reference[..<version.lowerBound]
    }
    if reference.hasPrefix("urn:") {
      text = String(reference.drop { $0 != ":" }.dropFirst().drop { $0 != ":" }.dropFirst())
      return
    }
    text = reference.split(separator: "/").suffix(2).joined(separator: "/")
  }

  /// A resource by its kind and its id.
  init(type: String, id: String) { text = type + "/" + id }

  /// A resource inside of another.
  init(contained id: String, in owner: Int) { text = "\(owner)#\(id)" }
}
