import BodyAtlas
import Synchronization

/// A reader of the names in all languages, set up when it is first asked for.
final class LazyReader: Sendable {
  private let atlas: Atlas
  private let reader = Mutex<PhraseReader?>(nil)

  init(_ atlas: Atlas) { self.atlas = atlas }

  /// Nil when the atlas has no other languages.
  var value: PhraseReader? {
    guard !atlas.languages.isEmpty else { return nil }
    return reader.withLock { reader in
      if let reader { return reader }
      let new = PhraseReader(atlas, languages: atlas.languages)
      reader = new
      return new
    }
  }
}
