extension Phrasebook {
  static let french: [Phrase: String] = [
    .sitesOfDisease: "Sites de la maladie",
    .bodyMapOfFemale: "Schéma corporel, femme, {0}",
    .bodyMapOfMale: "Schéma corporel, homme, {0}",
    .oneFinding: "1 lésion",
    .findings: "{0} lésions",
    .primarySites: "Tumeur primitive : {0}",
    .sites: "Sites : {0}",
    .andMore: "{0} autres",
    .notShown: "Non représenté : {0} ({1})",
    .drawnAt: "représenté à l’emplacement : {0}",
    .inView: "{0} : {1}",
    .number: "N°",
    .place: "Site",
    .details: "Précisions",
    .shownIn: "Représenté sur",
  ]
}
