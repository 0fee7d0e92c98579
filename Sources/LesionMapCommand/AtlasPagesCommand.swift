import ArgumentParser
import AtlasSheets
import BodyAtlas
import Foundation
import LesionMap
import PNGCodec
import Pixels
import Typography

/// `lesionmap atlas pages`: every figure, layer and site, on pages to be checked by eye.
struct AtlasPagesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pages",
    abstract: "Draw pages that show every figure, layer and site with its name.",
    discussion: """
      Examples:
        lesionmap atlas pages --out pages --only breast axial-thigh

      One page with everything small; for each body its looks and its layers, and for each inset a \
      page, with a numbered dot on every anchor and the names beside it. A page is 1600 × 1200 pixels.
      """)

  @Option(help: ArgumentHelp("Where the pages go; made when it is missing.", valueName: "folder"))
  var out: String

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "The figures and insets shown; all of them unless given.", valueName: "names"))
  var only: [String] = []

  @OptionGroup var atlas: AtlasArguments

  @Option(help: "A font file, or a folder of them.")
  var font: String?

  func run() throws {
    try Report.failures {
      let atlas = try atlas.load()
      for name in only { _ = try atlas.named(name) }
      var options = FigureOptions()
      options.font = font
      let renderer = try FigureRenderer(atlas: atlas, options: options)
      let sheet = try sheet(of: atlas)
      do {
        try FileManager.default.createDirectory(atPath: out, withIntermediateDirectories: true)
      } catch {
        throw CommandFailure(.outputUnwritable, "\(out): the folder cannot be made")
      }
      for page in sheet.pages {
        let scene = sheet.scene(of: page)
        let picture = ColorReduction(limit: page.colors).reduced(try renderer.rasterize(scene))
        try OutputFile.write(try encoded(picture, title: page.title), to: "\(out)/\(page.name).png")
      }
      Report.say("\(out): \(sheet.pages.count) pages")
    }
  }

  private func encoded(_ picture: Bitmap, title: String) throws -> [UInt8] {
    var options = PNGEncoder.Options()
    options.compressionLevel = 9
    options.texts = [.init(keyword: "Title", text: title)]
    do {
      return try PNGEncoder(options: options).encode(picture)
    } catch {
      throw CommandFailure(.internalError, "the page cannot be encoded: \(error)")
    }
  }

  private func sheet(of atlas: Atlas) throws -> ContactSheet {
    do {
      return try ContactSheet(
        atlas: atlas, fonts: try FontLibrary(override: font), names: only.isEmpty ? nil : Set(only),
        theme: try FigureTheme.light.theme())
    } catch {
      throw CommandFailure(.internalError, "the pages cannot be laid out: \(error)")
    }
  }
}
