import BodyAtlas
import CaseModel
import CaseReading
import FHIRReading
import Foundation
import Resolution
import TestSupport

// What reading a large table and a large FHIR bundle costs: time and peak memory, and the same of Python.
//
//   swift run -c release RecordReadingBenchmark [MB] [rows]
//
// Both are written to the temporary folder first, a patient at a time, and read back in pieces of 256 KiB
// as the command does. The table comes first, because peak memory never falls.

let clock = ContinuousClock()
let folder = FileManager.default.temporaryDirectory

/// Reads a file in pieces and tells the seconds it took.
func measure(_ url: URL, _ feed: ([UInt8]) -> Void, finish: () -> Void) throws -> Double {
  let time = try clock.measure {
    let file = try FileHandle(forReadingFrom: url)
    while let data = try file.read(upToCount: 1 << 18), !data.isEmpty { feed(Array(data)) }
    try file.close()
    finish()
  }
  return Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
}

func size(of url: URL) throws -> Int {
  try FileManager.default.attributesOfItem(atPath: url.path)[.size] as? Int ?? 0
}

func say(_ seconds: Double, _ size: Int, before: Int, peer: (seconds: Double, kibibytes: Int)?) {
  print("  time: \((seconds * 1000).rounded() / 1000) s, \(Int(Double(size) / 1e6 / seconds)) MB/s")
  print("  peak memory: \(PeakMemory.kibibytes()) KiB, \(before) KiB of it before reading")
  guard let peer else { return print("  Python: missing") }
  print(
    "  Python: \((peer.seconds * 1000).rounded() / 1000) s, \(peer.kibibytes) KiB; this is "
      + "\((seconds / peer.seconds * 100).rounded() / 100) times that")
}

// MARK: - The table

func readTable(rows: Int) throws {
  let url = folder.appending(path: "lesionmap-table.csv")
  defer { try? FileManager.default.removeItem(at: url) }
  var table = InventedTable()
  try table.write(to: url, rows: rows)
  let before = PeakMemory.kibibytes()
  var lesions = 0
  var cases = 0
  var reader = TableReader(isTabbed: false, file: url.lastPathComponent)
  func count(_ found: [TableCase]) {
    cases += found.count
    lesions += found.reduce(0) { $0 + ($1.source?.lesions.count ?? 0) }
  }
  let seconds = try measure(url) {
    count(reader.feed($0))
  } finish: {
    count(reader.finish().cases)
  }
  print("table: \(try size(of: url)) bytes, \(rows) rows, \(table.cases) cases")
  print("  found: \(lesions) lesions of \(cases) cases, \(Int(Double(rows) / seconds)) rows/s")
  // The least that any reader does: rows as dictionaries, without a look at their values.
  let peer = try Peer.run(
    "import csv\nwith open(sys.argv[1], newline='') as f:\n for row in csv.DictReader(f): pass",
    on: url.path)
  say(seconds, try size(of: url), before: before, peer: peer)
}

// MARK: - The bundle

func readBundle(megabytes: Int) throws {
  let url = folder.appending(path: "lesionmap-records.json")
  defer { try? FileManager.default.removeItem(at: url) }
  var bundle = InventedBundle()
  try bundle.write(to: url, bytes: megabytes * 1_000_000)
  let atlas = try Atlas.bundled
  let resolver = SiteResolver(atlas)
  let before = PeakMemory.kibibytes()
  var reader = FHIRReader(atlas: atlas, resolver: resolver, file: url.lastPathComponent)
  var records: FHIRRecords?
  let seconds = try measure(url) {
    reader.feed($0)
  } finish: {
    records = reader.finish()
  }
  let lesions = records?.patients.reduce(0) { $0 + $1.source.lesions.count } ?? 0
  print("bundle: \(try size(of: url)) bytes, \(records?.resources ?? 0) resources")
  print("  found: \(lesions) lesions of \(records?.patients.count ?? 0) patients")
  let peer = try Peer.run("import json\njson.load(open(sys.argv[1]))", on: url.path)
  say(seconds, try size(of: url), before: before, peer: peer)
}

let numbers = CommandLine.arguments.dropFirst().compactMap { Int($0) }
try readTable(rows: numbers.dropFirst().first ?? 100_000)
try readBundle(megabytes: numbers.first ?? 50)
