import AtlasCompiler
import Diagnostics
import Foundation

/// An atlas folder for a test, removed when the test is done with it.
struct TinyAtlas: ~Copyable {
  private let folder: URL

  static let header =
    "id,name,synonyms,parent,kind,paired,sex,snomed,uberon,icdo3,system,confidence,views"

  static let sites = """
    \(header)
    kidney,Kidney,renal;RK=right,,place,yes,any,64033007,UBERON:0002113,C64.9,urinary,verified,anterior
    uterus,Uterus,womb,,place,no,female,35039007,,C55.9,reproductive_f,verified,

    """

  /// The lines of the figure, from line 2; line 1 is the root's start tag, line 2 the title, line 3
  /// the outline.
  static func figure(_ lines: String...) -> String {
    """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="-340 -20 680 1040">
    <title>Female, anterior view</title>
    <g id="layer-outline"><path id="half" class="outline" d="M0 0H200V1000H0"/><use id="other" href="#half" transform="scale(-1 1)"/></g>
    \(lines.joined(separator: "\n"))
    </svg>
    """
  }

  static let kidneys = """
    <g id="layer-organs"><path id="kidney.L" class="kidney" d="M20 400 C20 380 60 380 60 400 C60 430 20 430 20 400Z"/>
    <use id="kidney.R" href="#kidney.L" transform="scale(-1,1)"/>
    """

  static let uterus = #"<ellipse id="uterus" class="uterus" cx="0" cy="500" rx="10" ry="20"/></g>"#

  init(
    sites: String = TinyAtlas.sites, figure: String, path: String = "figures/female/anterior.svg"
  ) throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try write(sites, to: "sites.csv")
    try write(figure, to: path)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func write(_ text: String, to path: String) throws {
    let file = folder.appendingPathComponent(path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func compile() -> AtlasCompilation { AtlasCompiler.compile(directory: folder.path) }

  /// The faults of the folder as `file:line:column CODE`, notes left out.
  func faults() -> [String] {
    compile().diagnostics.filter { $0.severity != .note }.map { diagnostic in
      guard let place = diagnostic.place else { return diagnostic.code }
      let file = place.file.split(separator: "/").last ?? ""
      return "\(file):\(place.line):\(place.column) \(diagnostic.code)"
    }
  }
}
