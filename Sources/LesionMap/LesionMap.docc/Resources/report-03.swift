import Foundation
import LesionMap

let renderer = try FigureRenderer()
let cases = try ["kidney; both axillae", "liver; L femur, lytic"].map {
  try renderer.read($0, as: .siteList, file: "list").value
}
let deck = try renderer.slides(of: cases)
try Data(deck.value).write(to: URL(filePath: "board.pptx"))
for diagnostic in deck.diagnostics { print(diagnostic.rendered()) }
