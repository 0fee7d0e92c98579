extension Phrasebook {
  static let portuguese: [Phrase: String] = [
    .sitesOfDisease: "Localizações da doença",
    .bodyMapOfFemale: "Mapa corporal, mulher, {0}",
    .bodyMapOfMale: "Mapa corporal, homem, {0}",
    .oneFinding: "1 achado",
    .findings: "{0} achados",
    .primarySites: "Tumor primário: {0}",
    .sites: "Localizações: {0}",
    .andMore: "mais {0}",
    .notShown: "Não mostrado: {0} ({1})",
    .drawnAt: "desenhado em: {0}",
    .inView: "{0}: {1}",
    .number: "N.º",
    .place: "Localização",
    .details: "Detalhes",
    .shownIn: "Mostrado em",
  ]
}
