import Geometry

extension Atlas {
  /// The compiled form, from which ``init(compiled:)`` makes an equal atlas.
  ///
  /// Coordinates are snapped to ``AtlasGrid``. Equal atlases give equal bytes on every machine.
  /// - Throws: ``AtlasFormatError`` when a figure of this atlas is itself compiled and damaged.
  package func compiledBytes() throws(AtlasFormatError) -> [UInt8] {
    var figures: [Figure] = []
    for summary in summaries {
      if let figure = try figure(named: summary.name) { figures.append(figure) }
    }
    var names: [Language: [Site.ID: SiteName]] = [:]
    for language in languages { names[language] = try self.names(in: language) }
    return AtlasEncoder.bytes(
      sites: sites, figures: figures, codes: try allCodeMeanings(), names: names)
  }

  /// Reads the sites and the list of figures; drawings, codes and names are read as they are asked for.
  ///
  /// - Throws: ``AtlasFormatError``.
  package init(compiled bytes: [UInt8]) throws(AtlasFormatError) {
    guard bytes.starts(with: AtlasFormat.magic) else { throw .notAnAtlas }
    var reader = ByteReader(bytes[AtlasFormat.magic.count...], block: "header")
    let version = try reader.number()
    guard version == AtlasFormat.version else {
      throw .unsupportedVersion(found: version, supported: AtlasFormat.version)
    }
    let indexLength = try reader.number()
    let indexChecksum = try reader.fixed()
    let indexBlock = AtlasBlock(
      name: "index", bytes: try reader.slice(indexLength), checksum: indexChecksum)
    var index = try indexBlock.reader()
    let sites = try index.sites()
    var summaries: [FigureSummary] = []
    var blocks: [AtlasBlock] = []
    for _ in 0..<(try index.count()) {
      let summary = try index.summary()
      summaries.append(summary)
      blocks.append(try index.block(summary.name, in: &reader))
    }
    let codes = try index.block("codes", in: &reader)
    var names: [Language: AtlasBlock] = [:]
    for _ in 0..<(try index.count()) {
      let language = try index.required(OptionalCode.languages)
      names[language] = try index.block("names, \(language.rawValue)", in: &reader)
    }
    guard index.isAtEnd else { throw .wrongLength(block: "index") }
    guard reader.isAtEnd else { throw .wrongLength(block: "file") }
    self.init(
      sites: sites, summaries: summaries, figures: FigureStore(blocks: blocks),
      vocabulary: Vocabulary(codes: codes, names: names))
  }
}

extension ByteReader {
  /// The next block of the file, by what the index says of it.
  fileprivate mutating func block(
    _ name: String, in file: inout ByteReader
  ) throws(AtlasFormatError) -> AtlasBlock {
    let length = try number()
    let checksum = try fixed()
    return AtlasBlock(name: name, bytes: try file.slice(length), checksum: checksum)
  }

  fileprivate mutating func sites() throws(AtlasFormatError) -> [Site] {
    var systems: [String] = []
    for _ in 0..<(try count()) { systems.append(try text()) }
    var sites: [Site] = []
    var parents: [Int] = []
    for _ in 0..<(try count()) {
      var site = Site(id: try text(), name: try text())
      for _ in 0..<(try count()) {
        site.synonyms.append(SiteSynonym(try text(), side: try optional(OptionalCode.sides)))
      }
      parents.append(try number())
      site.isPaired = try number() != 0
      site.kind = try required(OptionalCode.kinds)
      site.onlySex = try optional(OptionalCode.sexes)
      site.codes.snomed = try nonemptyText()
      site.codes.uberon = try nonemptyText()
      site.codes.icdO3 = try nonemptyText()
      site.codes.confidence = try required(OptionalCode.confidences)
      let system = try number()
      guard systems.indices.contains(system) else { throw malformed }
      site.system = systems[system]
      for _ in 0..<(try count()) { site.bestViews.append(try required(OptionalCode.views)) }
      sites.append(site)
    }
    for (index, parent) in parents.enumerated() where parent != 0 {
      guard sites.indices.contains(parent - 1) else { throw malformed }
      sites[index].parent = sites[parent - 1].id
    }
    return sites
  }

  fileprivate mutating func summary() throws(AtlasFormatError) -> FigureSummary {
    let name = try text()
    let title = try text()
    let sex = try optional(OptionalCode.sexes)
    let view = try optional(OptionalCode.views)
    let viewBox = Rect(
      minX: AtlasGrid.value(try signedNumber()), minY: AtlasGrid.value(try signedNumber()),
      maxX: AtlasGrid.value(try signedNumber()), maxY: AtlasGrid.value(try signedNumber()))
    var regionNumbers: [Int] = []
    var last = 0
    for _ in 0..<(try count()) {
      last &+= try number()
      regionNumbers.append(last)
    }
    return FigureSummary(
      name: name, title: title, sex: sex, view: view, viewBox: viewBox,
      regionNumbers: regionNumbers)
  }

  private mutating func nonemptyText() throws(AtlasFormatError) -> String? {
    let text = try text()
    return text.isEmpty ? nil : text
  }
}
