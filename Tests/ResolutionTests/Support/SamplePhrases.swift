import BodyAtlas
import CaseModel
import Resolution
import Testing

/// A phrase as somebody outside this project writes it, and what it means.
struct PhraseFact: Sendable, CustomTestStringConvertible {
  enum Expectation: String, Sendable {
    /// A site, or several.
    case place
    /// No more than a wide part of the body, or a tissue that is everywhere.
    case region
    /// No place at all.
    case reject
  }

  var words: String
  var expectation: Expectation
  /// Ids of the atlas, in the order written.
  var sites: [String]
  /// What the phrase states of each: left, right, bilateral, midline or none.
  var lateralities: [String]

  var testDescription: String { words }

  /// One fact a line: `phrase|expectation|sites|lateralities`.
  static func facts(_ table: String) -> [PhraseFact] {
    table.split(separator: "\n").compactMap { line in
      let fields = line.split(separator: "|", omittingEmptySubsequences: false)
      guard fields.count == 4, let expectation = Expectation(rawValue: String(fields[1])) else {
        return nil
      }
      return PhraseFact(
        words: fields[0].trimmingPrefix(while: \.isWhitespace).description,
        expectation: expectation, sites: fields[2].split(separator: " ").map(String.init),
        lateralities: fields[3].split(separator: " ").map(String.init))
    }
  }

  /// Whether the sites found are those expected, in the same order.
  func hasSites(of found: SiteResolution) -> Bool { found.places.map(\.site.id) == sites }

  /// Whether every side stated was found, and none that was not stated.
  func hasSides(of found: SiteResolution) -> Bool {
    guard found.places.count == lateralities.count else { return false }
    return zip(found.places, lateralities).allSatisfy { place, stated in
      switch stated {
      case "left": place.side == .left
      case "right": place.side == .right
      case "bilateral": place.side == .both
      case "midline": place.side == .midline || place.side == nil
      default: place.side == nil || place.side == .notStated
      }
    }
  }
}

/// Phrases of registries, vocabularies, published reports and public data sets: cBioPortal studies
/// (MSK-IMPACT, MSK-MET, MET500, POG570), TCGA, the GDC dictionary, ICD-O-3 topography,
/// TotalSegmentator, DeepLesion, mCODE examples, Radiopaedia and Eurorad cases. Facts only: what is
/// written, and which site and side it means.
enum SamplePhrases {
  static let facts = PhraseFact.facts(
    """
    AP window nodes|place|ln_ap_window|none
    CNS/Brain|place|brain|none
    GE Junction|place|ge_junction|none
    L4 vertebra|place|vertebra_l4|none
    lll lung|place|lung_lower_lobe|left
    Om|place|omentum|none
    rt. kidney|place|kidney|right
    SBwl|place|small_bowel|none
    T1 vertebral body|place|vertebra_t1|none
    Blood Vessel|region|blood_vessel|none
    Bowel|region|intestine|none
    Lymph Node, Non-Regional|region|lymph_node|none
    Soft Tissue|region|soft_tissue|none
    C5 vertebral body|place|vertebra_c5|none
    left femoral diaphysis|place|femur_shaft|left
    left lateral 11th rib|place|rib_11|left
    left lower kidney mass|place|kidney_lower_pole|left
    left posterior thigh|place|thigh_posterior|left
    left upper lung field|place|lung_upper_lobe|left
    left upper outer quadrant|region|breast_upper_outer|left
    lower cervical region|place|neck_lower|none
    medial end of the right clavicle|place|clavicle_medial|right
    muscles on medial right thigh|place|thigh_medial|right
    posterior compartment of left thigh|place|thigh_posterior|left
    right lung apex|place|lung_apex|right
    right scapular region|place|scapular_region|right
    superior internal quadrant of the right breast|place|breast_upper_inner|right
    upper pole of the right kidney|place|kidney_upper_pole|right
    bilateral parotid and salivary region|place|parotid|bilateral
    intraabdominal, right axillary and right inguinal lymph nodes|place|ln_abdominal ln_axillary ln_inguinal|none right right
    L2 and L3 vertebral bodies|place|vertebra_l2 vertebra_l3|none none
    renal parenchyma and capsula|place|kidney|none
    retroperitoneal mass crossing the midline, encasing the aorta|place|retroperitoneum|midline
    right kidney extending into IVC|place|kidney ivc|right none
    right supra and infraclavicular lymph nodes|place|ln_supraclavicular ln_infraclavicular|right right
    Left upper arm structure|place|upper_arm|left
    Mediastinal lymph node structure (body structure)|place|ln_mediastinal|none
    Structure of lower lobe of left lung (body structure)|place|lung_lower_lobe|left
    Structure of lumbar vertebral column (body structure)|place|spine_lumbar|none
    Leber|place|liver|none
    adrenal_gland_left|place|adrenal|left
    gluteus_maximus_right|place|gluteus_maximus|right
    heart_atrium_right|place|right_atrium|none
    hip_left|place|hip|left
    portal_vein_and_splenic_vein|place|portal_vein splenic_vein|none none
    Axillary left|place|ln_axillary|left
    bilateral breasts|place|breast|bilateral
    bilateral bulky adrenal glands|place|adrenal|bilateral
    bilateral perihilar|place|ln_hilar|bilateral
    bilateral seminal vesicles|place|seminal_vesicle|bilateral
    Fallopian Tube, Left|place|fallopian_tube|left
    left axillary lymph node 2|place|ln_axillary|left
    left buttock mass|place|buttock|left
    left clavicular lymph node|place|ln_supraclavicular|left
    left flank|place|flank|left
    Left floor of oral cavity|place|floor_of_mouth|left
    left humerus bone marrow|place|humerus|left
    left rib 5|place|rib_5|left
    midline anterior chest mass|place|chest_wall_anterior|midline
    right diaphragm|place|diaphragm|right
    right groin|place|groin|right
    right iliac lymph node|place|ln_iliac|right
    right inguinal region|place|groin|right
    right neck|place|neck|right
    right popliteal vein|place|popliteal_vein|right
    right rib 7|place|rib_7|right
    right upper back|place|back_upper|right
    Rt. Kidney|place|kidney|right
    lymphnode|region|lymph_node|none
    PELVGIC|region|pelvis|none
    Sternal|place|sternum|none
    Submandible|place|submandibular_region|none
    Cancer of Unknown Primary|reject||
    conglomerate|reject||
    hypoattenuation|reject||
    metastasis|reject||
    MISC|reject||
    NA|reject||
    nodule|reject||
    spiculated|reject||
    Unknown primary site|reject||
    Unspecified|reject||
    Cul-de-sac|place|pouch_of_douglas|none
    Falciform Ligament|place|falciform_ligament|none
    Foot|place|foot|none
    gallbladder neck|place|gallbladder_neck|none
    Gluteus medius|place|gluteus_medius|none
    head of the pancreas|place|pancreas_head|none
    heart apex|place|heart_apex|none
    Lacrimal Gland|place|lacrimal_gland|none
    Liver hilum|place|porta_hepatis|none
    Omentum|place|omentum|none
    pancreas tail|place|pancreas_tail|none
    paracaval lymph node|place|ln_paracaval|none
    periorbital region|place|eyelid|none
    peripancreatic lymph node|place|ln_peripancreatic|none
    Rectosigmoid Colon|place|rectosigmoid|none
    Scalp|place|scalp|none
    seminal vesicle|place|seminal_vesicle|none
    Skull Base|place|skull_base|none
    subcarinal lymph node|place|ln_subcarinal|none
    Thoracic Epidural|place|epidural_thoracic|none
    Thyroid|place|thyroid|none
    Trachea|place|trachea|none
    umbilicus|place|umbilicus|none
    femora and tibiae|place|femur tibia|bilateral bilateral
    periaortic lymph nodes|place|ln_paraaortic|none
    anterior torso|region|trunk_anterior|none
    Axillary tail of breast|place|breast_axillary_tail|none
    Bone, NOS|region|bone|none
    Falx cerebri|place|falx|none
    Female Genital|region|female_genital|none
    Gastrosplenic Ligament|place|gastrosplenic_ligament|none
    lateral torso|region|trunk_lateral|none
    Long bones of upper limb, scapula and associated joints|region|bones_upper_limb|none
    Lower lobe, bronchus|place|bronchus_lower_lobe|none
    Lymph nodes of inguinal region or leg|place|ln_inguinal|none
    Overlapping lesion of lung|place|lung|none
    Peri-aortic Lymph Node(s)|place|ln_paraaortic|none
    Perinephric tissue|place|perinephric|none
    Triceps brachii muscle|place|triceps_brachii|none
    Upper lobe, lung|place|lung_upper_lobe|none
    Upper-outer quadrant of breast|place|breast_upper_outer|none
    Contralateral Breast|place|breast|none
    Colonic serosa|place|colon|none
    Inguino-femoral|place|ln_inguinal|none
    Lower quadrant mass|region|abdomen_lower_quadrant|none
    Orbital mass|place|orbit|none
    Para caval mass|place|paracaval_region|none
    Para-aortic mass|place|paraaortic_region|none
    Paracolic Gutter|place|paracolic_gutter|none
    Perigastric nodules|place|perigastric_region|none
    Perirectal Mass|place|mesorectum|none
    Soft tissue back|place|back|none
    Sternal Mass|place|sternum|none
    Subq Chest Wall|place|chest_wall|none
    """)
}
