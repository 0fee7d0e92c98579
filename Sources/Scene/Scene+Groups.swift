extension Scene {
  /// The first group of a name, however deep: `outline`, `leaders`, `markers`, `lesion 7`, `labels`,
  /// `label 7`, `key`, `row 7`.
  public func group(named name: String) -> SceneGroup? { items.group(named: name) }
}

extension SceneGroup {
  /// The first group of a name within this one, however deep.
  public func group(named name: String) -> SceneGroup? { items.group(named: name) }

  /// The words of every text in the group, in paint order.
  public var strings: [String] { items.strings }
}

extension [SceneItem] {
  fileprivate func group(named name: String) -> SceneGroup? {
    for case .group(let group) in self {
      if group.name == name { return group }
      if let found = group.items.group(named: name) { return found }
    }
    return nil
  }

  fileprivate var strings: [String] {
    flatMap { item -> [String] in
      switch item {
      case .text(let text): [text.string]
      case .group(let group): group.items.strings
      case .fill, .stroke: []
      }
    }
  }
}
