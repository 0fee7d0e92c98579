import ArgumentParser
import Foundation
import Synchronization

/// How far a long run is: the argument of the commands that may take long.
struct ProgressArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How far a run of more than two seconds is, on standard error: auto (a bar, on a terminal alone), "
        + "plain (lines), json (an object a line) or none.",
      valueName: "form"))
  var progress: Form = .auto

  enum Form: String, ExpressibleByArgument, CaseIterable { case auto, plain, json, none }

  /// What shows the progress of a run that begins now.
  ///
  /// - Parameter isQuiet: whether the user has asked for silence.
  func line(isQuiet: Bool) -> ProgressLine {
    let form: ProgressLine.Form? =
      switch progress {
      case .auto: !isQuiet && TextStream.error.showsMotion ? .bar : nil
      case .plain: .plain
      case .json: .json
      case .none: nil
      }
    return ProgressLine(form) { Self.write($0) }
  }

  private static func write(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }
}

/// The one line of a terminal that tells how far a run is; it gives way to everything that is said.
final class ProgressLine: Sendable {
  enum Form { case bar, plain, json }

  private struct State {
    var last: Duration?
    var isShown = false
  }

  /// Shorter runs show nothing.
  static let patience = Duration.seconds(2)
  private static let interval = Duration.milliseconds(100)
  private static let plainInterval = Duration.seconds(2)
  private static let shown = Mutex<ProgressLine?>(nil)

  private let form: Form?
  private let start: ContinuousClock.Instant
  private let now: @Sendable () -> ContinuousClock.Instant
  private let write: @Sendable (String) -> Void
  private let state = Mutex(State())

  /// - Parameters:
  ///   - form: nil for nothing at all.
  ///   - now: the time.
  ///   - write: takes what is to be shown, as it is.
  init(
    _ form: Form?, now: @escaping @Sendable () -> ContinuousClock.Instant = { .now },
    write: @escaping @Sendable (String) -> Void
  ) {
    self.form = form
    self.now = now
    self.write = write
    start = now()
  }

  /// Tells how far the run is; from any thread.
  ///
  /// - Parameters:
  ///   - what: what is being done, in a word.
  ///   - total: nil where nobody knows how much there is.
  func tell(_ what: String, done: Int, of total: Int?) {
    guard let form else { return }
    let elapsed = now() - start
    state.withLock { state in
      let interval = form == .bar ? Self.interval : Self.plainInterval
      guard elapsed >= Self.patience, state.last.map({ elapsed - $0 >= interval }) ?? true else {
        return
      }
      state.last = elapsed
      let progress = Progress(what: what, done: done, total: total, elapsed: elapsed)
      switch form {
      case .bar:
        Self.shown.withLock { $0 = self }
        state.isShown = true
        write("\r\(progress.bar(width: Self.terminalWidth))\u{1B}[K")
      case .plain: write(progress.plain + "\n")
      case .json: write(progress.json + "\n")
      }
    }
  }

  /// Takes the line away; it comes back when the run goes on.
  func clear() {
    state.withLock { state in
      guard state.isShown else { return }
      state.isShown = false
      write("\r\u{1B}[K")
    }
  }

  /// Takes away the line that is shown, before something is said.
  static func makeWay() { shown.withLock { $0 }?.clear() }

  private static var terminalWidth: Int {
    var size = winsize()
    guard unsafe ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return 80
    }
    return Int(size.ws_col)
  }
}

extension ProgressLine {
  /// How far a run is, in words.
  struct Progress {
    var what: String
    var done: Int
    var total: Int?
    var elapsed: Duration

    /// `drawing [########------------] 12/30, 8 s left`, one less than the width, so that no line wraps.
    func bar(width: Int) -> String {
      guard let total, total > 0 else { return String("\(what) \(done)".prefix(width - 1)) }
      let tail = " \(done)/\(total)" + (secondsLeft.map { ", \($0) s left" } ?? "")
      let room = min(30, width - 1 - what.count - tail.count - 3)
      guard room >= 5 else { return String("\(what)\(tail)".prefix(width - 1)) }
      let full = room * min(done, total) / total
      let bar =
        String(repeating: "#", count: full) + String(repeating: "-", count: room - full)
      return "\(what) [\(bar)]\(tail)"
    }

    var plain: String { what + " \(done)" + (total.map { " of \($0)" } ?? "") }

    var json: String {
      let total = total.map { #","total":\#($0)"# } ?? ""
      return #"{"schema":1,"progress":{"step":"\#(what)","done":\#(done)\#(total)}}"#
    }

    private var secondsLeft: Int64? {
      guard let total, done > 0, done < total else { return nil }
      let seconds = Double(elapsed.components.seconds) * Double(total - done) / Double(done)
      return max(1, Int64(seconds.rounded(.up)))
    }
  }
}
