import Foundation
import Geometry
import LabelLayout
import TestSupport

// Places labels beside two bodies and times it: the whole layout with its moves. The peer is SciPy's
// assignment on as many rows and columns, which is the first of the layout's steps alone.
//
//   swift run -c release LabelLayoutBenchmark

/// Labels of one to three lines at marks that lie about the middle of two bodies.
func requests(_ count: Int, seed: UInt64) -> [LabelRequest] {
  var generator = SeededGenerator(seed: seed)
  return (0..<count).map { index in
    let panel = index % 2
    // The mean of three is nearer the middle than the edge.
    let spread = { (reach: Double) in
      (0..<3).reduce(0.0) { sum, _ in sum + Double.random(in: -reach...reach, using: &generator) }
        / 2
    }
    let x = spread(90)
    let y = 480 + spread(380)
    let height = 28.0 * Double(Int.random(in: 1...2, using: &generator))
    let tracks = abs(x) > 40 ? [panel * 2 + (x < 0 ? 0 : 1)] : [panel * 2, panel * 2 + 1]
    return LabelRequest(
      targets: [LabelTarget(anchor: Point(600 + Double(panel) * 700 + x, y), radius: 10)],
      width: 200, height: height, shelfOffset: 15, panel: panel, tracks: tracks)
  }
}

let layout = LabelLayout(
  tracks: [
    LabelTrack(x: 480, direction: .left, column: 0, panel: 0),
    LabelTrack(x: 720, direction: .right, column: 1, panel: 0),
    LabelTrack(x: 1180, direction: .left, column: 2, panel: 1),
    LabelTrack(x: 1420, direction: .right, column: 3, panel: 1),
  ],
  columns: (0..<4).map { _ in LabelColumn(minY: 60, maxY: 1500) }, gap: 6, shelfLength: 16)

/// The processor's time, for other programs may run beside this one.
func milliseconds(_ work: () -> Void) -> Double {
  let start = clock()
  work()
  return Double(clock() - start) / Double(CLOCKS_PER_SEC) * 1e3
}

/// Median of SciPy's times in milliseconds; nil where Python or SciPy is missing.
func peer(rows: Int, columns: Int) -> Double? {
  let process = Process()
  let output = Pipe()
  process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
  process.arguments = [
    "python3", "Benchmarks/LabelLayoutBenchmark/assignment.py", String(rows), String(columns),
  ]
  process.standardOutput = output
  process.standardError = FileHandle.nullDevice
  guard (try? process.run()) != nil else { return nil }
  let data = output.fileHandleForReading.readDataToEndOfFile()
  process.waitUntilExit()
  return Double(
    String(decoding: data, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines))
}

print("labels   median ms   slowest ms   crossings   strikes   SciPy's assignment ms   ratio")
for count in [25, 60, 120] {
  var times: [Double] = []
  var crossings = 0
  var strikes = 0
  for seed in 0..<40 {
    let own = requests(count, seed: UInt64(seed))
    var result: LayoutReport?
    times.append(
      milliseconds { result = layout.place(own).report })
    crossings += result?.crossings ?? 0
    strikes += result?.strikes ?? 0
  }
  times.sort()
  let median = times[times.count / 2]
  // Of each panel half of the labels, and ports on two tracks.
  let scipy = peer(rows: count / 2, columns: 2 * Int(1440 / 34)).map { $0 * 2 }
  let numbers = [median, times[times.count - 1]].map { String(format: "%.2f", $0) }
  print(
    "\(count)   \(numbers[0])   \(numbers[1])   \(crossings)   \(strikes)   "
      + (scipy.map { String(format: "%.3f   %.1f", $0, median / $0) } ?? "SciPy is not installed"))
}
