import LesionMap

let renderer = try FigureRenderer()
let figure = try renderer.render(sites: "liver; L femur, lytic", sex: .female)
print(figure.width, figure.height)
