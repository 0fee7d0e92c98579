extension Phrasebook {
  static let simplifiedChinese: [Phrase: String] = [
    // The whole figure.
    .sitesOfDisease: "病变部位",
    .bodyMapOfFemale: "人体示意图，女性，{0}",
    .bodyMapOfMale: "人体示意图，男性，{0}",
    .oneFinding: "1处病变",
    .findings: "{0}处病变",
    .primarySites: "原发灶：{0}",
    .sites: "部位：{0}",
    .andMore: "另{0}处",
    .notShown: "未显示：{0}（{1}）",
    .drawnAt: "绘于：{0}",
    .inView: "{0}：{1}",

    // The person.
    .woman: "女性，{0}。",
    .man: "男性，{0}。",
    .girl: "女孩，{0}。",
    .boy: "男孩，{0}。",
    .aged: "年龄：{0}。",
    .oneYear: "1岁",
    .years: "{0}岁",

    // Views and sides.
    .anteriorView: "前面观",
    .posteriorView: "后面观",
    .leftLateralView: "左侧面观",
    .rightLateralView: "右侧面观",
    .leftLetter: "L",
    .rightLetter: "R",
    .sideLetters: "{0}、{1}：患者的右侧和左侧。",

    // Parts of a site.
    .part: "{0}",
    .anteriorPart: "前部",
    .posteriorPart: "后部",
    .superiorPart: "上部",
    .inferiorPart: "下部",
    .medialPart: "内侧",
    .lateralPart: "外侧",
    .proximalPart: "近端",
    .distalPart: "远端",
    .centralPart: "中央",

    // Roles.
    .primary: "原发灶",
    .metastasis: "转移灶",
    .node: "淋巴结",
    .localExtension: "局部侵犯",
    .recurrence: "复发灶",
    .probable: "{0}（可能）",
    .lesion: "病灶",
    .metastasisOrUnstated: "转移灶，或性质未注明",

    // How many, how large.
    .lesions: "{0}个病灶",
    .several: "多个",
    .numerous: "大量",
    .twoLesions: "两个病灶",
    .statedNumber: "注明数量",
    .numerousNotACount: "大量（非计数）",
    .sizeNotStated: "大小未注明",
    .severalNotACount: "多个（非计数）",
    .millimetres: "{0} mm",

    // Characters.
    .solid: "实性",
    .cystic: "囊性",
    .mixed: "混合性",
    .necrotic: "坏死",
    .calcified: "钙化",
    .sclerotic: "成骨性",
    .lytic: "溶骨性",
    .infiltrative: "浸润性",
    .notStated: "未注明",

    // Forms and course.
    .oval: "卵圆形",
    .lobulated: "分叶状",
    .dumbbell: "哑铃形",
    .spiculated: "毛刺状",
    .new: "新发",
    .stable: "稳定",
    .progressing: "进展",
    .responding: "缓解",
    .resolved: "消失",
    .treated: "已治疗",

    // Certainties.
    .biopsied: "活检",
    .imaging: "影像学",
    .examinationOnly: "仅查体",
    .suspected: "疑似",

    // Tumour in vessels.
    .upTo: "至{0}",
    .vesselOccluded: "{0}完全闭塞",
    .vesselOccludedAndDilated: "{0}完全闭塞，下方扩张",
    .vesselPartlyOccluded: "{0}部分闭塞",
    .vesselPartlyOccludedAndDilated: "{0}部分闭塞，扩张",
    .vesselDilated: "{0}扩张",

    // The legend.
    .shapeIsRole: "形状：性质",
    .interiorIsCharacter: "填充：特征",
    .countIsNumber: "数量",
    .formIsForm: "形态",
    .signIsStatus: "变化",
    .areaIsDiameter: "面积：最大径",
    .outlineIsCertainty: "轮廓：依据",
    .otherMarks: "其他标记",
    .tumourInVein: "静脉内肿瘤",
    .veinOccluded: "静脉完全闭塞",
    .veinPartlyOccluded: "静脉部分闭塞",
    .sideNotStated: "侧别未注明",

    // Below the figure.
    .symbolsAreNotToScale: "符号大小不按比例。",
    .symbolsHaveTheirScale: "符号有自己的比例，与人体不同。",
    .noSizesAreStated: "未注明大小；符号大小不按比例。",
    .schematicNotToScale: "示意图，不按比例。",
    .positionsAreSchematic: "部位内的位置为示意。",
    .allShown: "{0}：全部显示。",
    .someShown: "{0}：显示{1}处。",
    .notShownList: "未显示：{0}。",
    .withRemark: "{0}（{1}）",
    .numberDrawnAt: "{0}绘于：{1}。",
    .abbreviation: "{0}：{1}。",
    .notInFemaleBody: "女性人体无此部位",
    .notInMaleBody: "男性人体无此部位",
    .notInTheseViews: "不在所示视图中",
    .moreInDescription: "另有{0}处，见文字说明",
    .severalFindingsAt: "{0}（{1}）：",

    // The columns of a table.
    .number: "编号",
    .place: "部位",
    .details: "说明",
    .shownIn: "所在视图",
  ]
}
