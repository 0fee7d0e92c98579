import LesionMap
import Testing

@testable import SiteEmbedding

/// Names of figures and pictures, and ways between files.
@Suite struct SiteNamesTests {
  @Test func namesAreMadeFromPathsAndUnique() throws {
    var names = FigureNames()
    #expect(try names.name(for: "posts/Über case 1.md", asked: nil) == "lesionmap-posts-ber-case-1")
    #expect(try names.name(for: "a.md", asked: nil) == "lesionmap-a")
    #expect(try names.name(for: "a.md", asked: nil) == "lesionmap-a-2")
    #expect(try names.name(for: "a-2.md", asked: nil) == "lesionmap-a-2-2")
    #expect(try names.name(for: "b.md", asked: "fig") == "fig")
    #expect(throws: FigureNames.Taken.self) { try names.name(for: "c.md", asked: "fig") }
  }

  @Test func picturesAreKnownByTheirNames() {
    for scale in [1, 2] {
      for isDark in [true, false] {
        let name = PictureVariant.name(hash: "0123456789ab", scale: scale, isDark: isDark)
        #expect(PictureVariant.isName(name))
      }
    }
    for name in [
      "photo.png", "0123456789ab.jpg", "0123456789AB.png", "0123456789abc.png", "ab.png",
    ] {
      #expect(!PictureVariant.isName(name))
    }
  }

  @Test(arguments: [
    ("/a/b/figures", "/a/b", "figures"), ("/a/figures", "/a/b/c", "../../figures"),
    ("/a/b", "/a/b", ""), ("/a/./b/../c", "/a", "c"),
  ])
  func waysBetweenFolders(path: String, folder: String, way: String) {
    #expect(FilePath.relative(path, from: folder) == way)
  }

  @Test func noPathLeadsOut() {
    #expect(FilePath.normalized("a/../../b") == nil)
    #expect(FilePath.normalized("../b") == nil)
    #expect(FilePath.normalized("/a/./b/../c.yml") == "a/c.yml")
  }

  @Test(arguments: [
    ("liver; spleen", false), ("lesionmap: 1\nlesions: []", true), ("# c\n\n---\nlesions:\n", true),
    ("{\"lesionmap\": 1}", true), ("lesions of the liver", false), ("", false),
  ])
  func aCaseFileSaysSoInItsFirstWords(text: String, isCaseFile: Bool) {
    #expect((CaseWords.format(of: text) == .caseFile) == isCaseFile)
  }
}
