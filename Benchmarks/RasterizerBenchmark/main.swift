import Rasterizer
import Scene

// Times the rasteriser on a scene like a lesion map, stage by stage: the median and the least of
// some rounds, in milliseconds.
//
//   swift run -c release RasterizerBenchmark [rounds] [1080p|4k|8k]

let arguments = Array(CommandLine.arguments.dropFirst())
let rounds = arguments.first.flatMap { Int($0) } ?? 15
let onlySize = arguments.dropFirst().first

func milliseconds(_ duration: Duration) -> Double {
  let (seconds, attoseconds) = duration.components
  return Double(seconds) * 1e3 + Double(attoseconds) / 1e15
}

func text(_ value: Double) -> String {
  let hundredths = Int(value * 100 + 0.5)
  let fraction = hundredths % 100
  return "\(hundredths / 100)." + (fraction < 10 ? "0" : "") + "\(fraction)"
}

func report(_ name: String, _ work: () throws -> Void) rethrows {
  let clock = ContinuousClock()
  var times: [Double] = []
  for _ in 0..<rounds { times.append(milliseconds(try clock.measure(work))) }
  times.sort()
  print("  \(name): \(text(times[times.count / 2])), least \(text(times[0]))")
}

let sizes = [("1080p", 1.0), ("4k", 2.0), ("8k", 4.0)]
for (name, scale) in sizes where onlySize == nil || onlySize == name {
  let scene = LesionMapScene.make(seed: 1, scale: scale)
  print(name)
  try report("first stages") { try SceneRasterizer().prepare(scene) }
  for threads in [1, 2] {
    let rasterizer = SceneRasterizer(threads: threads)
    var checksum: UInt32 = 0
    try report("rows, \(threads) thread(s)") {
      try rasterizer.rasterize(scene) { band in checksum &+= band.pixels[band.pixels.count / 2] }
    }
    try report("bitmap, \(threads) thread(s)") { _ = try rasterizer.rasterize(scene) }
  }
}
