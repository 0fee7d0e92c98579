import Foundation
import TestSupport

/// A cohort as somebody keeps it in a spreadsheet, all of it invented: one lesion a row, one to seven rows a
/// case.
struct InventedTable {
  private var generator = SeededGenerator(seed: 7)
  private(set) var cases = 0

  private static let sites = [
    "kidney", "lung", "axillary lymph nodes", "femur", "adrenal gland", "\"liver, segment VII\"",
  ]

  /// Writes a table of so many rows.
  mutating func write(to url: URL, rows: Int) throws {
    _ = FileManager.default.createFile(atPath: url.path, contents: nil)
    let file = try FileHandle(forWritingTo: url)
    defer { try? file.close() }
    var text = "case,sex,age,site,side,role,character,certainty,count,size mm,status,note\n"
    var left = rows
    while left > 0 {
      cases += 1
      let count = min(left, Int.random(in: 1...7, using: &generator))
      left -= count
      let sex = cases.isMultiple(of: 2) ? "female" : "male"
      for _ in 0..<count {
        let site = pick(Self.sites)
        text += "P-\(cases),\(sex),\(20 + cases % 60),\(site),"
        text += site.contains("liver") ? "," : pick(["left,", "right,", "both,"])
        text += pick(["primary", "metastasis", "node"]) + ","
        text += pick(["", "solid", "cystic|solid", "lytic"]) + ","
        text += pick(["", "proven", "imaging"]) + ","
        text += pick(["", "", "2", "several"]) + ","
        text += "\(Int.random(in: 3...90, using: &generator)),"
        text += pick(["", "new", "stable"]) + ","
        text += pick(["", "\"invented, \"\"of course\"\"\""]) + "\n"
      }
      if text.utf8.count > 1 << 18 || left == 0 {
        try file.write(contentsOf: Data(text.utf8))
        text = ""
      }
    }
  }

  private mutating func pick(_ values: [String]) -> String {
    values[Int.random(in: values.indices, using: &generator)]
  }
}
