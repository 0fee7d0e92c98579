import LesionMap

let renderer = try FigureRenderer()
let figure = try renderer.render(sites: "kidney; both axillae", sex: .male)
print(figure.altText)
print(figure.longDescription)
