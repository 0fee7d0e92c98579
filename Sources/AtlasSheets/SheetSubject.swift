import BodyAtlas

/// What a page shows: one figure, or the two sides of a body beside each other.
struct SheetSubject {
  var figures: [Figure]

  /// Good for a file: `female-anterior`, `female-lateral`, `inset-breast`.
  var name: String {
    guard let first = figures.first else { return "" }
    guard figures.count == 1 else { return "\(first.sex?.rawValue ?? "body")-lateral" }
    return (first.isInset ? "inset-" : "") + first.name.replacing("/", with: "-")
  }

  /// `Female, left lateral view and right lateral view`.
  var title: String {
    guard let first = figures.first else { return "" }
    guard figures.count == 2, let comma = figures[1].title.firstIndex(of: ",") else {
      return first.title
    }
    return first.title + " and" + figures[1].title[comma...].dropFirst()
  }

  var isInset: Bool { figures.first?.isInset ?? false }

  /// Each figure alone, but the lateral views of a body together.
  static func subjects(of figures: [Figure]) -> [SheetSubject] {
    var subjects: [SheetSubject] = []
    for figure in figures {
      let partner = subjects.firstIndex { subject in
        subject.figures.contains { $0.sex == figure.sex && $0.isSeenFromTheSide }
      }
      if figure.isSeenFromTheSide, let partner {
        subjects[partner].figures.append(figure)
      } else {
        subjects.append(SheetSubject(figures: [figure]))
      }
    }
    return subjects
  }
}

extension Figure {
  fileprivate var isSeenFromTheSide: Bool {
    !isInset && (view == .leftLateral || view == .rightLateral)
  }
}
