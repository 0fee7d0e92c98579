import CaseModel
import Foundation
import LookSupport
import Scene
import Testing

@testable import Composition

/// Contrast after WCAG 2.2: text 4.5 to 1 on the ground, outlines of markers 3 to 1.
@Suite struct ContrastTests {
  private func luminance(_ color: Color) -> Double {
    let linear = [color.red, color.green, color.blue].map { channel -> Double in
      let share = Double(channel) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }

  private func contrast(_ a: Color, _ b: Color) -> Double {
    let (x, y) = (luminance(a), luminance(b))
    return (max(x, y) + 0.05) / (min(x, y) + 0.05)
  }

  @Test func textStandsOutFromTheGround() {
    let theme = Theme.light
    for color in [theme.text, theme.secondText, theme.mutedText, theme.leader] {
      #expect(contrast(color, theme.ground) >= 4.5, "\(color.hex)")
    }
  }

  @Test func markerOutlinesStandOutFromEverythingTheyLieOn() {
    let theme = Theme.light
    for (material, look) in theme.materials {
      guard let fill = look.fill else { continue }
      #expect(contrast(theme.markerOutline, fill) >= 3, "\(material)")
    }
    #expect(contrast(theme.markerOutline, theme.halo) >= 3)
  }

  @Test(arguments: LesionRole.allCases)
  func aPocketStandsOutFromItsMarker(role: LesionRole) {
    let theme = Theme.light
    // A pocket has a dark rim; what matters is that rim.
    #expect(contrast(theme.markerOutline, theme.cyst) >= 3)
    #expect(contrast(theme.markerOutline, theme.color(of: role)) >= 2)
  }
}
