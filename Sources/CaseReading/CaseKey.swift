/// A key of a case file, apart from those of its lesions.
enum CaseKey: String, CaseIterable {
  case version = "lesionmap"
  case identifier = "id"
  case language, layout, keys, title, caption, patient, lesions

  /// What stands under it, for those who write case files.
  var summary: String {
    switch self {
    case .version: "The version of the format."
    case .identifier: "A name for messages and file names; never drawn."
    case .language: "What the figure speaks: en, de, fr, es, pt or zh-Hans."
    case .layout:
      "The bodies and insets of the figure: anterior, posterior, left-lateral, right-lateral, inset NAME, "
        + "none for no insets."
    case .keys: "What stands on markers and before labels: numbers or letters."
    case .title: "The line above the figure."
    case .caption: "The line below the title: modality, date, source."
    case .patient: "Whom the figure shows; nothing that identifies anybody."
    case .lesions: "The findings, in the order in which they are numbered."
    }
  }

  /// A key of the mapping under ``patient``.
  enum Patient: String, CaseIterable {
    case sex, age

    var summary: String {
      switch self {
      case .sex: "Which body is drawn."
      case .age: "Age in completed years."
      }
    }
  }

  /// The keys of a lesion that are none of ``LesionKey``.
  enum Lesion: String, CaseIterable {
    case site
    /// Holds the keys of ``LesionKey`` that have it for a parent.
    case `extension`

    var summary: String {
      switch self {
      case .site:
        "Where it is, in words with side and aspect, or as a code of SNOMED CT, ICD-O-3, ICD-10 or "
          + "UBERON. Whatever an item of a site list may say."
      case .extension: "Growth along a vessel."
      }
    }
  }
}
