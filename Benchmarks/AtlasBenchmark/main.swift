import BodyAtlas

// What loading the atlas costs: time and memory, and the size of its compact form.
//
//   swift run -c release AtlasBenchmark [rounds]
//
// The cold figures are those of this process's first load, before anything else of the atlas was
// touched; the warm ones are the median and the least of some rounds.

let rounds = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 31
let clock = ContinuousClock()

let before = ProcessMemory.now()
var loaded: Atlas?
let cold = try clock.measure { loaded = try Atlas.bundled }
let after = ProcessMemory.now()

guard let atlas = loaded else { preconditionFailure("loading either throws or gives an atlas") }
let bytes = try atlas.compiledBytes()
print("compact form: \(Decimals.text(Double(bytes.count) / 1024, 1)) KiB")
print("sites: \(atlas.sites.count), figures and insets: \(atlas.summaries.count)")
print("load, cold: \(Decimals.milliseconds(cold)) ms")
print("load, warm: \(try Rounds(rounds, clock) { _ = try Atlas(compiled: bytes) })")
print("memory, load: \(after.growth(since: before))")

let codes = try Atlas(compiled: bytes)
let firstCode = try clock.measure { _ = try codes.codeMeanings(system: .icd10, code: "C34.11") }
let lookups = try clock.measure {
  for _ in 0..<10_000 { _ = try codes.codeMeanings(system: .icd10, code: "C34.11") }
}
print(
  "codes: \(try codes.allCodeMeanings().count); first lookup \(Decimals.milliseconds(firstCode)) ms,"
    + " ten thousand more \(Decimals.milliseconds(lookups)) ms")
for language in codes.languages {
  let first = try clock.measure { _ = try codes.name(of: "kidney", in: language) }
  print("names, \(language.rawValue): first \(Decimals.milliseconds(first)) ms")
}

print("decode, one figure after another:")
let fresh = try Atlas(compiled: bytes)
for summary in fresh.summaries {
  let first = try clock.measure { _ = try fresh.figure(named: summary.name) }
  let again = try Rounds(rounds, clock) {
    _ = try Atlas(compiled: bytes).figure(named: summary.name)
  }
  print("  \(summary.name): first \(Decimals.milliseconds(first)) ms; with a load \(again)")
}
print("memory, everything decoded: \(ProcessMemory.now().growth(since: before))")
