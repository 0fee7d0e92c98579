import Foundation

/// How much memory the process holds, as Linux tells; zero where there is no `/proc`.
struct ProcessMemory {
  /// Held now, and at most so far, in KiB.
  var resident = 0
  var peak = 0

  static func now() -> ProcessMemory {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let value = { (name: String) -> Int in
      let line = status.split(separator: "\n").first { $0.hasPrefix(name + ":") }
      return line?.split(whereSeparator: { $0 == " " || $0 == "\t" }).dropFirst().first
        .flatMap { Int($0) } ?? 0
    }
    return ProcessMemory(resident: value("VmRSS"), peak: value("VmHWM"))
  }

  func growth(since earlier: ProcessMemory) -> String {
    "resident +\(resident - earlier.resident) KiB, peak +\(peak - earlier.peak) KiB"
  }
}
