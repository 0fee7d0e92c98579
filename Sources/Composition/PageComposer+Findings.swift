import BodyAtlas
import CaseModel
import Geometry
import Resolution
import Scene
import Wording

/// The findings of the figure in words and by place.
extension PageComposer {
  /// In the order of the case; what is listed instead of drawn comes after what is drawn.
  func findings() -> [SceneFinding] {
    let boxes = nameBoxes
    let drawn = plan.marks.indices.map { index -> SceneFinding in
      let mark = plan.marks[index]
      let own = LabelWords(mark, words)
      let frame = grid.frames[mark.panel]
      return SceneFinding(
        number: mark.lesion.number, key: words.key(mark.lesion.number), place: own.place,
        details: own.details,
        site: mark.site.site.id, side: mark.site.side.inScene,
        role: inPrint(mark.lesion.lesion.role),
        isPrimary: mark.lesion.lesion.role == .primary,
        drawnAt: mark.standIn.map(words.name),
        mark: SceneMark(
          view: words.title(of: frame.figure),
          center: frame.point(mark.position), depth: mark.position.y / 1000,
          radius: extent(of: plan.markers[markerOfMark[index]]),
          label: boxes[index]),
        isCoarse: mark.isCoarse)
    }
    let listed = plan.undrawn.map { undrawn in
      SceneFinding(
        number: undrawn.number, key: words.key(undrawn.number),
        place: LabelWords.name(of: undrawn.site, words),
        site: undrawn.site.site.id,
        side: undrawn.site.side.inScene, role: inPrint(undrawn.role),
        isPrimary: undrawn.role == .primary, reasonNotDrawn: words(undrawn.reason.phrase))
    }
    return (drawn + listed).enumerated()
      .sorted { ($0.element.number, $0.offset) < ($1.element.number, $1.offset) }
      .map(\.element)
  }

  private func inPrint(_ role: LesionRole) -> String {
    role == .unstated ? "" : words(role.phrase)
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
