/// Phrases of our own in the manner of radiology reports, and names of diagnoses in that of ICD-10
/// and SNOMED CT.
enum ReportPhrases {
  static let facts = PhraseFact.facts(
    #"""
    hemangioma|reject||none
    cyst|reject||none
    cavity|reject||none
    calcification|reject||none
    ground-glass opacity|reject||none
    emphysema|reject||none
    atelectasis|reject||none
    consolidation|reject||none
    round|reject||none
    oval|reject||none
    lobular|reject||none
    sharp|reject||none
    indistinct|reject||none
    heterogeneous|reject||none
    hyperattenuation|reject||none
    soft tissue attenuation|reject||none
    fat|reject||none
    fluid|reject||none
    gas|reject||none
    calcified|reject||none
    lucent|reject||none
    opacity|reject||none
    tiny|reject||none
    large|reject||none
    bilateral|reject||none
    interstitial pattern|reject||none
    scar|reject||none
    tree-in-bud|reject||none
    infiltrate|reject||none
    lymphadenopathy|region|lymph_node|none
    mass|reject||none
    cluster|reject||none
    thickening|reject||none
    enhancing|reject||none
    lung base|place|lung_base|none
    right upper lobe|place|lung_upper_lobe|right
    right mid lung|place|lung|right
    left mid lung|place|lung|left
    chest wall|place|chest_wall|none
    lung parenchyma|place|lung|none
    centrilobular lung|reject||none
    lung interstitium|reject||none
    mainstem bronchus|place|bronchus_main|none
    fissure|reject||none
    airway|region|respiratory_tract|none
    pleural base|reject||none
    subpleural|reject||none
    azygoesophageal recess|place|mediastinum|none
    left hepatic lobe segment 3|reject||none
    biliary system|place|bile_duct|none
    cystic duct|place|bile_duct|none
    pancreatic body|place|pancreas_body|none
    gastroesophageal junction|place|ge_junction|none
    small bowel wall|place|small_bowel|none
    anastomosis|reject||none
    portal vein confluence|reject||none
    ureterovesical|reject||none
    spleen hilum|place|spleen|none
    adnexa cyst|place|adnexa|none
    gluteus|place|buttock|none
    psoas muscle|place|psoas|none
    abdominal wall hernia|reject||none
    thigh musculature|place|thigh|none
    intervertebral disc|place|spine|none
    vertebral endplate|place|spine|none
    L1/2 disc space|place|vertebra_l1 vertebra_l2|none none
    rib 8 and 9 left|place|rib_8 rib_9|left left
    6th and 7th left ribs|place|rib_6 rib_7|left left
    Lt. hip|place|hip|left
    right SI joint|place|sacroiliac_joint|right
    both SI joints|place|sacroiliac_joint|bilateral
    left sternoclavicular joint|reject||none
    L5-S1|place|vertebra_l5 sacrum|none none
    C7/T1|place|vertebra_c7 vertebra_t1|none none
    T1 and T2 vertebrae|place|vertebra_t1 vertebra_t2|none none
    thoracic vertebrae 5 to 7|place|vertebra_t5 vertebra_t6 vertebra_t7|none none none
    5th lumbar vertebra|place|vertebra_l5|none
    vertebra T9|place|vertebra_t9|none
    D9 vertebral body|place|vertebra_t9|none
    dorsal spine D4-D6|place|vertebra_t4 vertebra_t5 vertebra_t6|none none none
    L-spine|place|spine_lumbar|none
    sacral vertebra|place|sacrum|none
    lumbar vertebra L2, L3|place|vertebra_l2 vertebra_l3|none none
    iliac bone right|place|ilium|right
    right hip bone|place|pelvis_bone|right
    left ilium and sacrum|place|ilium sacrum|left none
    ischium, right|place|ischium|right
    left inferior pubic ramus|place|pubis|left
    head of left humerus|place|humerus_proximal|left
    left elbow region|place|elbow|left
    skin of left upper arm|place|upper_arm|left
    subcutaneous tissue of right flank|place|flank|right
    left axillary tail of breast|place|breast_axillary_tail|left
    right breast 3 o'clock|place|breast|right
    right retroareolar|place|breast_central|right
    central left breast|place|breast_central|left
    chest wall post mastectomy|reject||none
    R IMN|place|ln_internal_mammary|right
    internal mammary node left|place|ln_internal_mammary|left
    left internal mammary chain|place|ln_internal_mammary|left
    infraclavicular left|place|ln_infraclavicular|left
    bilateral neck level II|place|ln_upper_jugular|bilateral
    left level III node|place|ln_mid_jugular|left
    level 1B right|place|ln_submandibular|right
    levels 2-4 left|reject||none
    Station 4R node|place|ln_lower_paratracheal|right
    4L|place|ln_lower_paratracheal|left
    10L lymph node|place|ln_hilar|left
    station 11R|place|ln_interlobar|right
    7|reject||none
    station 5 and 6|place|ln_ap_window ln_paraaortic_mediastinal|none none
    right lower paratracheal|place|ln_lower_paratracheal|right
    4R and 4L|place|ln_lower_paratracheal ln_lower_paratracheal|right left
    R axillary and L inguinal nodes|place|ln_axillary ln_inguinal|right left
    right axillary lymph nodes and liver|place|ln_axillary liver|right none
    left supraclavicular and axillary LN|place|ln_supraclavicular ln_axillary|left left
    right and left axillary nodes|place|ln_axillary|bilateral
    mediastinal/hilar nodes|place|ln_mediastinal ln_hilar|none none
    abdominal and pelvic lymph nodes|place|ln_abdominal ln_pelvic|none none
    retroperitoneal and pelvic LAD|place|ln_retroperitoneal ln_pelvic|none none
    Lymph node, cervical, left|place|ln_cervical|left
    Lymph Node(s), Inguinal, right|place|ln_inguinal|right
    Lymph Node(s) Axilla|place|ln_axillary|none
    Lymph node axilla right|place|ln_axillary|right
    nodes in left groin|place|ln_inguinal|left
    lymph nodes of neck|place|ln_cervical|none
    Lymph nodes of thorax|place|ln_thoracic|none
    lymph node metastasis in the right neck|place|ln_cervical|right
    metastasis in lymph node of left axilla|place|ln_axillary|left
    liver seg. 4|place|liver_segment_4|none
    seg II/III|place|liver_segment_2 liver_segment_3|none none
    left lateral segment of liver|place|liver_left_lobe|none
    segments 5-8|place|liver_right_lobe|none
    right posterior hepatic segment|place|liver_right_lobe|none
    hepatic flexure of colon|place|colon_hepatic_flexure|none
    colon, sigmoid|place|colon_sigmoid|none
    Colon, ascending|place|colon_ascending|none
    rectal wall|place|rectum|none
    rectosigmoid|place|rectosigmoid|none
    cecum and ascending colon|place|cecum colon_ascending|none none
    terminal ileum|place|terminal_ileum|none
    lesser curve|place|stomach_lesser_curvature|none
    gastric body|place|stomach_body|none
    cardia of stomach|place|ge_junction|none
    kidney, upper pole, left|place|kidney_upper_pole|left
    left kidney, lower pole, anterior|place|kidney_lower_pole|left
    left adrenal and both kidneys|place|adrenal kidney|left bilateral
    right ureter, distal|place|ureter|right
    posterior bladder wall|place|bladder|none
    uterine fundus|place|uterus_fundus|none
    ovaries|place|ovary|bilateral
    left ovary and fallopian tube|place|ovary fallopian_tube|left none
    uterus and both ovaries|place|uterus ovary|none bilateral
    right testis|place|testis|right
    left scrotal sac|reject||none
    left parietal lobe white matter|place|brain_parietal|left
    right frontoparietal|reject||none
    left occipital|reject||none
    cerebellar vermis|place|cerebellum|none
    right cerebellopontine angle|place|cerebellum|right
    cavernous sinus left|place|skull_base|left
    right sphenoid wing|place|skull_base|right
    orbital apex|place|orbit|none
    left lacrimal gland|place|lacrimal_gland|left
    hard palate, left|place|hard_palate|left
    left hypopharynx|place|hypopharynx|left
    right pyriform sinus|place|hypopharynx|right
    left parapharyngeal space|place|pharynx|left
    right tongue base|place|tongue_base|right
    left buccal mucosa|place|buccal_mucosa|left
    lower lip left|place|lip|left
    left cheek skin|place|cheek|left
    right ear lobe|place|ear|right
    bridge of nose|place|nose|none
    left lower eyelid|place|eyelid|left
    right great toe|place|great_toe|right
    left 2nd toe|place|toes|left
    left third finger|place|middle_finger|left
    heel right|place|heel|right
    right plantar foot|place|sole|right
    left lateral malleolus|place|fibula|left
    posterior left calf|place|calf|left
    left lateral thigh|place|thigh_lateral|left
    right medial thigh|place|thigh_medial|right
    right proximal thigh|place|thigh|right
    distal left thigh|place|thigh|left
    left distal femur and proximal tibia|place|femur_distal tibia_proximal|left none
    left hamstring|place|hamstrings|left
    right vastus lateralis|place|quadriceps|right
    left deltoid|place|deltoid|left
    right biceps|place|biceps_brachii|right
    right trapezius|place|trapezius|right
    left latissimus dorsi|place|latissimus_dorsi|left
    left pectoralis major|place|pectoralis_major|left
    rectus abdominis right|place|rectus_abdominis|right
    left upper abdomen|region|abdomen_upper|left
    lower abdomen|region|abdomen_lower|none
    right hemipelvis|place|pelvis_bone|right
    pelvic floor|place|perineum|none
    left obturator internus|place|pelvic_sidewall|left
    presacral mass|place|presacral_space|none
    perirectal fat|place|mesorectum|none
    right ischiorectal fossa|place|perineum|right
    left para-aortic region|place|paraaortic_region|left
    aorta|place|aorta|none
    left common femoral vein|place|femoral_vein|left
    SMV|place|superior_mesenteric_vein|none
    celiac axis|place|celiac_artery|none
    hepatic veins|place|hepatic_vein|none
    pericardial|place|pericardium|none
    heart, left ventricle|place|left_ventricle|none
    left atrium and right ventricle|place|left_atrium right_ventricle|none none
    lung, right, upper lobe|place|lung_upper_lobe|right
    right lung, middle lobe|place|lung_middle_lobe|none
    lungs, bilateral|place|lung|bilateral
    both lower lobes|place|lung_lower_lobe|bilateral
    bilateral upper lobes|place|lung_upper_lobe|bilateral
    right upper and middle lobes|place|lung_upper_lobe lung_middle_lobe|right right
    RUL and RML|place|lung_upper_lobe lung_middle_lobe|right right
    RUL/LLL|place|lung_upper_lobe lung_lower_lobe|right left
    left lung; right lung|place|lung lung|left right
    upper lobes|place|lung_upper_lobe|bilateral
    R lung, L lung|place|lung lung|right left
    left upper and right lower lobe|place|lung_upper_lobe lung_lower_lobe|left right
    lung left upper lobe apicoposterior|reject||none
    BILATERAL LUNGS|place|lung|bilateral
    lung (R)|place|lung|right
    Lung - Right Upper Lobe|place|lung_upper_lobe|right
    Lung NOS, left|place|lung|left
    Breast - Female|place|breast|none
    Skin, malignant melanoma, left arm|place|upper_arm|left
    Bone (spine)|place|spine|none
    bone, right femur|place|femur|right
    bone - left 4th rib|place|rib_4|left
    Bones: T8, L2|place|vertebra_t8 vertebra_l2|none none
    liver + lung|place|liver lung|none none
    liver & bone mets|place|liver bone|none none
    liver mets x3|place|liver|none
    5 liver lesions|place|liver|none
    lung mets (bilateral)|place|lung|bilateral
    multiple bilateral lung nodules|place|lung|bilateral
    solitary brain metastasis, left frontal|place|brain_frontal|left
    brain metastases (2)|place|brain|none
    peritoneal carcinomatosis|place|peritoneum|none
    malignant pleural effusion, left|place|pleura|left
    leptomeningeal disease|place|leptomeninges|none
    omental caking|place|omentum|none
    adrenal mets bilateral|place|adrenal|bilateral
    liver, ?lung|place|liver lung|none none
    possible left rib met|place|rib|left
    left rib fracture|reject||none
    Malignant neoplasm of lower lobe, left bronchus or lung|place|lung_lower_lobe|left
    Malignant neoplasm of upper-outer quadrant of left female breast|place|breast_upper_outer|left
    Malignant neoplasm of axillary tail of right female breast|place|breast_axillary_tail|right
    Secondary malignant neoplasm of right lung|place|lung|right
    Secondary malignant neoplasm of bone|region|bone|none
    Secondary malignant neoplasm of unspecified site|reject||none
    Malignant neoplasm of right kidney, except renal pelvis|place|kidney|right
    Malignant neoplasm of overlapping sites of colon|place|colon|none
    Malignant neoplasm of left ovary|place|ovary|left
    Malignant neoplasm of prostate|place|prostate|none
    Malignant melanoma of left upper limb, including shoulder|region|upper_limb|left
    Malignant neoplasm of long bones of left upper limb|region|bones_upper_limb|left
    Malignant neoplasm of vertebral column|place|spine|none
    Malignant neoplasm of ribs, sternum and clavicle|place|rib sternum clavicle|none none none
    Malignant neoplasm of head of pancreas|place|pancreas_head|none
    Malignant neoplasm of brain, unspecified|place|brain|none
    Metastatic malignant neoplasm to left lung (disorder)|place|lung|left
    Primary malignant neoplasm of right upper lobe of lung|place|lung_upper_lobe|right
    Entire left kidney|place|kidney|left
    Structure of left adrenal gland|place|adrenal|left
    Right breast structure|place|breast|right
    Structure of upper outer quadrant of right breast|place|breast_upper_outer|right
    Structure of right lower lobe of lung|place|lung_lower_lobe|right
    Left axillary lymph node group|place|ln_axillary|left
    Structure of bone of left femur|place|femur|left
    Skin structure of left thigh|place|thigh|left
    Skin structure of back|place|back|none
    Left lung structure|place|lung|left
    Both lungs|place|lung|bilateral
    Left and right breast, bilateral|place|breast|bilateral
    Bone structure of left humerus|place|humerus|left
    Structure of lymph node of left axilla|place|ln_axillary|left
    """#)
}
