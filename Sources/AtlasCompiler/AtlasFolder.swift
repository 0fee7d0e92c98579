import BodyAtlas
import Diagnostics
import Foundation

/// The files of an atlas.
struct AtlasFolder {
  let path: String

  /// The sites of `sites.csv`.
  func sites(diagnostics: inout [Diagnostic]) -> [SiteSource] {
    let file = path + "/sites.csv"
    guard let text = text(of: file, diagnostics: &diagnostics) else { return [] }
    return SiteTableReader(file: file).sites(of: text, diagnostics: &diagnostics)
  }

  /// What the codes of `codes.csv` mean; none when there is no such file.
  func codes(diagnostics: inout [Diagnostic]) -> [CodeSource] {
    let file = path + "/codes.csv"
    guard FileManager.default.fileExists(atPath: file),
      let text = text(of: file, diagnostics: &diagnostics)
    else { return [] }
    return CodeTableReader(file: file).codes(of: text, diagnostics: &diagnostics)
  }

  /// The names of sites in other languages, by the names of the files.
  func names(diagnostics: inout [Diagnostic]) -> [NameTable] {
    var result: [NameTable] = []
    for name in names(in: "names") where name.hasSuffix(".csv") {
      let file = "\(path)/names/\(name)"
      guard let language = Language.translations.first(where: { $0.rawValue + ".csv" == name })
      else {
        let known = Language.translations.map(\.rawValue).joined(separator: ",")
        diagnostics.append(
          AtlasFault.unreadableFile.diagnostic(
            "the file's name is no language that sites are named in",
            at: SourcePlace(file: file, line: 1, column: 1), hint: "names/{\(known)}.csv"))
        continue
      }
      guard let text = text(of: file, diagnostics: &diagnostics) else { continue }
      let reader = NameTableReader(file: file, language: language)
      result.append(reader.names(of: text, diagnostics: &diagnostics))
    }
    return result
  }

  /// The figures, then the insets; each by name.
  func figures(diagnostics: inout [Diagnostic]) -> [FigureSource] {
    var result: [FigureSource] = []
    for sex in names(in: "figures") where !sex.hasPrefix(".") {
      for name in names(in: "figures/\(sex)") where name.hasSuffix(".svg") {
        let file = "\(path)/figures/\(sex)/\(name)"
        guard let sexValue = Sex(rawValue: sex),
          let view = BodyView(rawValue: String(name.dropLast(4)))
        else {
          diagnostics.append(
            AtlasFault.unreadableFile.diagnostic(
              "the file's place says neither sex nor view",
              at: SourcePlace(file: file, line: 1, column: 1),
              hint: "figures/{female,male}/{anterior,posterior,left-lateral,right-lateral}.svg"))
          continue
        }
        let reader = FigureReader(
          file: file, name: "\(sex)/\(view.rawValue)", sex: sexValue, view: view)
        result += figure(reader, diagnostics: &diagnostics)
      }
    }
    for name in names(in: "insets") where name.hasSuffix(".svg") {
      let reader = FigureReader(
        file: "\(path)/insets/\(name)", name: String(name.dropLast(4)), sex: nil, view: nil)
      result += figure(reader, diagnostics: &diagnostics)
    }
    return result
  }

  private func figure(
    _ reader: FigureReader, diagnostics: inout [Diagnostic]
  ) -> [FigureSource] {
    guard let text = text(of: reader.file, diagnostics: &diagnostics) else { return [] }
    var reader = reader
    let figure = reader.figure(of: text)
    diagnostics += reader.diagnostics
    return figure.map { [$0] } ?? []
  }

  /// The names in a sub-folder, sorted; none when there is no such folder.
  private func names(in folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: "\(path)/\(folder)")) ?? []).sorted()
  }

  private func text(of file: String, diagnostics: inout [Diagnostic]) -> String? {
    let place = SourcePlace(file: file, line: 1, column: 1)
    guard let data = FileManager.default.contents(atPath: file) else {
      diagnostics.append(AtlasFault.unreadableFile.diagnostic("cannot read the file", at: place))
      return nil
    }
    guard let text = String(validating: data, as: UTF8.self) else {
      diagnostics.append(AtlasFault.unreadableFile.diagnostic("the file is not UTF-8", at: place))
      return nil
    }
    return text
  }
}
