extension Case {
  /// The case without the places of its words in an input, for comparing what two cases say.
  public var unplaced: Case {
    var source = self
    source.lesions = lesions.map(\.unplaced)
    for index in source.panels?.insets?.indices ?? 0..<0 {
      source.panels?.insets?[index].place = nil
    }
    return source
  }
}

extension Lesion {
  /// The lesion without the places of its words in an input.
  public var unplaced: Lesion {
    var lesion = self
    lesion.site.place = nil
    lesion.vascularExtension?.into.place = nil
    lesion.vascularExtension?.upTo?.place = nil
    for index in lesion.vascularExtension?.through.indices ?? 0..<0 {
      lesion.vascularExtension?.through[index].place = nil
    }
    for index in lesion.invadedSites.indices { lesion.invadedSites[index].place = nil }
    return lesion
  }
}
