/// What a diagnostic code stands for: the long form of `lesionmap explain LM0123`.
public struct DiagnosticKind: Hashable, Sendable, Identifiable {
  /// The stable code, `LM0123`.
  public var code: String
  /// What is wrong, in a few words without a full stop.
  public var title: String
  /// Why it is wrong, or what is done about it, in a sentence or two.
  public var explanation: String
  /// What to do.
  public var remedy: String
  /// An input that brings the diagnostic about; nil when no input of a case can.
  public var example: Example?

  /// The code.
  public var id: String { code }

  /// An input, as it would be typed or saved.
  public struct Example: Hashable, Sendable {
    /// How the input is written, and so under which ending it would be saved.
    public enum Form: String, Hashable, Sendable, CaseIterable {
      /// Places separated by semicolons.
      case siteList = "txt"
      /// A case file.
      case caseFile = "yml"
      /// A table with one lesion a row.
      case table = "csv"
      /// A FHIR record.
      case fhir = "json"
    }

    /// How it is written.
    public var form: Form
    /// The input itself.
    public var text: String

    /// An input of a form.
    public init(_ form: Form, _ text: String) {
      self.form = form
      self.text = text
    }
  }

  /// A kind with everything that is said of it.
  public init(
    _ code: String, _ title: String, explanation: String, remedy: String, example: Example? = nil
  ) {
    self.code = code
    self.title = title
    self.explanation = explanation
    self.remedy = remedy
    self.example = example
  }

  /// The kinds that a case can bring about, in the order of their codes.
  ///
  /// | codes | stage |
  /// |---|---|
  /// | LM0100–0129, LM0160–0199 | reading lists and case files |
  /// | LM0130–0159 | reading tables |
  /// | LM0200–0299 | finding sites |
  /// | LM0300–0399 | reading FHIR |
  /// | LM0400–0499 | the figure |
  /// | LM0500–0599 | themes and presets |
  /// | LM0700–0799 | figures of a site |
  public static let all = [
    siteLists, caseFiles, tables, sites, fhir, figures, looks, embedding,
  ].flatMap { $0 }
    .sorted { $0.code < $1.code }
}
