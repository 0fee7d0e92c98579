extension Phrasebook {
  static let spanish: [Phrase: String] = [
    // The whole figure.
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

    // The person.
    .woman: "Mujer, {0}.",
    .man: "Varón, {0}.",
    .girl: "Niña, {0}.",
    .boy: "Niño, {0}.",
    .aged: "Edad: {0}.",
    .oneYear: "1 año",
    .years: "{0} años",

    // Views and sides.
    .anteriorView: "Anterior",
    .posteriorView: "Posterior",
    .leftLateralView: "Lateral izquierdo",
    .rightLateralView: "Lateral derecho",
    .leftLetter: "I",
    .rightLetter: "D",
    .sideLetters: "{0}, {1}: lados derecho e izquierdo del cuerpo.",

    // Parts of a site.
    .part: "parte {0}",
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
    .primary: "tumor primario",
    .metastasis: "metástasis",
    .node: "ganglio",
    .localExtension: "extensión local",
    .recurrence: "recidiva",
    .probable: "{0} (probable)",
    .lesion: "lesión",
    .metastasisOrUnstated: "metástasis, o tipo no especificado",

    // How many, how large.
    .lesions: "{0} lesiones",
    .several: "varias",
    .numerous: "numerosas",
    .twoLesions: "dos lesiones",
    .statedNumber: "número indicado",
    .numerousNotACount: "numerosas (sin recuento)",
    .sizeNotStated: "tamaño no especificado",
    .severalNotACount: "varias (sin recuento)",
    .millimetres: "{0} mm",

    // Characters.
    .solid: "sólida",
    .cystic: "quística",
    .mixed: "mixta",
    .necrotic: "necrótica",
    .calcified: "calcificada",
    .sclerotic: "esclerótica",
    .lytic: "lítica",
    .infiltrative: "infiltrante",
    .notStated: "no especificado",

    // Forms and course.
    .oval: "ovalada",
    .lobulated: "lobulada",
    .dumbbell: "en reloj de arena",
    .spiculated: "espiculada",
    .new: "nueva",
    .stable: "estable",
    .progressing: "en progresión",
    .responding: "en respuesta",
    .resolved: "resuelta",
    .treated: "tratada",

    // Certainties.
    .biopsied: "biopsiada",
    .imaging: "imagen",
    .examinationOnly: "solo exploración física",
    .suspected: "sospecha",

    // Tumour in vessels.
    .upTo: "hasta: {0}",
    .vesselOccluded: "{0}: oclusión completa",
    .vesselOccludedAndDilated: "{0}: oclusión completa, dilatación por debajo",
    .vesselPartlyOccluded: "{0}: oclusión parcial",
    .vesselPartlyOccludedAndDilated: "{0}: oclusión parcial, dilatación",
    .vesselDilated: "{0}: dilatación",

    // The legend.
    .shapeIsRole: "Forma: tipo",
    .interiorIsCharacter: "Relleno: carácter",
    .countIsNumber: "Número",
    .formIsForm: "Morfología",
    .signIsStatus: "Evolución",
    .areaIsDiameter: "Área: diámetro mayor",
    .outlineIsCertainty: "Contorno: cómo se conoce",
    .otherMarks: "Otros signos",
    .tumourInVein: "tumor dentro de una vena",
    .veinOccluded: "vena ocluida",
    .veinPartlyOccluded: "vena parcialmente ocluida",
    .sideNotStated: "lado no especificado",

    // Below the figure.
    .symbolsAreNotToScale: "Símbolos sin escala.",
    .symbolsHaveTheirScale: "Símbolos con escala propia, no la del cuerpo.",
    .noSizesAreStated: "Tamaños no especificados; símbolos sin escala.",
    .schematicNotToScale: "Esquemático, sin escala.",
    .positionsAreSchematic: "Posición esquemática dentro de cada localización.",
    .allShown: "{0}: todos se muestran.",
    .someShown: "{0}: {1} se muestran.",
    .notShownList: "No se muestran: {0}.",
    .withRemark: "{0} ({1})",
    .numberDrawnAt: "{0} dibujado en: {1}.",
    .abbreviation: "{0}: {1}.",
    .notInFemaleBody: "no existe en el cuerpo femenino",
    .notInMaleBody: "no existe en el cuerpo masculino",
    .notInTheseViews: "no figura en estas vistas",
    .moreInDescription: "y {0} más, nombrados en la descripción",
    .severalFindingsAt: "{0} ({1}):",

    // The columns of a table.
    .number: "N.º",
    .place: "Localización",
    .details: "Detalles",
    .shownIn: "Se muestra en",
  ]
}
