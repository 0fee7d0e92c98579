import Foundation
import Testing

@Suite struct SitesCommandTests {
  @Test(arguments: ["kidney", "C64.9", "64033007", "UBERON:0002113", "uberon:0002113", "RENAL"])
  func aSiteIsFoundByNameSynonymAndCode(query: String) throws {
    let run = try Command.run(["sites", query])
    #expect(run.status == 0)
    #expect(run.text.contains("Kidney (kidney), left and right\n"), "\(run.text)")
  }

  @Test func aSiteIsShownWithItsCodesAndViews() throws {
    let run = try Command.run(["sites", "spleen"])
    let lines = run.text.split(separator: "\n")
    #expect(lines.first == "Spleen (spleen)")
    #expect(lines.contains { $0.hasPrefix("  also   ") })
    #expect(
      lines.contains { $0.hasPrefix("  codes  SNOMED CT 78961009, UBERON:0002106, ICD-O-3 C42.2") })
    #expect(lines.contains { $0.hasPrefix("  drawn  anterior") })
  }

  @Test func theNameThatIsTheQueryComesFirst() throws {
    let names = try Command.run(["sites", "liver"]).text.split(separator: "\n")
      .filter { !$0.hasPrefix(" ") }
    #expect(names.count > 1)
    #expect(names.first == "Liver (liver)")
  }

  @Test func theJSONFormHoldsEverything() throws {
    let run = try Command.run(["sites", "kidney", "--json"])
    let sites = try #require(
      try JSONSerialization.jsonObject(with: run.output) as? [[String: Any]])
    let kidney = try #require(sites.first)
    #expect(kidney["id"] as? String == "kidney")
    #expect(kidney["paired"] as? Bool == true)
    #expect(kidney["icdo3"] as? String == "C64.9")
    let drawnIn = try #require(kidney["drawnIn"] as? [String])
    #expect(drawnIn.contains("female/anterior") && drawnIn.contains("male/posterior"))
  }

  @Test(arguments: [["kidny"], ["kidny", "--json"]])
  func noMatchIsSaidWithNearNames(arguments: [String]) throws {
    let run = try Command.run(["sites"] + arguments)
    #expect(run.status == 65)
    #expect(run.error.hasPrefix("lesionmap: no site for ‘kidny’; near: "), "\(run.error)")
    #expect(run.error.lowercased().contains("kidney"))
    #expect(run.text == (arguments.count == 2 ? "[\n\n]\n" : ""))
  }

  @Test func withoutAQueryAllAreListed() throws {
    let sites = try Command.run(["sites"]).text.split(separator: "\n").filter { !$0.hasPrefix(" ") }
    #expect(sites.count > 200)
  }
}
