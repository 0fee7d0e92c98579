/// Phrases of our own, many written to go wrong: sides, lists, ranges, stages, misspellings, refusals.
enum OwnPhrases {
  static let facts = PhraseFact.facts(
    #"""
    RUL nodule|place|lung_upper_lobe|right
    LLL mass|place|lung_lower_lobe|left
    RML|place|lung_middle_lobe|right
    left lung base|place|lung_base|left
    right infrahilar mass|place|lung_hilum|right
    right hilum|place|lung_hilum|right
    L hilar LN|place|ln_hilar|left
    subcarinal LAD|place|ln_subcarinal|none
    pretracheal lymph nodes|place|ln_mediastinal|none
    right paratracheal LN|place|ln_paratracheal|right
    AP window LAD|place|ln_ap_window|none
    prevascular LN|place|ln_prevascular|none
    bilateral supraclavicular LAD|place|ln_supraclavicular|bilateral
    left SCF|place|ln_supraclavicular|left
    R SCLN|place|ln_supraclavicular|right
    left level IIA|place|ln_upper_jugular|left
    level Va left|place|ln_posterior_triangle|left
    right level 5|place|ln_posterior_triangle|right
    left level 5|reject||none
    level 5|reject||none
    left level I lymph node|reject||none
    level I|reject||none
    left level 1|reject||none
    left neck level 1 node|reject||none
    cervical level I, left|reject||none
    left levels I-III|reject||none
    left level I and II|reject||none
    left level I node and liver|reject||none
    submandibular level I node, left|place|ln_submandibular|left
    left level IB node|place|ln_submandibular|left
    left level 1b|place|ln_submandibular|left
    level IA node|place|ln_submental|none
    left level II|place|ln_upper_jugular|left
    left levels II-IV|place|ln_upper_jugular ln_mid_jugular ln_lower_jugular|left left left
    level 4|reject||none
    level 4 lymph node|reject||none
    right level 4|reject||none
    right 4 level|reject||none
    left lymph node level 2|reject||none
    left nivel 4|reject||none
    right level IV|place|ln_lower_jugular|right
    right neck level 2|place|ln_upper_jugular|right
    neck level 2 left|place|ln_upper_jugular|left
    left cervical level 3|place|ln_mid_jugular|left
    left cervical lymph node, level 3|place|ln_mid_jugular|left
    left neck, level 4|place|ln_lower_jugular|left
    left jugular chain level 4|place|ln_lower_jugular|left
    left neck levels 2-4|place|ln_upper_jugular ln_mid_jugular ln_lower_jugular|left left left
    level 2 and 3 left neck|place|ln_upper_jugular ln_mid_jugular|left left
    mediastinal level 4 right|place|ln_lower_paratracheal|right
    level 4R|place|ln_lower_paratracheal|right
    level 2L node|place|ln_upper_paratracheal|left
    left level 1 axillary node|place|ln_axillary|left
    left axillary level 3|place|ln_infraclavicular|left
    level 7|place|ln_subcarinal|none
    level 7 lymph node|place|ln_subcarinal|none
    station 7|place|ln_subcarinal|none
    level VII|place|ln_superior_mediastinal_neck|none
    level VII lymph node|place|ln_superior_mediastinal_neck|none
    neck level 7|place|ln_superior_mediastinal_neck|none
    level 10R|place|ln_hilar|right
    level 11L|place|ln_interlobar|left
    station 1R|place|ln_supraclavicular|right
    2R|place|ln_upper_paratracheal|right
    stations 2R, 4R and 7|place|ln_upper_paratracheal ln_lower_paratracheal ln_subcarinal|right right none
    right paratracheal node, station 4R|place|ln_lower_paratracheal|right
    RP LN|reject||none
    retroperitoneal lymphadenopathy|place|ln_retroperitoneal|none
    left para-aortic LN|place|ln_paraaortic|left
    aortocaval LN|place|ln_aortocaval|none
    portocaval node|place|ln_hepatic|none
    porta hepatis LN|place|ln_hepatic|none
    left common iliac LN|place|ln_common_iliac|left
    bilateral external iliac nodes|place|ln_external_iliac|bilateral
    right obturator node|place|ln_obturator|right
    presacral LN|place|ln_presacral|none
    mesorectal LN|place|ln_mesorectal|none
    L inguinal LN|place|ln_inguinal|left
    cardiophrenic angle LN, right|place|ln_cardiophrenic|right
    seg II|place|liver_segment_2|none
    seg 4a|place|liver_segment_4|none
    segment IVb|place|liver_segment_4|none
    segments 2 and 3|place|liver_segment_2 liver_segment_3|none none
    segs VI/VII|place|liver_segment_6 liver_segment_7|none none
    hepatic segment 8|place|liver_segment_8|none
    liver seg 5/8|place|liver_segment_5 liver_segment_8|none none
    S8|place|liver_segment_8|none
    liver dome|place|liver|none
    left hepatic lobe|place|liver_left_lobe|none
    right lobe of the liver|place|liver_right_lobe|none
    caudate|place|liver_segment_1|none
    hepatic dome|place|liver|none
    GB fossa|reject||none
    CBD|place|bile_duct|none
    GEJ|place|ge_junction|none
    GOJ|place|ge_junction|none
    D2|reject||none
    pancreatic head|place|pancreas_head|none
    uncinate process|place|pancreas_head|none
    tail of the pancreas|place|pancreas_tail|none
    splenic hilum|place|spleen|none
    left adrenal|place|adrenal|left
    bilateral adrenals|place|adrenal|bilateral
    adrenals|place|adrenal|bilateral
    both kidneys|place|kidney|bilateral
    left renal upper pole|place|kidney_upper_pole|left
    interpolar left kidney|place|kidney_interpolar|left
    R renal pelvis|place|renal_pelvis|right
    left distal ureter|place|ureter|left
    UVJ|place|ureter|none
    bladder dome|place|bladder|none
    prostate bed|place|prostate|none
    right seminal vesicle|place|seminal_vesicle|right
    left testicle|place|testis|left
    R ovary|place|ovary|right
    both ovaries|place|ovary|bilateral
    left adnexa|place|adnexa|left
    POD|place|pouch_of_douglas|none
    left pelvic sidewall|place|pelvic_sidewall|left
    vaginal cuff|place|vagina|none
    sigmoid mesocolon|place|mesentery|none
    right paracolic gutter|place|paracolic_gutter|right
    Morison's pouch|place|hepatorenal_recess|none
    greater omentum|place|omentum|none
    RLQ|region|abdomen_lower_quadrant|right
    left iliac fossa|place|iliac_fossa|left
    LUQ mass|region|abdomen_upper_quadrant|left
    epigastric region|place|epigastrium|none
    suprapubic region|place|hypogastrium|none
    left frontal lobe|place|brain_frontal|left
    right parietal|place|brain_parietal|right
    left temporal lobe|place|brain_temporal|left
    R cerebellum|place|cerebellum|right
    left cerebellar hemisphere|place|cerebellum|left
    pons|place|brainstem|none
    right basal ganglia|place|thalamus|right
    corpus callosum|place|brain|none
    left thalamus|place|thalamus|left
    leptomeninges|place|leptomeninges|none
    skull base|place|skull_base|none
    clivus|place|skull_base|none
    C1|place|vertebra_c1|none
    odontoid|place|vertebra_c2|none
    C2-C4|place|vertebra_c2 vertebra_c3 vertebra_c4|none none none
    C5/6|place|vertebra_c5 vertebra_c6|none none
    T12-L1|place|vertebra_t12 vertebra_l1|none none
    L1, L3 and L5|place|vertebra_l1 vertebra_l3 vertebra_l5|none none none
    L2-4|place|vertebra_l2 vertebra_l3 vertebra_l4|none none none
    S1|place|sacrum|none
    left sacral ala|place|sacrum|left
    right iliac crest|place|ilium|right
    left acetabulum|place|acetabulum|left
    right superior pubic ramus|place|pubis|right
    left ischium|place|ischium|left
    right femoral neck|place|femur_proximal|right
    left proximal femur|place|femur_proximal|left
    distal right femur|place|femur_distal|right
    right tibial plateau|place|tibia_proximal|right
    left fibular head|place|fibula|left
    mid shaft of left humerus|place|humerus_shaft|left
    right humeral head|place|humerus_proximal|right
    left scapula|place|scapula|left
    R clavicle|place|clavicle|right
    sternal manubrium|place|manubrium|none
    left 3rd rib|place|rib_3|left
    right ribs 5-8|place|rib_5 rib_6 rib_7 rib_8|right right right right
    left 4th-6th ribs|place|rib_4 rib_5 rib_6|left left left
    4th and 5th ribs on the right|place|rib_4 rib_5|right right
    posterior right 7th rib|place|rib_7|right
    left lateral 9th and 10th ribs|place|rib_9 rib_10|left left
    right posterolateral 6th rib|place|rib_6|right
    multiple ribs|place|rib|none
    bilateral ribs|place|rib|bilateral
    rib, left 8th|place|rib_8|left
    skull vault|place|skull|none
    left mandible|place|mandible|left
    right maxillary sinus|place|maxillary_sinus|right
    left orbit|place|orbit|left
    right eye|place|eye|right
    left parotid gland|place|parotid|left
    right submandibular gland|place|submandibular_gland|right
    R tonsil|place|tonsil|right
    base of tongue, left|place|tongue_base|left
    left oral tongue|place|tongue|left
    right lateral tongue border|place|tongue|right
    left true vocal cord|place|larynx|left
    left thyroid lobe|place|thyroid_lobe|left
    right chest wall|place|chest_wall|right
    anterior chest wall, left|place|chest_wall_anterior|left
    left breast UOQ|place|breast_upper_outer|left
    right breast 10 o'clock|place|breast|right
    left breast upper outer quadrant|place|breast_upper_outer|left
    right breast, lower inner quadrant|place|breast_lower_inner|right
    UIQ left breast|place|breast_upper_inner|left
    left nipple|place|nipple|left
    axillary tail left|place|breast_axillary_tail|left
    left axilla level I|place|ln_axillary|left
    right gluteus maximus|place|gluteus_maximus|right
    left psoas|place|psoas|left
    right iliopsoas muscle|place|iliopsoas|right
    left paraspinal muscles|place|paraspinal|left
    right quadriceps|place|quadriceps|right
    left anterior thigh|place|thigh_anterior|left
    right calf|place|calf|right
    left popliteal fossa|place|popliteal_fossa|left
    left knee|place|knee|left
    right foot sole|place|sole|right
    left great toe|place|great_toe|left
    right index finger|place|index_finger|right
    left forearm, volar|place|forearm_anterior|left
    right upper arm|place|upper_arm|right
    left shoulder|place|shoulder|left
    scalp vertex|place|vertex_scalp|none
    left temple|place|temple|left
    right cheek|place|cheek|right
    nape of neck|place|nape|none
    left upper back|place|back_upper|left
    right lower back|place|back_lower|right
    right flank|place|flank|right
    left groin|place|groin|left
    perineum|place|perineum|none
    abdominal wall, right|place|abdominal_wall_anterior|right
    left lower abdominal wall|place|abdominal_wall_anterior|left
    right hemidiaphragm|place|diaphragm|right
    left pleura|place|pleura|left
    bilateral pleural effusions|place|pleura|bilateral
    right pleural effusion|place|pleura|right
    pericardial effusion|place|pericardium|none
    ascites|place|peritoneum|none
    left ventricle|place|left_ventricle|none
    right atrium|place|right_atrium|none
    SVC|place|svc|none
    IVC|place|ivc|none
    left renal vein|place|renal_vein|left
    right portal vein|place|portal_vein|right
    main portal vein|place|portal_vein|none
    left internal jugular vein|place|internal_jugular_vein|left
    R external iliac artery|place|external_iliac_artery|right
    infrarenal aorta|place|aorta_abdominal|none
    lungs|place|lung|bilateral
    lung and liver|place|lung liver|none none
    bone and liver|place|bone liver|none none
    lung, liver, bone and brain|place|lung liver bone brain|none none none none
    liver, lungs|place|liver lung|none bilateral
    brain and both adrenals|place|brain adrenal|none bilateral
    left lung and right kidney|place|lung kidney|left right
    right and left kidneys|place|kidney|bilateral
    L and R adrenal|place|adrenal|bilateral
    left adrenal and right kidney|place|adrenal kidney|left right
    left breast and axilla|place|breast axilla|left none
    right kidney and adrenal gland|place|kidney adrenal|right none
    both lungs and liver|place|lung liver|bilateral none
    left femur, right tibia|place|femur tibia|left right
    liver; lung; spleen|place|liver lung spleen|none none none
    peritoneum and omentum|place|peritoneum omentum|none none
    bone marrow and lymph nodes|place|bone_marrow lymph_node|none none
    mass in left lung invading chest wall|place|lung chest_wall|left none
    pancreatic tail mass extending into the spleen|place|pancreas_tail spleen|none none
    prostate cancer invading the bladder|place|prostate bladder|none none
    lesion near the liver|reject||none
    medial to left kidney|reject||none
    between the liver and the stomach|reject||none
    behind the bladder|reject||none
    around the aorta|reject||none
    no bone lesions|reject||none
    no|reject||none
    none|reject||none
    nil|reject||none
    lymph nodes not involved|reject||none
    liver: normal|reject||none
    liver clear|reject||none
    negative for metastasis|reject||none
    unremarkable spleen|reject||none
    n.a.|reject||none
    TBD|reject||none
    see note|reject||none
    primary|reject||none
    metastatic disease|reject||none
    multiple sites|reject||none
    diffuse|reject||none
    widespread|reject||none
    everywhere|reject||none
    various|reject||none
    left|reject||none
    right side|reject||none
    upper|reject||none
    lesion 1|reject||none
    target lesion 2|reject||none
    NT1|reject||none
    T1|reject||none
    T3|reject||none
    T12|place|vertebra_t12|none
    N2|reject||none
    M1|reject||none
    pT3N1M0|reject||none
    stage IIIB|reject||none
    G2|reject||none
    M1a|reject||none
    liver T1|reject||none
    left lower quadrant|region|abdomen_lower_quadrant|left
    upper quadrant right|region|abdomen_upper_quadrant|right
    lower outer quadrant|region|breast_lower_outer|none
    left hemithorax|region|thorax|left
    right hemiabdomen|region|abdomen|right
    hemipelvis left|place|pelvis_bone|left
    left arm|place|upper_arm|left
    left leg|place|lower_leg|left
    right hand|place|hand|right
    extremities|region|limb|none
    limbs|region|limb|none
    joint|region|bone|none
    nerve|region|peripheral_nerve|none
    vein|region|blood_vessel|none
    artery|region|blood_vessel|none
    gland|reject||none
    duct|reject||none
    cord|reject||none
    tube|place|fallopian_tube|none
    head|region|head|none
    body|reject||none
    tail|reject||none
    neck of femur|place|femur_proximal|none
    neck of bladder|place|bladder_neck|none
    neck of pancreas|place|pancreas_neck|none
    head of femur|place|femur_head|none
    body of stomach|place|stomach_body|none
    body of uterus|place|uterus_body|none
    fundus|reject||none
    antrum|reject||none
    hilum|place|lung_hilum|none
    apex|reject||none
    base|reject||none
    isthmus|reject||none
    vertex|place|vertex_scalp|none
    left apex|reject||none
    apical segment right upper lobe|place|lung_upper_lobe|right
    superior segment of left lower lobe|place|lung_lower_lobe|left
    lingula|place|lung_lingula|none
    right lower lobe, posterior basal segment|place|lung_lower_lobe|right
    LEFT KIDNEY|place|kidney|left
    Kidney - Left|place|kidney|left
    Kidney (left)|place|kidney|left
    kidney, L|place|kidney|left
    kidney L|place|kidney|left
    L. kidney|place|kidney|left
    Lt. kidney|place|kidney|left
    left-sided kidney tumor|place|kidney|left
    kidney (bilateral)|place|kidney|bilateral
    kidney: right|place|kidney|right
    rightkidney|place|kidney|right
    kidney/right|place|kidney|right
    Rt kidney lower pole|place|kidney_lower_pole|right
    upper pole lt kidney|place|kidney_upper_pole|left
    Left/Right kidney|place|kidney|bilateral
    left or right kidney|reject||none
    Liver, segment VII|place|liver_segment_7|none
    segment 7, liver|place|liver_segment_7|none
    VII segment|place|liver_segment_7|none
    hepar|place|liver|none
    lver|reject||none
    kideny|place|kidney|none
    pancrease|place|pancreas|none
    axila|place|axilla|none
    utreus|place|uterus|none
    prostrate|place|prostate|none
    esophogus|place|esophagus|none
    abdomenal wall|place|abdominal_wall_anterior|none
    diaphram|place|diaphragm|none
    cerebelum|place|cerebellum|none
    periotneum|place|peritoneum|none
    omentun|place|omentum|none
    lymphnods|place|lymph_node|none
    adreanl|place|adrenal|none
    mediastinium|place|mediastinum|none
    limph node|place|lymph_node|none
    rib 13|reject||none
    C8|reject||none
    L6|reject||none
    T13|reject||none
    segment 9|reject||none
    level 8|place|ln_paraesophageal|none
    C4A.31|place|nose|none
    C4A.62|place|upper_limb|left
    C4A111|place|eyelid|right
    c7a.012|place|ileum|none
    C7B.02|place|liver|none
    C49.A2|place|stomach|none
    C49A2|place|stomach|none
    C50.A1|place|breast|right
    ICD-10-CM c50.a2|place|breast|left
    C63|place|male_genital|none
    C81.9|reject||none
    C7A.8|reject||none
    C7B.00|reject||none
    C80.1|reject||none
    C4Z.1|reject||none
    level 15|reject||none
    station 15|reject||none
    PCI 3|place|pci_3|none
    PCI region 13|reject||none
    BRCA1|reject||none
    COVID|reject||none
    sixth rib fourth rib|reject||none
    left sixth fourth rib|reject||none
    fourth and sixth left ribs|place|rib_4 rib_6|left left
    upper arm occipital bone|reject||none
    left colon and right colon|place|colon_descending colon_ascending|none none
    left breast 2 o'clock|place|breast|left
    right breast 10 o'clock, 5 cm from nipple|place|breast|right
    segment IVa/b|place|liver_segment_4|none
    liver S4/8|place|liver_segment_4 liver_segment_8|none none
    S4|place|sacrum|none
    right ear and external canal|place|ear|right
    left humerus and femur|place|humerus femur|left none
    left lateral thigh|place|thigh_lateral|left
    proximal third of left tibia|place|tibia_proximal|left
    mid-sternum|place|sternum|none
    apicoposterior segment LUL|place|lung_upper_lobe|left
    superior segment RLL|place|lung_lower_lobe|right
    3.2 cm right adrenal nodule|place|adrenal|right
    23 x 14 mm left kidney mass|place|kidney|left
    rib 5 12 mm|place|rib_5|none
    SUV 4.5 left 3rd rib|place|rib_3|left
    left rib 3, 2.5 cm|place|rib_3|left
    Merkel cell carcinoma of skin of face|place|face|none
    carcinoid of ileum|place|ileum|none
    adenoid cystic carcinoma|reject||none
    adenoid cystic carcinoma of left parotid|place|parotid|left
    clear cell carcinoma of left kidney|place|kidney|left
    liver, IVC|place|liver ivc|none none
    kidney, IVC|place|kidney ivc|none none
    hand, lower back|place|hand back_lower|none none
    upper back anterior thigh|reject||none
    posterior abdominal wall superior vena cava|reject||none
    left upper back, right anterior thigh|place|back_upper thigh_anterior|left right
    right level IB and II nodes|place|ln_submandibular ln_upper_jugular|right right
    appendix, large intestine, and rectum|place|appendix colon rectum|none none none
    left temporalis|place|temple|left
    eye and adnexa|place|eye|none
    cuneiform cartilage|place|larynx|none
    seventh rib bone|place|rib_7|none
    post resection right lung|reject||none
    s/p right nephrectomy|reject||none
    breast cancer in remission|reject||none
    RIliacLNMet|place|ln_iliac|right
    """#)
}
