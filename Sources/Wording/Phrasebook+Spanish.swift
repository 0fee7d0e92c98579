extension Phrasebook {
  static let spanish: [Phrase: String] = [
    .sitesOfDisease: "Localizaciones de la enfermedad",
    .bodyMapOfFemale: "Mapa corporal, mujer, {0}",
    .bodyMapOfMale: "Mapa corporal, varón, {0}",
    .oneFinding: "1 hallazgo",
    .findings: "{0} hallazgos",
    .primarySites: "Tumor primario: {0}",
    .sites: "Localizaciones: {0}",
    .andMore: "{0} más",
    .notShown: "No se muestra: {0} ({1})",
    .drawnAt: "dibujado en: {0}",
    .inView: "{0}: {1}",
    .number: "N.º",
    .place: "Localización",
    .details: "Detalles",
    .shownIn: "Se muestra en",
  ]
}
