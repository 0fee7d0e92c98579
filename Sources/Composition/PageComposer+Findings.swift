import BodyAtlas
import CaseModel
import Geometry
import Resolution
import Scene

/// The findings of the figure in words and by place.
extension PageComposer {
  /// In the order of the case; what is listed instead of drawn comes after what is drawn.
  func findings() -> [SceneFinding] {
    let boxes = nameBoxes
    let drawn = plan.marks.indices.map { index -> SceneFinding in
      let mark = plan.marks[index]
      let words = LabelWords(mark)
      let frame = grid.frames[mark.panel]
      return SceneFinding(
        number: mark.lesion.number, place: words.place, details: words.details,
        site: mark.site.site.id, side: mark.site.side.inScene,
        role: mark.lesion.lesion.role.inPrint,
        isPrimary: mark.lesion.lesion.role == .primary,
        drawnAt: mark.standIn?.name,
        mark: SceneMark(
          view: frame.figure.view?.printName ?? frame.figure.title,
          center: frame.point(mark.position), depth: mark.position.y / 1000,
          radius: extent(of: plan.markers[markerOfMark[index]]),
          label: boxes[index]))
    }
    let listed = plan.undrawn.map { undrawn in
      SceneFinding(
        number: undrawn.number, place: undrawn.name, site: undrawn.site.site.id,
        side: undrawn.site.side.inScene, role: undrawn.role.inPrint,
        isPrimary: undrawn.role == .primary, reasonNotDrawn: undrawn.reason)
    }
    return (drawn + listed).enumerated()
      .sorted { ($0.element.number, $0.offset) < ($1.element.number, $1.offset) }
      .map(\.element)
  }
}

extension ResolvedSide {
  fileprivate var inScene: SceneFinding.Side? {
    switch self {
    case .left: .left
    case .right: .right
    case .notStated: .notStated
    case .unpaired: nil
    }
  }
}

extension LesionRole {
  fileprivate var inPrint: String { self == .unstated ? "" : rawValue }
}
