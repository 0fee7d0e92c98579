/// The times of some rounds of the same work.
struct Rounds: CustomStringConvertible {
  private var times: [Duration] = []

  init(_ count: Int, _ clock: ContinuousClock, _ work: () throws -> Void) rethrows {
    for _ in 0..<max(count, 1) { times.append(try clock.measure(work)) }
    times.sort()
  }

  var description: String {
    let median = Decimals.milliseconds(times[times.count / 2])
    return "median \(median) ms, least \(Decimals.milliseconds(times[0])) ms"
  }
}

/// Numbers in print.
enum Decimals {
  static func milliseconds(_ duration: Duration) -> String {
    let (seconds, attoseconds) = duration.components
    return text(Double(seconds) * 1e3 + Double(attoseconds) / 1e15, 3)
  }

  /// A number that is not negative, with a fixed count of decimals.
  static func text(_ value: Double, _ decimals: Int) -> String {
    var unit = 1.0
    for _ in 0..<decimals { unit *= 10 }
    let whole = Int((value * unit).rounded())
    let fraction = String(whole % Int(unit))
    return "\(whole / Int(unit))."
      + String(repeating: "0", count: decimals - fraction.count) + fraction
  }
}
