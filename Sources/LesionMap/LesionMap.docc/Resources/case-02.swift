import Foundation
import LesionMap

let source = Case(
  title: "Invented case: built in Swift",
  patient: Patient(sex: .female, age: 47),
  lesions: [
    Lesion(site: "left breast, upper outer", role: .primary, diametersInMillimetres: [21, 17]),
    Lesion(site: "left axilla", role: .node, count: .exactly(3)),
    Lesion(
      site: SiteReference(words: "femur", laterality: .right), role: .metastasis,
      characters: [.lytic], certainty: .imaging),
  ])
let renderer = try FigureRenderer()
let figure = try renderer.render(source)
try Data(figure.png).write(to: URL(filePath: "figure.png"))
for diagnostic in figure.diagnostics { print(diagnostic.rendered()) }
