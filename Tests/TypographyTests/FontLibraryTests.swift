import Foundation
import Testing

@testable import Typography

@Suite("Font library")
struct FontLibraryTests {
  static let nowhere = FontSource(
    family: "Nowhere Sans", debianPackage: "fonts-nowhere", directories: ["/nonexistent/fonts"],
    stem: "Nowhere", extensions: ["otf"])

  @Test("no font at all names what was searched and what to install")
  func notFound() throws {
    let failure = try #require(
      #expect(throws: FontError.self) { try FontLibrary(sources: [Self.nowhere]) })
    #expect(
      failure.description
        == "no font found; install the Debian package fonts-nowhere (apt install fonts-nowhere) "
        + "or name a font file with --font. Searched: Nowhere Sans in /nonexistent/fonts")
  }

  @Test("the standard list asks for Inter first")
  func standardOrder() {
    #expect(
      FontSource.standard.map(\.debianPackage)
        == ["fonts-inter", "fonts-noto-core", "fonts-liberation", "fonts-dejavu-core"])
  }

  @Test("an absent override is an error, not a fall back")
  func absentOverride() {
    #expect(throws: FontError.unreadable(path: "/nonexistent/a.otf")) {
      try FontLibrary(override: "/nonexistent/a.otf")
    }
  }

  @Test("a file that is no font is named")
  func notAFont() throws {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("lesionmap-\(UUID().uuidString).ttf")
    try Data("not a font".utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    #expect(throws: FontError.notAFont(path: file.path, index: 0)) {
      try FontLibrary(override: file.path)
    }
  }

  @Test("an empty directory is named")
  func emptyDirectory() throws {
    let directory = FileManager.default.temporaryDirectory
      .appendingPathComponent("lesionmap-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: false)
    defer { try? FileManager.default.removeItem(at: directory) }
    let failure = try #require(
      #expect(throws: FontError.self) { try FontLibrary(override: directory.path) })
    #expect(failure == .noFontInDirectory(path: directory.path))
    #expect(failure.description.contains(directory.path))
  }

  @Test("Inter has all four weights", .enabled(if: TestFonts.hasInter, "apt: fonts-inter"))
  func interWeights() throws {
    let library = try FontLibrary(sources: TestFonts.inter)
    #expect(library.primary.name == "Inter")
    for weight in FontWeight.allCases {
      #expect(library.face(weight).weight == weight.rawValue)
      #expect(library.face(weight).family == "Inter")
      #expect(!library.face(weight).isItalic)
    }
  }

  @Test(
    "DejaVu's two weights serve all four", .enabled(if: TestFonts.hasDejaVu, "apt: fonts-dejavu"))
  func dejaVuWeights() throws {
    let library = try FontLibrary(sources: [Self.nowhere] + TestFonts.dejaVu)
    #expect(FontWeight.allCases.map { library.face($0).weight } == [400, 400, 700, 700])
    #expect(library.face(.regular) === library.face(.medium))
  }

  @Test(
    "a file by hand serves every weight", .enabled(if: TestFonts.hasDejaVu, "apt: fonts-dejavu"))
  func overrideFile() throws {
    let library = try FontLibrary(override: TestFonts.dejaVuFile)
    #expect(library.primary.name == "DejaVu Sans")
    #expect(library.face(.bold).path == TestFonts.dejaVuFile)
    #expect(library.face(.bold) === library.face(.regular))
  }

  @Test("a directory by hand gives its upright family", .enabled(if: TestFonts.hasInter))
  func overrideDirectory() throws {
    let library = try FontLibrary(override: TestFonts.interDirectory)
    #expect(library.primary.name == "Inter")
    #expect(library.face(.semibold).path == "\(TestFonts.interDirectory)/Inter-SemiBold.otf")
  }

  @Test("a collection's face number is checked", .enabled(if: TestFonts.hasDejaVu))
  func faceNumber() {
    #expect(throws: FontError.notAFont(path: TestFonts.dejaVuFile, index: 1)) {
      try FontFace(path: TestFonts.dejaVuFile, index: 1)
    }
    #expect(throws: FontError.notAFont(path: TestFonts.dejaVuFile, index: -1)) {
      try FontFace(path: TestFonts.dejaVuFile, index: -1)
    }
  }
}
