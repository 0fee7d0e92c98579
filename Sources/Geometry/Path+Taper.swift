/// Which ends of a drawn line run out to a point.
package enum LineTaper: String, CaseIterable, Hashable, Sendable {
  case both
  case start
  case end
  case none
}

/// How the end of an expanded tube looks.
package enum TubeCap: Hashable, Sendable {
  /// Cut straight across at the end of the centre line.
  case butt
  /// A half circle beyond the end of the centre line.
  case round
}

extension Path {
  /// The area of a line drawn with a pen whose pressure falls off towards the tapered ends.
  ///
  /// The width follows `q^0.75`, where `q` is `4u(1 - u)` for a line tapered at both ends and the
  /// distance from the point for a single taper, `u` being the share of the length travelled. It is
  /// close to `sin(πu)^0.7` and needs square roots only, so that every machine draws the same line.
  /// Ends that do not taper are round; a closed subpath has no ends and keeps its full width.
  /// - Parameter width: the width at its widest.
  package func expandedLine(width: Double, taper: LineTaper) -> Path {
    expanded(
      StrokeProfile(startWidth: width, endWidth: width, taper: taper),
      startCap: taper == .both || taper == .start ? .butt : .round,
      endCap: taper == .both || taper == .end ? .butt : .round)
  }

  /// The area of a tube around the path, whose diameter changes linearly along its length.
  package func expandedTube(
    startDiameter: Double, endDiameter: Double, cap: TubeCap = .butt
  ) -> Path {
    expanded(
      StrokeProfile(startWidth: startDiameter, endWidth: endDiameter, taper: .none),
      startCap: cap, endCap: cap)
  }

  private func expanded(_ profile: StrokeProfile, startCap: TubeCap, endCap: TubeCap) -> Path {
    var result = Path()
    for subpath in subpaths {
      let closed = subpath.isClosed
      let profile =
        closed
        ? StrokeProfile(startWidth: profile.startWidth, endWidth: profile.startWidth, taper: .none)
        : profile
      let outline = StrokeExpansion(subpath.segments(closing: false), profile: profile)
      result.append(
        closed ? outline.ring : outline.closedOutline(startCap: startCap, endCap: endCap))
    }
    return result
  }
}

/// Half the width of an expanded line as a function of the share of the length travelled.
struct StrokeProfile {
  let startWidth: Double
  let endWidth: Double
  let taper: LineTaper

  func halfWidth(at u: Double) -> Double {
    let full = (startWidth + (endWidth - startWidth) * u) / 2
    switch taper {
    case .none: return full
    case .both: return full * Self.pressure(4 * u * (1 - u))
    case .start: return full * Self.pressure(u)
    case .end: return full * Self.pressure(1 - u)
    }
  }

  /// The derivative of ``halfWidth(at:)``; infinite at a pointed end.
  func slope(at u: Double) -> Double {
    let full = (startWidth + (endWidth - startWidth) * u) / 2
    let growth = (endWidth - startWidth) / 2
    switch taper {
    case .none: return growth
    case .both:
      let q = 4 * u * (1 - u)
      return growth * Self.pressure(q) + full * Self.pressureSlope(q) * (4 - 8 * u)
    case .start: return growth * Self.pressure(u) + full * Self.pressureSlope(u)
    case .end: return growth * Self.pressure(1 - u) - full * Self.pressureSlope(1 - u)
    }
  }

  private static func pressure(_ q: Double) -> Double {
    let root = max(0, q).squareRoot()
    return root * root.squareRoot()
  }

  private static func pressureSlope(_ q: Double) -> Double {
    0.75 / max(0, q).squareRoot().squareRoot()
  }
}
