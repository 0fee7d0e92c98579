extension Phrasebook {
  static let german: [Phrase: String] = [
    // The whole figure.
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

    // The person.
    .woman: "Frau, {0}.",
    .man: "Mann, {0}.",
    .girl: "Mädchen, {0}.",
    .boy: "Junge, {0}.",
    .aged: "Alter: {0}.",
    .oneYear: "1 Jahr",
    .years: "{0} Jahre",

    // Views and sides.
    .anteriorView: "Von vorn",
    .posteriorView: "Von hinten",
    .leftLateralView: "Von links",
    .rightLateralView: "Von rechts",
    .leftLetter: "L",
    .rightLetter: "R",
    .sideLetters: "{0}, {1}: rechte und linke Körperseite.",

    // Parts of a site.
    .part: "{0}",
    .anteriorPart: "ventral",
    .posteriorPart: "dorsal",
    .superiorPart: "kranial",
    .inferiorPart: "kaudal",
    .medialPart: "medial",
    .lateralPart: "lateral",
    .proximalPart: "proximal",
    .distalPart: "distal",
    .centralPart: "zentral",

    // Roles.
    .primary: "Primärtumor",
    .metastasis: "Metastase",
    .node: "Lymphknoten",
    .localExtension: "lokale Ausbreitung",
    .recurrence: "Rezidiv",
    .probable: "{0} (wahrscheinlich)",
    .lesion: "Läsion",
    .metastasisOrUnstated: "Metastase oder ohne Angabe",

    // How many, how large.
    .lesions: "{0} Läsionen",
    .several: "mehrere",
    .numerous: "zahlreiche",
    .twoLesions: "zwei Läsionen",
    .statedNumber: "angegebene Anzahl",
    .numerousNotACount: "zahlreiche (keine Zählung)",
    .sizeNotStated: "Größe nicht angegeben",
    .severalNotACount: "mehrere (keine Zählung)",
    .millimetres: "{0} mm",

    // Characters.
    .solid: "solide",
    .cystic: "zystisch",
    .mixed: "gemischt",
    .necrotic: "nekrotisch",
    .calcified: "verkalkt",
    .sclerotic: "sklerotisch",
    .lytic: "osteolytisch",
    .infiltrative: "infiltrierend",
    .notStated: "ohne Angabe",

    // Forms and course.
    .oval: "oval",
    .lobulated: "gelappt",
    .dumbbell: "sanduhrförmig",
    .spiculated: "spikuliert",
    .new: "neu",
    .stable: "stabil",
    .progressing: "progredient",
    .responding: "ansprechend",
    .resolved: "nicht mehr nachweisbar",
    .treated: "behandelt",

    // Certainties.
    .biopsied: "biopsiert",
    .imaging: "Bildgebung",
    .examinationOnly: "nur Untersuchung",
    .suspected: "Verdacht",

    // Tumour in vessels.
    .upTo: "bis: {0}",
    .vesselOccluded: "{0} verschlossen",
    .vesselOccludedAndDilated: "{0} verschlossen, darunter erweitert",
    .vesselPartlyOccluded: "{0} teilweise verschlossen",
    .vesselPartlyOccludedAndDilated: "{0} teilweise verschlossen, erweitert",
    .vesselDilated: "{0} erweitert",

    // The legend.
    .shapeIsRole: "Form: Art",
    .interiorIsCharacter: "Füllung: Beschaffenheit",
    .countIsNumber: "Anzahl",
    .formIsForm: "Kontur",
    .signIsStatus: "Verlauf",
    .areaIsDiameter: "Fläche: größter Durchmesser",
    .outlineIsCertainty: "Umriss: Nachweis",
    .otherMarks: "Weitere Zeichen",
    .tumourInVein: "Tumor in einer Vene",
    .veinOccluded: "Vene verschlossen",
    .veinPartlyOccluded: "Vene teilweise verschlossen",
    .sideNotStated: "Seite nicht angegeben",

    // Below the figure.
    .symbolsAreNotToScale: "Symbole nicht maßstäblich.",
    .symbolsHaveTheirScale: "Symbole in eigenem Maßstab, nicht dem des Körpers.",
    .noSizesAreStated: "Keine Größen angegeben; Symbole nicht maßstäblich.",
    .schematicNotToScale: "Schematisch, nicht maßstäblich.",
    .positionsAreSchematic: "Lage innerhalb einer Lokalisation schematisch.",
    .allShown: "{0}: alle dargestellt.",
    .someShown: "{0}: {1} dargestellt.",
    .notShownList: "Nicht dargestellt: {0}.",
    .withRemark: "{0} ({1})",
    .numberDrawnAt: "{0} eingezeichnet bei: {1}.",
    .abbreviation: "{0}: {1}.",
    .notInFemaleBody: "nicht im weiblichen Körper",
    .notInMaleBody: "nicht im männlichen Körper",
    .notInTheseViews: "in diesen Ansichten nicht dargestellt",
    .moreInDescription: "und {0} weitere, in der Beschreibung genannt",
    .severalFindingsAt: "{0} ({1}):",

    // The columns of a table.
    .number: "Nr.",
    .place: "Lokalisation",
    .details: "Einzelheiten",
    .shownIn: "Dargestellt in",
  ]
}
