/// The codes of an atlas and its names in other languages, each decoded when it is first asked for.
final class Vocabulary: Sendable {
  private let codeBlock: LazyBlock<CodeList>
  private let nameBlocks: [Language: LazyBlock<[Site.ID: SiteName]>]

  /// The meanings in the order of the file, and the table that finds them.
  struct CodeList: Sendable {
    let meanings: [CodeMeaning]
    let table: CodeTable

    init(_ meanings: [CodeMeaning], sites: [Site]) {
      self.meanings = meanings
      table = CodeTable(meanings, sites: sites)
    }
  }

  init(codes: [CodeMeaning], names: [Language: [Site.ID: SiteName]], sites: [Site]) {
    codeBlock = LazyBlock(CodeList(codes, sites: sites))
    nameBlocks = names.mapValues { LazyBlock($0) }
  }

  init(codes: AtlasBlock, names: [Language: AtlasBlock]) {
    codeBlock = LazyBlock(codes)
    nameBlocks = names.mapValues { LazyBlock($0) }
  }

  /// The languages that there are names in, in the order of their declaration.
  var languages: [Language] { Language.allCases.filter { nameBlocks[$0] != nil } }

  func codes(sites: [Site]) throws(AtlasFormatError) -> CodeList {
    let list = try codeBlock.value { reader throws(AtlasFormatError) in
      CodeList(try reader.codeMeanings(sites: sites), sites: sites)
    }
    return list ?? CodeList([], sites: sites)
  }

  func names(in language: Language, sites: [Site]) throws(AtlasFormatError) -> [Site.ID: SiteName] {
    let names = try nameBlocks[language]?.value { reader throws(AtlasFormatError) in
      try reader.siteNames(sites: sites)
    }
    return names.flatMap { $0 } ?? [:]
  }
}
