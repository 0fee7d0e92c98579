import Foundation
import Synchronization
import Testing

@testable import LesionMapCommand

/// The line that tells how far a long run is.
@Suite struct ProgressLineTests {
  /// A clock that is set by hand, and what was shown.
  private final class Desk: Sendable {
    let seconds = Mutex(0.0)
    let text = Mutex("")

    func line(_ form: ProgressLine.Form?) -> ProgressLine {
      let start = ContinuousClock.now
      return ProgressLine(form) {
        start + .milliseconds(Int(self.seconds.withLock { $0 } * 1000))
      } write: { piece in
        self.text.withLock { $0 += piece }
      }
    }

    func at(_ time: Double) { seconds.withLock { $0 = time } }
    var shown: String { text.withLock { $0 } }
  }

  @Test func shortRunsShowNothing() {
    let desk = Desk()
    let line = desk.line(.bar)
    desk.at(1.9)
    line.tell("drawing", done: 3, of: 10)
    line.clear()
    #expect(desk.shown == "")
  }

  @Test func aBarIsDrawnOnOneLineAndTakenAway() {
    let desk = Desk()
    let line = desk.line(.bar)
    desk.at(2)
    line.tell("drawing", done: 5, of: 10)
    #expect(desk.shown.hasPrefix("\rdrawing [###"))
    #expect(desk.shown.hasSuffix("--] 5/10, 2 s left\u{1B}[K"))
    // Not more often than the eye follows.
    let before = desk.shown
    desk.at(2.05)
    line.tell("drawing", done: 6, of: 10)
    #expect(desk.shown == before)
    line.clear()
    #expect(desk.shown == before + "\r\u{1B}[K")
    line.clear()
    #expect(desk.shown == before + "\r\u{1B}[K")
  }

  @Test(arguments: [20, 30, 40, 80, 200])
  func noLineWraps(width: Int) {
    for (done, total) in [(0, 5), (3, 5), (5, 5), (7, 5), (12_345, 1_000_000)] {
      let progress = ProgressLine.Progress(
        what: "composing", done: done, total: total, elapsed: .seconds(9))
      #expect(progress.bar(width: width).count < width)
    }
    let open = ProgressLine.Progress(what: "drawing", done: 37, total: nil, elapsed: .seconds(9))
    #expect(open.bar(width: width) == "drawing 37")
  }

  @Test func linesForLogsAndPrograms() throws {
    let desk = Desk()
    let plain = desk.line(.plain)
    desk.at(2)
    plain.tell("drawing", done: 5, of: 10)
    desk.at(3)
    plain.tell("drawing", done: 6, of: 10)
    desk.at(4)
    plain.tell("drawing", done: 7, of: nil)
    #expect(desk.shown == "drawing 5 of 10\ndrawing 7\n")
    let json = ProgressLine.Progress(what: "drawing", done: 5, total: 10, elapsed: .seconds(2)).json
    let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    let progress = object?["progress"] as? [String: Any]
    #expect(progress?["done"] as? Int == 5 && progress?["total"] as? Int == 10)
  }

  @Test func nothingIsShownUnlessAskedFor() {
    let desk = Desk()
    let line = desk.line(nil)
    desk.at(60)
    line.tell("drawing", done: 5, of: 10)
    line.clear()
    #expect(desk.shown == "")
  }

  // MARK: - On a terminal

  /// What a run of more than two seconds writes to a terminal, or to a pipe.
  private func run(isTerminal: Bool, environment: [String: String]) throws -> String {
    // A table that comes slowly. The command's standard error is a pseudo-terminal, or a pipe.
    let driver = """
      import os, pty, subprocess, sys, threading, time
      read, end = pty.openpty() if sys.argv[1] == "terminal" else os.pipe()
      child = subprocess.Popen(
          [sys.argv[2], "check", "--from", "csv", "-"], stdin=subprocess.PIPE,
          stdout=subprocess.DEVNULL, stderr=end)
      os.close(end)
      def feed():
          child.stdin.write(b"case,sex,site\\n")
          for number in range(5):
              child.stdin.write(b"case%d,male,liver\\n" % number)
              child.stdin.flush()
              time.sleep(0.6)
          child.stdin.close()
      threading.Thread(target=feed).start()
      while True:
          try:
              piece = os.read(read, 65536)
          except OSError:
              break
          if not piece:
              break
          sys.stdout.buffer.write(piece)
      sys.exit(child.wait())
      """
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/python3")
    process.arguments = [
      "-c", driver, isTerminal ? "terminal" : "pipe", Command.executable.path,
    ]
    process.environment = ["PATH": "/usr/bin:/bin", "TERM": "xterm"].merging(environment) { $1 }
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return String(decoding: output, as: UTF8.self)
  }

  @Test func aTerminalShowsTheBarAndNothingElseDoes() throws {
    let terminal = try run(isTerminal: true, environment: ["NO_COLOR": "1"])
    #expect(terminal.contains("\rchecking "))
    #expect(
      terminal.hasSuffix("\r\u{1B}[K"), "the line is left: \(terminal.suffix(40).debugDescription)")
    // No colour, which is no matter of NO_COLOR alone: the bar has none.
    #expect(!terminal.contains("\u{1B}[3"))
    #expect(try run(isTerminal: true, environment: ["TERM": "dumb"]) == "")
    #expect(try run(isTerminal: false, environment: [:]) == "")
  }
}
