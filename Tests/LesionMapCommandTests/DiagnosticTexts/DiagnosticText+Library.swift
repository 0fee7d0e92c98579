import BodyAtlas
import CaseModel
import Composition
import Diagnostics
import LabelLayout
import LookSupport
import Looks
import Resolution
import Typography

@testable import LesionMap

extension DiagnosticText {
  /// What no command says, and what takes more than an input.
  static let library: [DiagnosticText] = [
    DiagnosticText(
      code: "LM0123",
      said: """
        record.json:1:1: error: 2 cases where one is meant [LM0123]
          [{"resourceType": "Patient", "id": "a"}, {"resourceType": "Patient", "id": "b"},
          ^
          hint: keep one case in the file
        """
    ) { _ in
      let record = """
        [{"resourceType": "Patient", "id": "a"}, {"resourceType": "Patient", "id": "b"},
        {"resourceType": "Condition", "subject": {"reference": "Patient/a"},
         "code": {"text": "Metastasis to liver"}},
        {"resourceType": "Condition", "subject": {"reference": "Patient/b"},
         "code": {"text": "Metastasis to spleen"}}]
        """
      do {
        let read = try FigureRenderer().read(record, as: .fhir, file: "record.json")
        return "one case: \(read.value)"
      } catch FigureError.badCase(let faults) {
        return faults.map { $0.rendered(source: record) }.joined(separator: "\n")
      }
    },
    DiagnosticText(
      code: "LM0208",
      said: """
        list.txt:3:5: note: ‘abdomen’ names a region or a tissue, no place in particular [LM0208]
          hint: name the organ, bone or node if it is known
        """
    ) { _ in
      let place = SourcePlace(file: "list.txt", line: 3, column: 5, length: 7)
      let found = SiteResolver(try Atlas.bundled).resolve(phrase: "abdomen", at: place)
      return found.diagnostics.map { $0.rendered() }.joined(separator: "\n")
    },
    .command(
      "LM0301", ["check", "record.json"],
      files: [
        "record.json": #"{"resourceType": "Condition", "code": "#
          + String(repeating: #"{"extension": ["#, count: 40) + String(repeating: "]}", count: 40)
          + "}"
      ],
      says: """
        record.json:1:518: error: lists and objects lie more than 64 deep [LM0301]
        record.json: 0 findings, 1 error
        """),
    .command(
      "LM0403",
      [
        "render", "--sites",
        "liver; spleen; L lung; R lung; L femur; sternum; uterus; L breast; R breast",
        "--sex", "female", "--preset", "stamp.yml", "-o", "a.png",
      ],
      files: [
        "stamp.yml": """
        lesionmap-preset: 1
        extends: slide
        page: {width: 60 mm, height: 30 mm}
        """
      ],
      says: """
        warning: the page has no room to name 9 of the findings: 1–9 [LM0403]
          hint: they are named in the picture's description; split the findings over two figures
        """),
    DiagnosticText(code: "LM0404", said: "warning: 2 label lines cross [LM0404]") { _ in
      // The layout leaves no crossing in any case known, so a figure is given one.
      let atlas = try Atlas.bundled
      let source = Case(lesions: [Lesion(site: SiteReference(words: "liver"))])
      guard let resolved = SiteResolver(atlas).resolve(source).resolved else { return "unresolved" }
      var figure = try FigureComposer(atlas: atlas, fonts: try FontLibrary()).compose(resolved)
      figure.layout.crossings = 2
      return figure.warnings(about: source).map { $0.rendered() }.joined(separator: "\n")
    },
    DiagnosticText(
      code: "LM0510",
      said: """
        warning: theme ‘light’: muted text on the page has a contrast of 4.47 to 1, less than 4.50 [LM0510]
          hint: #777777 on #FFFFFF: make one lighter or darker
        """
    ) { _ in
      var theme = try BuiltInLooks.theme("light")
      theme.mutedText = 0x777777
      return ThemeCheck(theme).warnings.map { $0.rendered() }.joined(separator: "\n")
    },
    DiagnosticText(
      code: "LM0511",
      said: """
        warning: theme ‘light’: ‘metastasis’ and ‘node’ look alike in usual colour vision [LM0511]
          hint: a distance of 8.02 in CAM02-UCS; 10 is the least
        warning: theme ‘light’: ‘metastasis’ and ‘node’ look alike in protanopia [LM0511]
          hint: a distance of 8.10 in CAM02-UCS; 10 is the least
        warning: theme ‘light’: ‘metastasis’ and ‘node’ look alike in deuteranopia [LM0511]
          hint: a distance of 6.62 in CAM02-UCS; 10 is the least
        warning: theme ‘light’: ‘metastasis’ and ‘node’ look alike in tritanopia [LM0511]
          hint: a distance of 2.40 in CAM02-UCS; 10 is the least
        """
    ) { _ in
      var theme = try BuiltInLooks.theme("light")
      theme.roles[.node] = 0xD0603C
      return ThemeCheck(theme).warnings.map { $0.rendered() }.joined(separator: "\n")
    },
  ]
}
