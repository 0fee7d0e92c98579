import LesionMap

let renderer = try FigureRenderer()
let figure = try renderer.render(sites: "kidney; both axillae", sex: .male)
for finding in figure.scene.scene.findings {
  print(finding.number, finding.place, terminator: " ")
  if let mark = finding.mark {
    print("in the view", mark.view, "at", mark.center.x, mark.center.y)
  } else {
    print("is listed:", finding.reasonNotDrawn ?? "")
  }
}
