import BodyAtlas
import Testing

/// The table of codes that is built into the program.
@Suite("The bundled codes")
struct BundledCodeTests {
  /// Every topography code of ICD-O-3: a category and the digits after its dot.
  private static let topography = """
    C00 012345689; C01 9; C02 0123489; C03 019; C04 0189; C05 01289; C06 01289; C07 9; C08 0189;
    C09 0189; C10 0123489; C11 012389; C12 9; C13 01289; C14 028; C15 01234589; C16 012345689;
    C17 012389; C18 0123456789; C19 9; C20 9; C21 0128; C22 01; C23 9; C24 0189; C25 01234789;
    C26 089; C30 01; C31 012389; C32 012389; C33 9; C34 012389; C37 9; C38 012348; C39 089;
    C40 012389; C41 0123489; C42 01234; C44 0123456789; C47 012345689; C48 0128; C49 012345689;
    C50 012345689; C51 01289; C52 9; C53 0189; C54 012389; C55 9; C56 9; C57 01234789; C58 9;
    C60 01289; C61 9; C62 019; C63 012789; C64 9; C65 9; C66 9; C67 0123456789; C68 0189;
    C69 012345689; C70 019; C71 0123456789; C72 01234589; C73 9; C74 019; C75 01234589;
    C76 01234578; C77 01234589; C80 9
    """

  private static let topographyCodes: [String] = topography.split { $0 == ";" || $0.isNewline }
    .flatMap { group -> [String] in
      let words = group.split(separator: " ")
      return (words.last.map(Array.init) ?? []).map { "\(words.first ?? "").\($0)" }
    }

  @Test("Every topography code of ICD-O-3 is listed and names one site")
  func everyTopographyCode() throws {
    #expect(Self.topographyCodes.count == 330)
    let atlas = try Atlas.bundled
    for code in Self.topographyCodes {
      let meanings = try atlas.codeMeanings(system: .icdO3, code: code)
      #expect(meanings.map(\.code) == [code], "\(code)")
      #expect(meanings.allSatisfy { $0.role == nil && $0.sides.isEmpty }, "\(code)")
    }
    let listed = try atlas.allCodeMeanings().filter { $0.system == .icdO3 && $0.code.count > 3 }
    #expect(Set(listed.map(\.code)) == Set(Self.topographyCodes))
  }

  @Test("The topography code that a site states is one of ICD-O-3")
  func codesOfSites() throws {
    let known = Set(Self.topographyCodes)
    for site in try Atlas.bundled.sites {
      if let code = site.codes.icdO3 { #expect(known.contains(code), "\(site.id): \(code)") }
    }
  }

  @Test("A code that states a side belongs to a paired site")
  func sides() throws {
    let atlas = try Atlas.bundled
    for meaning in try atlas.allCodeMeanings() where !meaning.sides.isEmpty {
      #expect(atlas.site(meaning.siteID)?.isPaired == true, "\(meaning)")
    }
  }

  @Test(
    "Codes of many kinds",
    arguments: [
      (CodeSystem.icdO3, "C34.1", "lung_upper_lobe"), (.icdO3, "C50.4", "breast_upper_outer"),
      (.icdO3, "C02.2", "tongue inferior"), (.icdO3, "C34", "lung"), (.icdO3, "C42.2", "spleen"),
      (.icdO3, "C41.9", "bone"), (.icdO3, "C80.9", "unknown"), (.icdO3, "C77.9", "lymph_node"),
      (.icd10, "C34.11", "lung_upper_lobe R primary"),
      (.icd10, "C3412", "lung_upper_lobe L primary"), (.icd10, "C34.2", "lung_middle_lobe primary"),
      (.icd10, "C50.412", "breast_upper_outer L primary"),
      (.icd10, "C50.919", "breast primary"), (.icd10, "C56.3", "ovary R L primary"),
      (.icd10, "C77.3", "ln_axillary node"), (.icd10, "C78.01", "lung R metastasis"),
      (.icd10, "C78.7", "liver metastasis"), (.icd10, "C79.31", "brain metastasis"),
      (.icd10, "C79.3", "brain metastasis"), (.icd10, "C79.51", "bone metastasis"),
      (.icd10, "C79.72", "adrenal L metastasis"), (.icd10, "C64.1", "kidney R primary"),
      (.icd10, "C43.62", "upper_limb L primary"), (.icd10, "C44.1122", "eyelid R inferior primary"),
      (.icd10, "C43.52", "breast primary"), (.icd10, "C7B.02", "liver metastasis"),
      (.icd10, "D05.12", "breast L primary"), (.icd10, "C79", ""), (.icd10, "I21.0", ""),
      (.snomed, "80248007", "breast L"), (.snomed, "73056007", "breast R"),
      (.snomed, "63762007", "breast R L"), (.snomed, "39607008", "lung"),
      (.snomed, "3341006", "lung R"), (.snomed, "44029006", "lung L"),
      (.snomed, "41224006", "lung_lower_lobe L"), (.snomed, "72481006", "lung_middle_lobe"),
      (.snomed, "11207009", "thigh R"), (.snomed, "61396006", "thigh L"),
      (.snomed, "110765007", "portal_vein, splenic_vein"),
      (.snomed, "277961009", "liver_segment_7"), (.snomed, "94225005", "brain metastasis"),
      (.snomed, "94381002", "liver metastasis"), (.snomed, "94391008", "lung metastasis"),
      (.snomed, "353741000119106", "lung L metastasis"), (.snomed, "94222008", "bone metastasis"),
      (.snomed, "94181007", "ln_axillary node"), (.snomed, "94392001", "lymph_node node"),
      (.snomed, "254637007", "lung primary"), (.snomed, "93796005", "breast primary"),
      // A metastasis from the lung says nothing of where it is.
      (.snomed, "315006004", ""), (.uberon, "UBERON:0001404", "radial_artery"),
    ])
  func examples(system: CodeSystem, code: String, expected: String) throws {
    let found = try Atlas.bundled.codeMeanings(system: system, code: code).map { meaning in
      ([meaning.siteID] + meaning.sides.map(\.letter) + meaning.aspects
        + (meaning.role.map { [$0.rawValue] } ?? [])).joined(separator: " ")
    }
    #expect(found.joined(separator: ", ") == expected)
  }
}
