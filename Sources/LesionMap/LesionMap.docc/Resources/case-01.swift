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
print(try source.text(as: .siteList))
