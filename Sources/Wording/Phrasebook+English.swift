extension Phrasebook {
  static let english: [Phrase: String] = [
    .sitesOfDisease: "Sites of disease",
    .bodyMapOfFemale: "Body map, female, {0}",
    .bodyMapOfMale: "Body map, male, {0}",
    .oneFinding: "1 finding",
    .findings: "{0} findings",
    .primarySites: "Primary: {0}",
    .sites: "Sites: {0}",
    .andMore: "{0} more",
    .notShown: "Not shown: {0} ({1})",
    .drawnAt: "drawn at {0}",
    .inView: "{0}: {1}",
    .number: "No.",
    .place: "Site",
    .details: "Details",
    .shownIn: "Shown in",
  ]
}
