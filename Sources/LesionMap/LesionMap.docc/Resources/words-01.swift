import LesionMap

let renderer = try FigureRenderer()
print("LesionMap", lesionMapVersion, renderer.options.preset.summary)
