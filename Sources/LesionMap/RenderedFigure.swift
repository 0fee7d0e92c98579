internal import CaseModel
internal import Composition
public import Diagnostics
internal import LabelLayout
public import Scene

/// A value, and what is to be said about it.
public struct Diagnosed<Value: Sendable>: Sendable {
  /// The value.
  public var value: Value
  /// Warnings and notes, in the order of the input.
  public var diagnostics: [Diagnostic]

  /// A value with what is to be said about it.
  public init(_ value: Value, _ diagnostics: [Diagnostic]) {
    self.value = value
    self.diagnostics = diagnostics
  }
}

/// A scene, and how much of the case it shows.
public struct ComposedScene: Sendable {
  /// Every shape at its final place.
  public var scene: Scene
  /// The findings of the case.
  public let findings: Int
  /// The numbers of the findings that are listed instead of drawn, wholly or for one of their sites.
  public let undrawn: [Int]

  private let labelling: String

  /// How well the figure is laid out, measured on the scene.
  public var report: FigureReport {
    FigureReport(scene, findings: findings, undrawn: undrawn, labelling: labelling)
  }

  init(_ scene: Scene, _ composed: ComposedFigure) {
    labelling = composed.labelling.rawValue
    self.scene = scene
    findings = composed.findings
    undrawn = Array(Set(composed.undrawn.map(\.number))).sorted()
  }
}

/// A finished picture.
public struct RenderedFigure: Sendable {
  /// The bytes of a PNG file.
  public let png: [UInt8]
  /// In pixels.
  public let width: Int
  /// In pixels.
  public let height: Int
  /// What was drawn, shape by shape and finding by finding.
  public let scene: ComposedScene
  /// Warnings and notes, in the order of the input.
  public var diagnostics: [Diagnostic]

  /// For the `alt` of an image: the figure in at most 150 characters, in its language.
  public var altText: String { scene.scene.altText }

  /// The figure in sentences, with every finding from head to foot and right before left.
  public var longDescription: String { scene.scene.summary }

  /// The numbers of the findings that are listed instead of drawn, wholly or for one of their sites.
  public var undrawn: [Int] { scene.undrawn }

  /// How well the figure is laid out; measured when asked for.
  public var report: FigureReport { scene.report }
}

extension ComposedFigure {
  /// What the reader of the case should know about how it was drawn.
  func warnings(about source: Case) -> [Diagnostic] {
    func place(of number: Int) -> SourcePlace? {
      source.lesions.indices.contains(number - 1) ? source.lesions[number - 1].site.place : nil
    }
    var said: [Diagnostic] = undrawn.map {
      Diagnostic(
        .warning, code: "LM0401", "finding \($0.number), \($0.name), is not drawn: \($0.reason)",
        at: place(of: $0.number), hint: "it is listed below the figure")
    }
    said += standIns.map {
      Diagnostic(
        .note, code: "LM0402", "finding \($0.number), \($0.name), is drawn at \($0.drawnAt)",
        at: place(of: $0.number))
    }
    said += coarse.map {
      Diagnostic(
        .note, code: "LM0406",
        "finding \($0.number) is drawn in the middle of a wide region, \($0.name)",
        at: place(of: $0.number), hint: "name the organ, bone or node, or a part of the region")
    }
    if !unlisted.isEmpty {
      said.append(
        Diagnostic(
          .warning, code: "LM0403",
          "the page has no room to name \(unlisted.count) of the findings: "
            + Self.ranges(unlisted),
          hint: "they are named in the picture's description; split the findings over two figures"))
    }
    said += MissingCharacters(missing).diagnostics(about: source)
    if layout.crossings > 0 {
      said.append(
        Diagnostic(.warning, code: "LM0404", "\(layout.crossings) label lines cross"))
    }
    return said
  }

  /// `1–4, 7, 9–12`; two neighbours are no range.
  private static func ranges(_ numbers: [Int]) -> String {
    var runs: [ClosedRange<Int>] = []
    for number in numbers.sorted() {
      if let last = runs.last, last.upperBound + 1 == number {
        runs[runs.count - 1] = last.lowerBound...number
      } else {
        runs.append(number...number)
      }
    }
    return runs.map { run in
      switch run.count {
      case 1: "\(run.lowerBound)"
      case 2: "\(run.lowerBound), \(run.upperBound)"
      default: "\(run.lowerBound)–\(run.upperBound)"
      }
    }.joined(separator: ", ")
  }
}
