import Geometry
import Scene

/// The slow twin of the fill: 64 × 64 samples a pixel, the winding number taken anew for each line
/// of samples.
///
/// The columns of samples are shifted from line to line, so that an upright edge meets 4096 places
/// and not 64.
struct NaiveCoverage {
  /// A part of what is covered; parts are united.
  enum Part {
    case contours([[Point]], SceneFill.Rule)
    case disc(center: Point, radius: Double)
  }

  static let samples = 64

  var width: Int
  var height: Int

  /// Coverage of each pixel in 255ths, not rounded.
  func coverage(_ parts: [Part]) -> [[Double]] {
    var counts = [[Int]](repeating: [Int](repeating: 0, count: width), count: height)
    for line in 0..<(height * Self.samples) {
      let y = (Double(line) + 0.5) / Double(Self.samples)
      let shift = (Double(Self.reversedBits(line % Self.samples)) + 0.5) / Double(Self.samples)
      for span in united(parts.flatMap { spans($0, at: y) }) {
        add(span, shift: shift, to: &counts[line / Self.samples])
      }
    }
    let scale = 255 / Double(Self.samples * Self.samples)
    return counts.map { row in row.map { Double($0) * scale } }
  }

  private static func reversedBits(_ value: Int) -> Int {
    (0..<6).reduce(0) { $0 | ((value >> $1) & 1) << (5 - $1) }
  }

  /// Counts the samples at `(k + shift) / 64` inside a span.
  private func add(_ span: ClosedRange<Double>, shift: Double, to row: inout [Int]) {
    func firstSample(from x: Double) -> Int {
      let clamped = min(max(x, 0), Double(width))
      return Int((clamped * Double(Self.samples) - shift).rounded(.up))
    }
    let first = max(firstSample(from: span.lowerBound), 0)
    let end = min(firstSample(from: span.upperBound), width * Self.samples)
    var sample = first
    while sample < end {
      let pixel = sample / Self.samples
      let next = min(end, (pixel + 1) * Self.samples)
      row[pixel] += next - sample
      sample = next
    }
  }

  private func united(_ spans: [ClosedRange<Double>]) -> [ClosedRange<Double>] {
    var result: [ClosedRange<Double>] = []
    for span in spans.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = result.last, span.lowerBound <= last.upperBound {
        result[result.count - 1] = last.lowerBound...max(last.upperBound, span.upperBound)
      } else {
        result.append(span)
      }
    }
    return result
  }

  private func spans(_ part: Part, at y: Double) -> [ClosedRange<Double>] {
    switch part {
    case .disc(let center, let radius):
      let square = radius * radius - (y - center.y) * (y - center.y)
      guard square > 0 else { return [] }
      return [(center.x - square.squareRoot())...(center.x + square.squareRoot())]
    case .contours(let contours, let rule):
      var crossings: [(x: Double, direction: Int)] = []
      for contour in contours where contour.contains(where: { $0.y <= y }) {
        for (index, b) in contour.enumerated() {
          let a = contour[index == 0 ? contour.count - 1 : index - 1]
          if (a.y <= y) == (b.y <= y) { continue }
          crossings.append(
            (a.x + (b.x - a.x) * (y - a.y) / (b.y - a.y), a.y <= y ? 1 : -1))
        }
      }
      crossings.sort { $0.x < $1.x }
      var result: [ClosedRange<Double>] = []
      var winding = 0
      for (index, crossing) in crossings.enumerated() {
        winding += crossing.direction
        let isInside = rule == .nonZero ? winding != 0 : winding % 2 != 0
        if isInside, index + 1 < crossings.count {
          result.append(crossing.x...crossings[index + 1].x)
        }
      }
      return result
    }
  }
}

/// The largest difference between coverage from the rasteriser and from the twin, in 255ths.
func largestDifference(_ fast: [[Int]], _ naive: [[Double]]) -> Double {
  zip(fast.joined(), naive.joined()).map { abs(Double($0) - $1) }.max() ?? 0
}
