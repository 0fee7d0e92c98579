extension Phrasebook {
  static let german: [Phrase: String] = [
    .sitesOfDisease: "Krankheitsherde",
    .bodyMapOfFemale: "Körperschema, weiblich, {0}",
    .bodyMapOfMale: "Körperschema, männlich, {0}",
    .oneFinding: "1 Befund",
    .findings: "{0} Befunde",
    .primarySites: "Primärtumor: {0}",
    .sites: "Lokalisationen: {0}",
    .andMore: "{0} weitere",
    .notShown: "Nicht dargestellt: {0} ({1})",
    .drawnAt: "eingezeichnet bei: {0}",
    .inView: "{0}: {1}",
    .number: "Nr.",
    .place: "Lokalisation",
    .details: "Einzelheiten",
    .shownIn: "Dargestellt in",
  ]
}
