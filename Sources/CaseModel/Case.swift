/// What the clinician states about one patient's disease; no coordinates, no drawing.
public struct Case: Hashable, Sendable {
  /// A name the author gives the case, for file names and messages; never drawn, nil when not given.
  public var identifier: String?
  /// The language its figure speaks; nil when the case does not choose one.
  public var language: FigureLanguage?
  /// The pictures its figure is made of; nil when the case leaves that to the findings.
  public var panels: FigurePanels?
  /// What its findings are keyed by; nil when the case does not choose.
  public var findingKeys: FindingKeys?
  /// The figure's title; nil when the case gives none.
  public var title: String?
  /// A sentence below the title: modality, date, source; nil when the case gives none.
  public var caption: String?
  /// Whom the figure shows.
  public var patient: Patient
  /// The findings, in the order in which they are numbered.
  public var lesions: [Lesion]

  /// A case of the given findings.
  public init(
    identifier: String? = nil, language: FigureLanguage? = nil, panels: FigurePanels? = nil,
    title: String? = nil, caption: String? = nil, patient: Patient = Patient(), lesions: [Lesion],
    findingKeys: FindingKeys? = nil
  ) {
    self.identifier = identifier
    self.language = language
    self.panels = panels
    self.title = title
    self.caption = caption
    self.patient = patient
    self.lesions = lesions
    self.findingKeys = findingKeys
  }
}

/// The person the figure stands for; nothing that identifies anybody.
public struct Patient: Hashable, Sendable {
  /// Which body is drawn; nil when not stated.
  public var sex: PatientSex?
  /// Age in completed years; nil when not stated.
  public var age: Int?

  /// A patient of the given sex and age, either of which may be unstated.
  public init(sex: PatientSex? = nil, age: Int? = nil) {
    self.sex = sex
    self.age = age
  }
}

/// The sex of the body drawn.
public enum PatientSex: String, Hashable, Sendable, CaseIterable, Codable {
  /// The female figure.
  case female
  /// The male figure.
  case male
}
