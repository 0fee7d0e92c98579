import BodyAtlas
import Resolution
import TestSupport

// How many phrases a second are resolved on one core, by kind of phrase and mixed.
//
//   swift run -c release ResolutionBenchmark [phrases of each kind]

let count = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 20_000
let clock = ContinuousClock()

func seconds(_ duration: Duration) -> Double {
  let (seconds, attoseconds) = duration.components
  return Double(seconds) + Double(attoseconds) / 1e18
}

let atlas = try Atlas.bundled
let start = clock.now
let resolver = SiteResolver(atlas)
print("setting up: \(Int(seconds(clock.now - start) * 1e6)) µs")

var generator = PhraseGenerator(atlas, seed: 1)
var mixed: [String] = []

@MainActor
func report(_ name: String, _ phrases: [String]) {
  var found = 0
  let time = clock.measure {
    for phrase in phrases where !resolver.resolve(phrase: phrase).places.isEmpty { found += 1 }
  }
  let rate = Int(Double(phrases.count) / seconds(time))
  print("\(name): \(rate) phrases/s; \(100 * found / phrases.count) % found")
}

for kind in PhraseGenerator.Kind.allCases {
  let phrases = (0..<count).map { _ in generator.phrase(kind) }
  report(kind.rawValue, phrases)
  mixed += phrases
}
var order = SeededGenerator(seed: 2)
report("mixed", mixed.shuffled(using: &order))
