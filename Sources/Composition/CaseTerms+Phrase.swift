import BodyAtlas
import CaseModel
import Resolution
import Wording

// What a case states, as the phrase that prints it.

extension LesionRole {
  var phrase: Phrase {
    switch self {
    case .primary: .primary
    case .metastasis: .metastasis
    case .node: .node
    case .localExtension: .localExtension
    case .recurrence: .recurrence
    case .unstated: .lesion
    }
  }
}

extension LesionCharacter {
  var phrase: Phrase {
    switch self {
    case .solid: .solid
    case .cystic: .cystic
    case .mixed: .mixed
    case .necrotic: .necrotic
    case .calcified: .calcified
    case .sclerotic: .sclerotic
    case .lytic: .lytic
    case .infiltrative: .infiltrative
    }
  }
}

extension LesionForm {
  var phrase: Phrase {
    switch self {
    case .oval: .oval
    case .lobulated: .lobulated
    case .dumbbell: .dumbbell
    case .spiculated: .spiculated
    }
  }
}

extension LesionStatus {
  var phrase: Phrase {
    switch self {
    case .new: .new
    case .stable: .stable
    case .progressing: .progressing
    case .responding: .responding
    case .resolved: .resolved
    case .treated: .treated
    }
  }
}

extension VascularExtension.Content {
  var phrase: Phrase {
    switch self {
    case .tumourThrombus: .tumourThrombus
    case .blandThrombus: .blandThrombus
    }
  }
}

extension LesionCertainty {
  var phrase: Phrase {
    switch self {
    case .proven: .biopsied
    case .imaging: .imaging
    case .clinical: .examinationOnly
    case .suspected: .suspected
    }
  }
}

extension Aspect {
  var phrase: Phrase {
    switch self {
    case .anterior: .anteriorPart
    case .posterior: .posteriorPart
    case .superior: .superiorPart
    case .inferior: .inferiorPart
    case .medial: .medialPart
    case .lateral: .lateralPart
    case .proximal: .proximalPart
    case .distal: .distalPart
    case .central: .centralPart
    }
  }
}

extension BodyView {
  /// Over the body.
  var phrase: Phrase {
    switch self {
    case .anterior: .anteriorView
    case .posterior: .posteriorView
    case .leftLateral: .leftLateralView
    case .rightLateral: .rightLateralView
    }
  }
}

extension BodySide {
  /// The letter beside the body.
  var letterPhrase: Phrase {
    switch self {
    case .left: .leftLetter
    case .right: .rightLetter
    }
  }
}

extension UndrawnLesion.Reason {
  var phrase: Phrase {
    switch self {
    case .notInBody(.female): .notInFemaleBody
    case .notInBody(.male): .notInMaleBody
    case .notInTheseViews: .notInTheseViews
    }
  }
}

extension FigureWords {
  /// The name of a view; of an inset, its title in the atlas.
  func title(of figure: Figure) -> String { figure.view.map { self($0.phrase) } ?? figure.title }

  /// The title over a chart: what it shows; how it is seen, letters say.
  func shortTitle(of chart: Figure) -> String {
    Phrase(chart: chart.name).map { self($0) } ?? String(chart.title.prefix { $0 != "," })
  }
}

extension Phrase {
  /// The title of a chart of the built-in atlas; nil for a chart of somebody's own.
  fileprivate init?(chart name: String) {
    switch name.split(separator: "/").last {
    case "axial-abdomen": self = .axialAbdomen
    case "axial-brain": self = .axialBrain
    case "axial-chest": self = .axialChest
    case "axial-thigh": self = .axialThighs
    case "breast": self = .breasts
    case "liver-segments": self = .liverSegments
    case "neck-levels": self = .neckLevels
    case "pelvis-female-sagittal", "pelvis-male-sagittal": self = .pelvisMedian
    case "peritoneal-regions": self = .peritonealRegions
    default: return nil
    }
  }
}
