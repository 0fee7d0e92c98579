// The blocks of the compiled form that hold the codes and the names.

extension ByteWriter {
  /// - Parameter siteIndex: meanings of sites that it does not hold are left out.
  mutating func append(_ meanings: [CodeMeaning], siteIndex: [Site.ID: Int]) {
    let known = meanings.filter { siteIndex[$0.siteID] != nil }
    append(known.count)
    for meaning in known {
      append(OptionalCode.number(meaning.system))
      append(meaning.code)
      append(siteIndex[meaning.siteID] ?? 0)
      append(
        (meaning.sides.contains(.left) ? 1 : 0) + (meaning.sides.contains(.right) ? 2 : 0)
          + (meaning.isVerified ? 4 : 0))
      append(OptionalCode.number(meaning.role))
      append(meaning.aspects.count)
      for aspect in meaning.aspects { append(aspect) }
    }
  }

  /// - Parameter sites: names are written in their order.
  mutating func append(_ names: [Site.ID: SiteName], sites: [Site]) {
    let known = sites.enumerated().compactMap { index, site in names[site.id].map { (index, $0) } }
    append(known.count)
    for (index, name) in known {
      append(index)
      append(name.written)
      append(name.short ?? "")
      append(OptionalCode.number(name.gender))
      append(name.synonyms.count)
      for synonym in name.synonyms { append(synonym) }
    }
  }
}

extension ByteReader {
  mutating func codeMeanings(sites: [Site]) throws(AtlasFormatError) -> [CodeMeaning] {
    var result: [CodeMeaning] = []
    for _ in 0..<(try count()) {
      let system = try required(OptionalCode.codeSystems)
      let code = try text()
      var meaning = CodeMeaning(system: system, code: code, siteID: try siteID(sites))
      let flags = try number()
      // The right side first, as everywhere where both are named.
      if flags & 2 != 0 { meaning.sides.append(.right) }
      if flags & 1 != 0 { meaning.sides.append(.left) }
      meaning.isVerified = flags & 4 != 0
      meaning.role = try optional(OptionalCode.roles)
      for _ in 0..<(try count()) { meaning.aspects.append(try text()) }
      result.append(meaning)
    }
    return result
  }

  mutating func siteNames(sites: [Site]) throws(AtlasFormatError) -> [Site.ID: SiteName] {
    var result: [Site.ID: SiteName] = [:]
    for _ in 0..<(try count()) {
      let site = try siteID(sites)
      var name = SiteName(try text())
      let short = try text()
      if !short.isEmpty { name.short = short }
      name.gender = try optional(OptionalCode.genders)
      for _ in 0..<(try count()) { name.synonyms.append(try text()) }
      result[site] = name
    }
    return result
  }

  private mutating func siteID(_ sites: [Site]) throws(AtlasFormatError) -> Site.ID {
    let index = try number()
    guard sites.indices.contains(index) else { throw malformed }
    return sites[index].id
  }
}
