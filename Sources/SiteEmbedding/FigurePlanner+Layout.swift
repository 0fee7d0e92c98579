internal import Foundation
internal import Scene

extension FigurePlanner {
  /// A figure in one layout: its pictures, and the digest that names them.
  struct Layout {
    /// A digest of the pictures; 12 digits of it are their name.
    let digest: ContentDigest
    /// Still without the sizes and the digests of the files.
    let variants: [PictureVariant]
    let shown: ShownFigure

    init(
      of scenes: FigureScenes.Pair, on screen: FigureScreen, _ task: FigureTask, _ program: String
    ) throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = .sortedKeys
      let bytes = try scenes.all.map { [UInt8](try encoder.encode($0)) }
      let digest = ContentDigest(of: [Array(program.utf8)] + bytes)
      let variants = Self.variants(of: scenes, on: screen, hash: digest.short)
      func sources(_ theme: String) -> [ShownFigure.Source] {
        variants.filter { $0.theme == theme }
          .map { ($0.scale, MarkupText.address(task.address + $0.file)) }
      }
      self.digest = digest
      self.variants = variants
      shown = ShownFigure(scene: scenes.light, light: sources("light"), dark: sources("dark"))
    }

    private static func variants(
      of scenes: FigureScenes.Pair, on screen: FigureScreen, hash: String
    ) -> [PictureVariant] {
      scenes.all.enumerated().flatMap { index, scene in
        [1, 2].map { scale in
          let (width, height) = scene.pixels(scale)
          return PictureVariant(
            bytes: 0, file: PictureVariant.name(hash: hash, scale: scale, isDark: index == 1),
            height: height, scale: scale, screen: screen, sha256: "",
            theme: index == 1 ? "dark" : "light", width: width)
        }
      }
    }
  }
}
