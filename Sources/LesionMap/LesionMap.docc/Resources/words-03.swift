import Foundation
import LesionMap

let renderer = try FigureRenderer()
let figure = try renderer.render(sites: "liver; L femur, lytic", sex: .female)
try Data(figure.png).write(to: URL(filePath: "figure.png"))
