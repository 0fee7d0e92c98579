extension Phrasebook {
  static let simplifiedChinese: [Phrase: String] = [
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
    .number: "编号",
    .place: "部位",
    .details: "说明",
    .shownIn: "所在视图",
  ]
}
