extension Phrasebook {
  static let portuguese: [Phrase: String] = [
    // The whole figure.
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

    // The person.
    .woman: "Mulher, {0}.",
    .man: "Homem, {0}.",
    .girl: "Menina, {0}.",
    .boy: "Menino, {0}.",
    .aged: "Idade: {0}.",
    .oneYear: "1 ano",
    .years: "{0} anos",

    // Views and sides.
    .anteriorView: "Anterior",
    .posteriorView: "Posterior",
    .leftLateralView: "Lateral esquerdo",
    .rightLateralView: "Lateral direito",
    .leftLetter: "E",
    .rightLetter: "D",
    .sideLetters: "{0}, {1}: lados direito e esquerdo do corpo.",

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
    .primary: "tumor primário",
    .metastasis: "metástase",
    .node: "linfonodo",
    .localExtension: "extensão local",
    .recurrence: "recidiva",
    .probable: "{0} (provável)",
    .lesion: "lesão",
    .metastasisOrUnstated: "metástase, ou tipo não especificado",

    // How many, how large.
    .lesions: "{0} lesões",
    .several: "várias",
    .numerous: "numerosas",
    .twoLesions: "duas lesões",
    .statedNumber: "número indicado",
    .numerousNotACount: "numerosas (sem contagem)",
    .sizeNotStated: "tamanho não especificado",
    .severalNotACount: "várias (sem contagem)",
    .millimetres: "{0} mm",

    // Characters.
    .solid: "sólida",
    .cystic: "cística",
    .mixed: "mista",
    .necrotic: "necrótica",
    .calcified: "calcificada",
    .sclerotic: "esclerótica",
    .lytic: "lítica",
    .infiltrative: "infiltrativa",
    .notStated: "não especificado",

    // Forms and course.
    .oval: "oval",
    .lobulated: "lobulada",
    .dumbbell: "em ampulheta",
    .spiculated: "espiculada",
    .new: "nova",
    .stable: "estável",
    .progressing: "em progressão",
    .responding: "em resposta",
    .resolved: "resolvida",
    .treated: "tratada",

    // Certainties.
    .biopsied: "biopsiada",
    .imaging: "imagem",
    .examinationOnly: "apenas exame físico",
    .suspected: "suspeita",

    // Tumour in vessels.
    .upTo: "até: {0}",
    .vesselOccluded: "{0}: oclusão completa",
    .vesselOccludedAndDilated: "{0}: oclusão completa, dilatação abaixo",
    .vesselPartlyOccluded: "{0}: oclusão parcial",
    .vesselPartlyOccludedAndDilated: "{0}: oclusão parcial, dilatação",
    .vesselDilated: "{0}: dilatação",

    // The legend.
    .shapeIsRole: "Forma: tipo",
    .interiorIsCharacter: "Preenchimento: caráter",
    .countIsNumber: "Número",
    .formIsForm: "Morfologia",
    .signIsStatus: "Evolução",
    .areaIsDiameter: "Área: maior diâmetro",
    .outlineIsCertainty: "Contorno: como se sabe",
    .otherMarks: "Outros sinais",
    .tumourInVein: "tumor dentro de uma veia",
    .veinOccluded: "veia ocluída",
    .veinPartlyOccluded: "veia parcialmente ocluída",
    .sideNotStated: "lado não especificado",

    // Below the figure.
    .symbolsAreNotToScale: "Símbolos sem escala.",
    .symbolsHaveTheirScale: "Símbolos com escala própria, não a do corpo.",
    .noSizesAreStated: "Tamanhos não especificados; símbolos sem escala.",
    .schematicNotToScale: "Esquemático, sem escala.",
    .positionsAreSchematic: "Posição esquemática dentro de cada localização.",
    .allShown: "{0}: todos mostrados.",
    .someShown: "{0}: {1} mostrados.",
    .notShownList: "Não mostrados: {0}.",
    .withRemark: "{0} ({1})",
    .numberDrawnAt: "{0} desenhado em: {1}.",
    .abbreviation: "{0}: {1}.",
    .notInFemaleBody: "não existe no corpo feminino",
    .notInMaleBody: "não existe no corpo masculino",
    .notInTheseViews: "não figura nestas vistas",
    .moreInDescription: "e mais {0}, indicados na descrição",
    .severalFindingsAt: "{0} ({1}):",

    // The columns of a table.
    .number: "N.º",
    .place: "Localização",
    .details: "Detalhes",
    .shownIn: "Mostrado em",
  ]
}
