import Geometry

/// Writes the compiled form of an atlas.
enum AtlasEncoder {
  static func bytes(
    sites: [Site], figures: [Figure], codes: [CodeMeaning], names: [Language: [Site.ID: SiteName]]
  ) -> [UInt8] {
    let siteIndex = Dictionary(
      zip(sites.map(\.id), sites.indices), uniquingKeysWith: { first, _ in first })
    let summaries = figures.map { FigureSummary(of: $0, siteIndex: siteIndex) }
    var blocks = figures.map { FigureEncoder(siteIndex: siteIndex).bytes(of: $0) }

    var index = ByteWriter()
    append(sites, siteIndex, to: &index)
    index.append(summaries.count)
    for (summary, block) in zip(summaries, blocks) {
      append(summary, to: &index)
      append(block, to: &index)
    }

    var codeBlock = ByteWriter()
    codeBlock.append(codes, siteIndex: siteIndex)
    append(codeBlock.bytes, to: &index)
    blocks.append(codeBlock.bytes)
    let languages = Language.allCases.filter { names[$0] != nil }
    index.append(languages.count)
    for language in languages {
      var nameBlock = ByteWriter()
      nameBlock.append(names[language] ?? [:], sites: sites)
      index.append(OptionalCode.number(language))
      append(nameBlock.bytes, to: &index)
      blocks.append(nameBlock.bytes)
    }

    var result = ByteWriter()
    result.append(bytes: AtlasFormat.magic)
    result.append(AtlasFormat.version)
    result.append(index.bytes.count)
    result.append(fixed: AtlasFormat.checksum(index.bytes))
    result.append(bytes: index.bytes)
    for block in blocks { result.append(bytes: block) }
    return result.bytes
  }

  /// What the index says of a block.
  private static func append(_ block: [UInt8], to index: inout ByteWriter) {
    index.append(block.count)
    index.append(fixed: AtlasFormat.checksum(block))
  }

  private static func append(
    _ sites: [Site], _ siteIndex: [Site.ID: Int], to writer: inout ByteWriter
  ) {
    let systems = Set(sites.map(\.system)).sorted()
    writer.append(systems.count)
    for system in systems { writer.append(system) }
    writer.append(sites.count)
    for site in sites {
      writer.append(site.id)
      writer.append(site.name)
      writer.append(site.synonyms.count)
      for synonym in site.synonyms {
        writer.append(synonym.text)
        writer.append(OptionalCode.number(synonym.side))
      }
      writer.append(site.parent.flatMap { siteIndex[$0] }.map { $0 + 1 } ?? 0)
      writer.append(site.isPaired ? 1 : 0)
      writer.append(OptionalCode.number(site.kind))
      writer.append(OptionalCode.number(site.onlySex))
      writer.append(site.codes.snomed ?? "")
      writer.append(site.codes.uberon ?? "")
      writer.append(site.codes.icdO3 ?? "")
      writer.append(OptionalCode.number(site.codes.confidence))
      writer.append(systems.firstIndex(of: site.system) ?? 0)
      writer.append(site.bestViews.count)
      for view in site.bestViews { writer.append(OptionalCode.number(view)) }
    }
  }

  private static func append(_ summary: FigureSummary, to writer: inout ByteWriter) {
    writer.append(summary.name)
    writer.append(summary.title)
    writer.append(OptionalCode.number(summary.sex))
    writer.append(OptionalCode.number(summary.view))
    let box = summary.viewBox
    for edge in [box.minX, box.minY, box.maxX, box.maxY] {
      writer.append(signed: AtlasGrid.steps(edge))
    }
    writer.append(summary.regionNumbers.count)
    var last = 0
    for number in summary.regionNumbers {
      writer.append(number - last)
      last = number
    }
  }
}
