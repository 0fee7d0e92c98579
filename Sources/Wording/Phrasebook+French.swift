extension Phrasebook {
  static let french: [Phrase: String] = [
    // The whole figure.
    .sitesOfDisease: "Sites de la maladie",
    .bodyMapOfFemale: "Schéma corporel, femme, {0}",
    .bodyMapOfMale: "Schéma corporel, homme, {0}",
    .oneFinding: "1 lésion",
    .findings: "{0} lésions",
    .primarySites: "Tumeur primitive\u{A0}: {0}",
    .sites: "Sites\u{A0}: {0}",
    .andMore: "{0} autres",
    .notShown: "Non représenté\u{A0}: {0} ({1})",
    .drawnAt: "représenté à l’emplacement\u{A0}: {0}",
    .inView: "{0}\u{A0}: {1}",

    // The person.
    .woman: "Femme, {0}.",
    .man: "Homme, {0}.",
    .girl: "Fille, {0}.",
    .boy: "Garçon, {0}.",
    .aged: "Âge\u{A0}: {0}.",
    .oneYear: "1 an",
    .years: "{0} ans",

    // Views and sides.
    .anteriorView: "De face",
    .posteriorView: "De dos",
    .leftLateralView: "Profil gauche",
    .rightLateralView: "Profil droit",
    .leftLetter: "G",
    .rightLetter: "D",
    .sideLetters: "{0}, {1}\u{A0}: côtés droit et gauche du corps.",

    // Parts of a site.
    .part: "partie {0}",
    .anteriorPart: "antérieure",
    .posteriorPart: "postérieure",
    .superiorPart: "supérieure",
    .inferiorPart: "inférieure",
    .medialPart: "médiale",
    .lateralPart: "latérale",
    .proximalPart: "proximale",
    .distalPart: "distale",
    .centralPart: "centrale",

    // Roles.
    .primary: "tumeur primitive",
    .metastasis: "métastase",
    .node: "ganglion",
    .localExtension: "extension locale",
    .recurrence: "récidive",
    .probable: "{0} (probable)",
    .lesion: "lésion",
    .metastasisOrUnstated: "métastase, ou rôle non précisé",

    // How many, how large.
    .lesions: "{0} lésions",
    .several: "plusieurs",
    .numerous: "nombreuses",
    .twoLesions: "deux lésions",
    .statedNumber: "nombre précisé",
    .numerousNotACount: "nombreuses (sans dénombrement)",
    .sizeNotStated: "taille non précisée",
    .severalNotACount: "plusieurs (sans dénombrement)",
    .millimetres: "{0} mm",

    // Characters.
    .solid: "solide",
    .cystic: "kystique",
    .mixed: "mixte",
    .necrotic: "nécrotique",
    .calcified: "calcifiée",
    .sclerotic: "condensante",
    .lytic: "lytique",
    .infiltrative: "infiltrante",
    .notStated: "non précisé",

    // Forms and course.
    .oval: "ovale",
    .lobulated: "lobulée",
    .dumbbell: "en sablier",
    .spiculated: "spiculée",
    .new: "nouvelle",
    .stable: "stable",
    .progressing: "en progression",
    .responding: "en réponse",
    .resolved: "disparue",
    .treated: "traitée",

    // Certainties.
    .biopsied: "biopsiée",
    .imaging: "imagerie",
    .examinationOnly: "examen clinique seul",
    .suspected: "suspicion",

    // Tumour in vessels.
    .upTo: "jusqu’à\u{A0}: {0}",
    .vesselOccluded: "{0}\u{A0}: occlusion complète",
    .vesselOccludedAndDilated: "{0}\u{A0}: occlusion complète, dilatation sous-jacente",
    .vesselPartlyOccluded: "{0}\u{A0}: occlusion partielle",
    .vesselPartlyOccludedAndDilated: "{0}\u{A0}: occlusion partielle, dilatation",
    .vesselDilated: "{0}\u{A0}: dilatation",

    // The legend.
    .shapeIsRole: "Forme\u{A0}: nature",
    .interiorIsCharacter: "Remplissage\u{A0}: aspect",
    .countIsNumber: "Nombre",
    .formIsForm: "Contours",
    .signIsStatus: "Évolution",
    .areaIsDiameter: "Surface\u{A0}: plus grand diamètre",
    .outlineIsCertainty: "Contour\u{A0}: mode de diagnostic",
    .otherMarks: "Autres signes",
    .tumourInVein: "tumeur dans une veine",
    .veinOccluded: "veine occluse",
    .veinPartlyOccluded: "veine partiellement occluse",
    .sideNotStated: "côté non précisé",

    // Below the figure.
    .symbolsAreNotToScale: "Symboles non à l’échelle.",
    .symbolsHaveTheirScale: "Symboles à leur propre échelle, non à celle du corps.",
    .noSizesAreStated: "Tailles non précisées\u{A0}; symboles non à l’échelle.",
    .schematicNotToScale: "Schématique, non à l’échelle.",
    .positionsAreSchematic: "Position schématique au sein d’un site.",
    .allShown: "{0}\u{A0}: toutes représentées.",
    .someShown: "{0}\u{A0}: {1} représentées.",
    .notShownList: "Non représentées\u{A0}: {0}.",
    .withRemark: "{0} ({1})",
    .numberDrawnAt: "{0} représentée à l’emplacement\u{A0}: {1}.",
    .abbreviation: "{0}\u{A0}: {1}.",
    .notInFemaleBody: "absent du corps féminin",
    .notInMaleBody: "absent du corps masculin",
    .notInTheseViews: "absent de ces vues",
    .moreInDescription: "et {0} autres, citées dans la description",
    .severalFindingsAt: "{0} ({1})\u{A0}:",

    // The columns of a table.
    .number: "N°",
    .place: "Site",
    .details: "Précisions",
    .shownIn: "Représenté sur",
  ]
}
