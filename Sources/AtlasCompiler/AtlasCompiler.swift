package import BodyAtlas
package import Diagnostics
import Foundation

/// Turns a folder of drawings and its vocabulary into an atlas.
///
/// ```
/// sites.csv   codes.csv   names/<language>.csv   figures/<sex>/<view>.svg   insets/<name>.svg
/// ```
package enum AtlasCompiler {
  /// Reads and checks a folder.
  ///
  /// Every fault is reported, not the first only. What is faulty is left out of the atlas, so that the
  /// rest can be looked at; whether an atlas with errors is good enough is for the caller to say.
  /// - Parameter directory: the folder that holds `sites.csv`.
  package static func compile(directory: String) -> AtlasCompilation {
    let folder = AtlasFolder(path: directory)
    var diagnostics: [Diagnostic] = []
    let sites = folder.sites(diagnostics: &diagnostics)
    let codes = folder.codes(diagnostics: &diagnostics)
    let names = folder.names(diagnostics: &diagnostics)
    let sources = folder.figures(diagnostics: &diagnostics)
    let assembly = FigureAssembly(sites: sites.map(\.site))
    let figures = sources.map(assembly.figure)
    let atlas = assembly.atlas(of: figures, codes: codes.map(\.meaning), names: names)
    let check = AtlasCheck(
      sites: sites, codes: codes, names: names, figures: Array(zip(sources, figures)))
    diagnostics += check.diagnostics()
    let order = diagnostics.enumerated().sorted {
      ($0.element.place?.file ?? "", $0.element.place?.line ?? 0, $0.offset)
        < ($1.element.place?.file ?? "", $1.element.place?.line ?? 0, $1.offset)
    }
    return AtlasCompilation(
      atlas: atlas, bytes: (try? atlas.compiledBytes()) ?? [], diagnostics: order.map(\.element))
  }
}

/// What became of a folder.
package struct AtlasCompilation: Sendable {
  package let atlas: Atlas
  /// The compiled form of `atlas`.
  package let bytes: [UInt8]
  /// By file and line.
  package let diagnostics: [Diagnostic]

  package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}
