import ArgumentParser
import Diagnostics
import Foundation
import LesionMap
import Scene

/// One run of `render`: every case is read, composed and written.
struct RenderRun {
  private let command: RenderCommand
  private let printer: DiagnosticPrinter
  private let progress: ProgressLine
  private let renderer: FigureRenderer
  private var folder: OutputFolder?
  private var slides: [(name: String?, scene: Scene)] = []
  private var done = 0
  /// nil where nobody knows how many cases there are.
  private var total: Int?
  private(set) var tally = CaseTally()
  /// What was made from what, as far as it is known here.
  private(set) var dependencies = DependencyFile()

  init(_ command: RenderCommand) throws {
    self.command = command
    printer = command.diagnostics.printer(to: .error)
    progress = command.progress.line(isQuiet: command.diagnostics.quiet)
    renderer = try FigureRenderer(
      atlas: try command.atlas.load(), options: try command.figure.options())
    folder = try command.outDir.map {
      try OutputFolder($0, ending: (command.format ?? .png).rawValue)
    }
  }

  /// Draws the inputs of these names.
  mutating func draw(_ names: [String]) throws {
    defer { progress.clear() }
    total = names.count
    for name in names {
      let input = try command.subject.load(name)
      if input.kind.isStreamed { total = nil }
      if ![CaseInput.standardInput, CaseInput.sites].contains(input.file) {
        dependencies.sources.append(input.file)
      }
      if input.kind == .scene {
        try draw(sceneOf: input)
      } else if command.takesSeveral {
        try command.subject.forEachCase(of: input, with: renderer) { try draw($0, of: input) }
      } else {
        try draw(try command.subject.onlyCase(of: input, with: renderer), of: input)
      }
    }
    for path in command.decks where !slides.isEmpty {
      try OutputFile.write(try renderer.slides(of: slides.map(\.scene)), to: path)
      try noteWritten(path, "\(slides.count) slides")
    }
  }

  private mutating func draw(sceneOf input: CaseInput) throws {
    let scene = try command.finishedScene(of: input)
    let paths = try folder.takePath(for: nil, of: input.file) ?? command.output
    do {
      for path in paths where !command.decks.contains(path) {
        try write(scene, of: nil, to: path)
        try noteWritten(path, "written")
      }
    } catch FigureError.drawing(let message) {
      throw CommandFailure(.badCase, "\(input.file): \(message)")
    }
    if !command.decks.isEmpty { slides.append((nil, scene)) }
    advance()
  }

  private mutating func draw(_ stated: StatedCase, of input: CaseInput) throws {
    if let name = stated.withdrawn {
      try folder?.withdraw(name)
      slides.removeAll { $0.name == name }
    }
    guard stated.hasFindings else { return }
    let drawing = try CaseDrawing(stated, with: renderer)
    var said = drawing.diagnostics
    if let scene = drawing.scene {
      do {
        let paths =
          try folder.takePath(for: stated.source?.identifier, of: input.file) ?? command.output
        for path in paths where !command.decks.contains(path) {
          try write(scene.scene, of: stated, to: path)
          try noteWritten(path, "\(scene.findings) findings")
        }
        if !command.decks.isEmpty { slides.append((stated.source?.identifier, scene.scene)) }
        if let form = command.report { try say(scene.report, as: form) }
      } catch let collision as OutputFolder.Collision {
        said.append(collision.diagnostic(at: stated.source?.lesions.first?.site.place))
      }
    }
    try printer.say(said, source: stated.lines)
    tally.add(said, findings: drawing.scene?.findings ?? 0)
    advance()
  }

  // MARK: - Writing

  private func write(_ scene: Scene, of stated: StatedCase?, to path: String) throws {
    if let alt = command.alt {
      let words = "\(scene.altText)\n\n\(scene.summary)\n"
      try OutputFile.write(Array(words.utf8), to: alt)
    }
    switch try command.form(of: path) {
    case .png: try OutputFile.write(try renderer.png(of: scene), to: path)
    case .pptx: try OutputFile.write(try renderer.slides(of: [scene]), to: path)
    case .html:
      let page = PageFile(scene: scene, stated: stated, renderer: renderer)
      let html = try page.html(named: path, look: command.figure.look)
      try OutputFile.write(Array(html.utf8), to: path)
    }
  }

  private mutating func noteWritten(_ path: String, _ what: String) throws {
    if path != "-" { dependencies.targets.append(path) }
    try printer.remark("\(path): \(what)")
  }

  private mutating func advance() {
    done += 1
    progress.tell("drawing", done: done, of: total)
  }

  private func say(_ figure: FigureReport, as form: RenderCommand.ReportForm) throws {
    switch form {
    case .human: Report.say(figure.text)
    case .json:
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .prettyPrinted]
      let text = String(decoding: try encoder.encode(figure), as: UTF8.self)
      // Standard output, unless the picture goes there.
      try (command.output.contains("-") ? TextStream.error : .output).write(text)
    }
  }
}
