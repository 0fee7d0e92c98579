import BodyAtlas
import CaseModel
import FHIRReading
import Foundation
import Resolution
import TestSupport

// What reading a large FHIR bundle costs: time and peak memory.
//
//   swift run -c release RecordReadingBenchmark [MB]
//
// The bundle is written to the temporary folder first, a patient at a time, and read back in pieces of
// 256 KiB as the command does.

let megabytes = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 50
let clock = ContinuousClock()
let url = FileManager.default.temporaryDirectory.appending(path: "lesionmap-records.json")
defer { try? FileManager.default.removeItem(at: url) }

var bundle = InventedBundle()
try bundle.write(to: url, bytes: megabytes * 1_000_000)
let size = try FileManager.default.attributesOfItem(atPath: url.path)[.size] as? Int ?? 0

let atlas = try Atlas.bundled
let resolver = SiteResolver(atlas)
let before = PeakMemory.kibibytes()

var records: FHIRRecords?
let streaming = try clock.measure {
  var reader = FHIRReader(atlas: atlas, resolver: resolver, file: url.lastPathComponent)
  let file = try FileHandle(forReadingFrom: url)
  while let data = try file.read(upToCount: 1 << 18), !data.isEmpty { reader.feed(Array(data)) }
  try file.close()
  records = reader.finish()
}
let seconds = Double(streaming.components.seconds) + Double(streaming.components.attoseconds) / 1e18

let lesions = records?.patients.reduce(0) { $0 + $1.source.lesions.count } ?? 0
print(
  "bundle: \(size / 1_000_000) MB, \(records?.resources ?? 0) resources, \(bundle.patients) patients"
)
print("found: \(lesions) lesions of \(records?.patients.count ?? 0) patients")
print("time: \((seconds * 100).rounded() / 100) s, \(Int(Double(size) / 1e6 / seconds)) MB/s")
print("peak memory: \(PeakMemory.kibibytes()) KiB, \(before) KiB of it before reading")
