extension Phrasebook {
  static let english: [Phrase: String] = [
    // The whole figure.
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

    // The person.
    .woman: "Woman, {0}.",
    .man: "Man, {0}.",
    .girl: "Girl, {0}.",
    .boy: "Boy, {0}.",
    .aged: "Age: {0}.",
    .oneYear: "1 year",
    .years: "{0} years",

    // Views and sides.
    .anteriorView: "Anterior",
    .posteriorView: "Posterior",
    .leftLateralView: "Left lateral",
    .rightLateralView: "Right lateral",
    .leftLetter: "L",
    .rightLetter: "R",
    .sideLetters: "{0}, {1}: the patient’s right and left.",

    // Parts of a site.
    .part: "{0}",
    .anteriorPart: "anterior",
    .posteriorPart: "posterior",
    .superiorPart: "superior",
    .inferiorPart: "inferior",
    .medialPart: "medial",
    .lateralPart: "lateral",
    .proximalPart: "proximal",
    .distalPart: "distal",
    .centralPart: "central",

    // Roles.
    .primary: "primary",
    .metastasis: "metastasis",
    .node: "node",
    .localExtension: "local extension",
    .recurrence: "recurrence",
    .probable: "{0} (probable)",
    .lesion: "lesion",
    .metastasisOrUnstated: "metastasis, or role not stated",

    // How many, how large.
    .lesions: "{0} lesions",
    .several: "several",
    .numerous: "numerous",
    .twoLesions: "two lesions",
    .statedNumber: "stated number",
    .numerousNotACount: "numerous (not a count)",
    .sizeNotStated: "size not stated",
    .severalNotACount: "several (not a count)",
    .millimetres: "{0} mm",

    // Characters.
    .solid: "solid",
    .cystic: "cystic",
    .mixed: "mixed",
    .necrotic: "necrotic",
    .calcified: "calcified",
    .sclerotic: "sclerotic",
    .lytic: "lytic",
    .infiltrative: "infiltrative",
    .notStated: "not stated",

    // Forms and course.
    .oval: "oval",
    .lobulated: "lobulated",
    .dumbbell: "dumbbell",
    .spiculated: "spiculated",
    .new: "new",
    .stable: "stable",
    .progressing: "progressing",
    .responding: "responding",
    .resolved: "resolved",
    .treated: "treated",

    // Certainties.
    .biopsied: "biopsied",
    .imaging: "imaging",
    .examinationOnly: "examination only",
    .suspected: "suspected",

    // Tumour in vessels.
    .upTo: "to {0}",
    .vesselOccluded: "{0} occluded",
    .vesselOccludedAndDilated: "{0} occluded, dilated below",
    .vesselPartlyOccluded: "{0} partly occluded",
    .vesselPartlyOccludedAndDilated: "{0} partly occluded, dilated",
    .vesselDilated: "{0} dilated",

    // The legend.
    .shapeIsRole: "Shape: role",
    .interiorIsCharacter: "Interior: character",
    .countIsNumber: "Number",
    .formIsForm: "Form",
    .signIsStatus: "Course",
    .areaIsDiameter: "Area: largest diameter",
    .outlineIsCertainty: "Outline: how it is known",
    .otherMarks: "Other marks",
    .tumourInVein: "tumour within a vein",
    .veinOccluded: "vein occluded",
    .veinPartlyOccluded: "vein partly occluded",
    .sideNotStated: "side not stated",

    // Below the figure.
    .symbolsAreNotToScale: "Symbols are not to scale.",
    .symbolsHaveTheirScale: "Symbols have a scale of their own, not the body’s.",
    .noSizesAreStated: "No sizes stated; symbols are not to scale.",
    .schematicNotToScale: "Schematic, not to scale.",
    .positionsAreSchematic: "Positions within a site are schematic.",
    .allShown: "{0}: all shown.",
    .someShown: "{0}: {1} shown.",
    .notShownList: "Not shown: {0}.",
    .withRemark: "{0} ({1})",
    .numberDrawnAt: "{0} drawn at {1}.",
    .abbreviation: "{0}, {1}.",
    .notInFemaleBody: "not in the female body",
    .notInMaleBody: "not in the male body",
    .notInTheseViews: "not drawn in these views",
    .moreInDescription: "and {0} more, named in the description",
    .severalFindingsAt: "{0} ({1}):",

    // The columns of a table.
    .number: "No.",
    .place: "Site",
    .details: "Details",
    .shownIn: "Shown in",
  ]
}
