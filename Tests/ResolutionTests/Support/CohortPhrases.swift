/// Sites as cohorts write them: MSK-IMPACT and MET500 biopsy sites, the samples of Gundem 2015 (Nature
/// 520:353), TCGA-SKCM metastases, the GDC dictionary; and lesions as the reports behind DeepLesion
/// (LesaNet, NIH) put them. Facts only: the phrase, and what it means.
enum CohortPhrases {
  static let facts = PhraseFact.facts(
    #"""
    ADRENAL|place|adrenal|none
    BRAIN - DURA|place|dura|none
    RIGHT FRONTAL BRAIN|place|brain_frontal|right
    CEREBELLUM|place|cerebellum|none
    SKULL|place|skull|none
    VERTEBRATE|place|spine|none
    LEFT 2ND RIB|place|rib_2|left
    PUBIC BONE|place|pubis|none
    SPINE BONE|place|spine|none
    ILIAC|reject||none
    TIBIA|place|tibia|none
    BONE FEMUR|place|femur|none
    SACRAL MASS|place|sacrum|none
    RIGHT ILIAC BONE|place|ilium|right
    MANUBRIUM|place|manubrium|none
    PELVIS|region|pelvis|none
    IPSILATERAL BREAST|place|breast|none
    PERCARDIUM|place|pericardium|none
    HEART - RIGHT VENTRICLE|place|right_ventricle|none
    SMALL INTESTINE|place|small_bowel|none
    PERIRECTAL|place|mesorectum|none
    EPIDURAL MASS|place|epidural_space|none
    RETROPERITONEAL LND|place|ln_retroperitoneal|none
    AXILLARY LYPMH NODES|place|ln_axillary|none
    LEFT PARIETAL PLEURA|place|pleura|left
    RIGHT LUNG PLEURA|place|pleura|right
    GASTRIC|place|stomach|none
    PERITONUEM|place|peritoneum|none
    BLADDER|place|bladder|none
    BILE|reject||none
    BILIARY|place|bile_duct|none
    GALLBADDER|place|gallbladder|none
    CHEST WALL SOFT TISSUE|place|chest_wall|none
    SOFT TISSUE NECK|place|neck|none
    SOFT TISSUE, POSTERIOR LEFT SHOULDER|place|shoulder|left
    MUSCLE|region|muscle|none
    SUBCUTANEOUS TISSUE|region|subcutaneous|none
    UMBILICAL CORD|reject||none
    ARM|place|upper_arm|none
    EXTREMITY|region|limb|none
    LIGAMENT|region|soft_tissue|none
    FLANK|place|flank|none
    PELVIS MASS|region|pelvis|none
    PELVIC NODULE|region|pelvis|none
    PELVIC WALL|place|pelvic_sidewall|none
    RIGHT ISCHIUM|place|ischium|right
    ISCHIUM|place|ischium|none
    ABDOMINAL MASS|region|abdomen|none
    ABODOMINAL WALL|place|abdominal_wall_anterior|none
    UTERINE SEROSA|place|uterus|none
    UTERUS/CERVIX|place|uterus cervix|none none
    ADNEXA OR ENDOMTERIUM|reject||none
    UNKNOWN|reject||none
    NOT AVAILABLE|reject||none
    noncancerous liver|reject||none
    perigastric lymph node|place|ln_gastric|none
    periportal lymph node|place|ln_hepatic|none
    abdominal paraaortic lymph node|place|ln_paraaortic|none
    right femur marrow|place|femur|right
    cranial subdural cavity|place|dura|none
    noncancerous kidney|reject||none
    right rib nodular|place|rib|right
    left iliac crest|place|ilium|left
    stroma|reject||none
    prostate cancer Gleason 5 extraprostatic extension|reject||none
    intraprostatic cancer focus with Gleason 3 and Gleason 5 components|reject||none
    pelvic lymph node 7|place|ln_pelvic|none
    right pelvic lymph node 12|place|ln_pelvic|right
    left mediastinal lymph node|place|ln_mediastinal|left
    xiphoid|place|xiphoid|none
    left lobe liver|place|liver_left_lobe|none
    falciform ligament nodule|place|falciform_ligament|none
    right superficial inguinal lymph node|place|ln_inguinal|right
    spleen lymph node|place|ln_splenic_hilar|none
    right subdural|place|dura|right
    left cranial subdural cavity|place|dura|left
    left subclavicular lymph node|place|ln_infraclavicular|left
    right rib 8|place|rib_8|right
    RIliacLNMet|place|ln_iliac|right
    LRib5MassMet|place|rib_5|left
    LAxillaryLN#2Met|place|ln_axillary|left
    R SupraclavicularLNMet|place|ln_supraclavicular|right
    SingleLiverMet8|place|liver|none
    SacralNerveRootCompressingMet|place|lumbosacral_plexus|none
    TURP CA|reject||none
    skin upper back|place|back_upper|none
    right back|place|back|right
    right wrist|place|wrist|right
    left thigh|place|thigh|left
    left posterior shoulder|place|shoulder|left
    left adnexa/ pelvic side wall|place|adnexa pelvic_sidewall|left none
    left groin lymph node|place|ln_inguinal|left
    left axillary lymph node|place|ln_axillary|left
    lymph node, pericardial|place|lymph_node pericardium|none none
    posterior skull|place|skull|none
    bone(uln)|reject||none
    bone(ulna)|place|ulna|none
    spinl cord|place|spinal_cord|none
    left upper lung lobe|place|lung_upper_lobe|left
    soft tissue, right axilla|place|axilla|right
    back, soft tissue|place|back|none
    soft tissue of right upper arm|place|upper_arm|right
    left arm, soft tissue|place|upper_arm|left
    right thigh (subcutaneous tissue)|place|thigh|right
    vaginl wall/vagin|place|vagina|none
    vaginal wall/vagina|place|vagina|none
    peritoneal tumor|place|peritoneum|none
    abdominl wall|place|abdominal_wall_anterior|none
    ileum (serosa)|place|ileum|none
    adrenl gland|place|adrenal|none
    Abdominal Peritoneum|place|peritoneum|none
    Abdominal Peritoneum LUQ-LLQ|reject||none
    Abdominal peritoneum RLQ|reject||none
    Abdominal peritoneum RUQ|reject||none
    Abdominal Peritoneum; Liver|place|peritoneum liver|none none
    Abdominal Peritoneum; Omentum; Pelvic Peritoneum; Rectum; Sigmoid; Bladder; Uterus|place|peritoneum omentum rectum colon_sigmoid bladder uterus|none none none none none none
    left prescapular lymph node|reject||none
    mandibular lymph node-right|place|ln_submandibular|right
    Adenoid|place|nasopharynx|none
    Adipose|region|soft_tissue|none
    Alveolar Ridge|place|gum|none
    Amniotic Fluid|reject||none
    Anal Sphincter|place|anal_canal|none
    Anorectum|place|anal_canal|none
    Antecubital Fossa|place|cubital_fossa|none
    Aortic Body|region|paraganglion|none
    Aqueous Fluid|reject||none
    Ascending Colon Hepatic Flexure|reject||none
    Auditory Canal|place|external_auditory_canal|none
    Autonomic Nervous System|region|peripheral_nerve|none
    Bronchiole|place|lung|none
    Brow|place|forehead|none
    Buccal Cavity|place|oral_cavity|none
    Capillary|region|blood_vessel|none
    Cardia|place|ge_junction|none
    Carina|place|carina|none
    Cartilage|region|bone|none
    Cell-Line|reject||none
    Cerebral Cortex|place|brain|none
    Cerebrospinal Fluid|reject||none
    Colon - Mucosa Only|place|colon|none
    Common Duct|place|bile_duct|none
    Connective Tissue|region|soft_tissue|none
    Dermal|region|skin|none
    Ear Canal|place|external_auditory_canal|none
    Ear, Pinna (External)|place|ear|none
    Effusion|reject||none
    Endocrine Gland|region|endocrine_gland|none
    Epidural Space|place|epidural_space|none
    Esophageal; Distal|place|esophagus|none
    Esophageal; Mid|place|esophagus|none
    Esophageal; Proximal|place|esophagus|none
    Esophagogastric Junction|place|ge_junction|none
    Esophagus - Mucosa Only|place|esophagus|none
    Fibroblasts|reject||none
    Finger|place|fingers|none
    Frontal Cortex|place|brain_frontal|none
    Ganglia|region|peripheral_nerve|none
    Head & Neck|region|head_and_neck|none
    Hepatic|place|liver|none
    Hepatic Duct|place|bile_duct|none
    Hepatic Flexure|place|colon_hepatic_flexure|none
    Hippocampus|place|brain_temporal|none
    Islet Cells|place|pancreas|none
    Jaw|place|mandible|none
    Large Bowel|place|colon|none
    Laryngopharynx|place|hypopharynx|none
    Lymph Node(s) Cervical|place|ln_cervical|none
    Lymph Node(s) Distant|region|lymph_node|none
    Lymph Node(s) Epitrochlear|place|ln_epitrochlear|none
    Lymph Node(s) Femoral|reject||none
    Lymph Node(s) Hilar|place|ln_hilar|none
    Lymph Node(s) Iliac-Common|place|ln_common_iliac|none
    Lymph Node(s) Iliac-External|place|ln_external_iliac|none
    Lymph Node(s) Inguinal|place|ln_inguinal|none
    Lymph Node(s) Internal Mammary|place|ln_internal_mammary|none
    Lymph Node(s) Mammary|reject||none
    Lymph Node(s) Mesenteric|place|ln_mesenteric|none
    Lymph Node(s) Occipital|place|ln_occipital|none
    Lymph Node(s) Paraaortic|place|ln_paraaortic|none
    Lymph Node(s) Parotid|place|ln_parotid|none
    Lymph Node(s) Pelvic|place|ln_pelvic|none
    Lymph Node(s) Popliteal|place|ln_popliteal|none
    Lymph Node(s) Regional|region|lymph_node|none
    Lymph Node(s) Retroperitoneal|place|ln_retroperitoneal|none
    Lymph Node(s) Scalene|place|ln_supraclavicular|none
    Lymph Node(s) Splenic|reject||none
    Lymph Node(s) Subclavicular|place|ln_infraclavicular|none
    Lymph Node(s) Submandibular|place|ln_submandibular|none
    Lymph Node(s) Supraclavicular|place|ln_supraclavicular|none
    Lymph Nodes(s) Mediastinal|place|ln_mediastinal|none
    Mediastinal Soft Tissue|place|mediastinum|none
    Mesothelium|reject||none
    Middle Finger|place|middle_finger|none
    Mitochondria|reject||none
    Nails|region|nail|none
    Nasal Soft Tissue|place|nose|none
    Nerve(s) Cranial|place|cranial_nerve|none
    Not Allowed To Collect|reject||none
    Occipital Cortex|place|brain_occipital|none
    Ocular Orbits|place|orbit|bilateral
    Oral Cavity - Mucosa Only|place|oral_cavity|none
    Other|reject||none
    Paraspinal Ganglion|place|paraspinal|none
    Pineal|place|pineal_gland|none
    Retro-Orbital Region|place|orbit|none
    Ring Finger|place|ring_finger|none
    Sinus(es), Maxillary|place|maxillary_sinus|none
    Skeletal Muscle|region|muscle|none
    Small Bowel - Mucosa Only|place|small_bowel|none
    Small Finger|place|little_finger|none
    Spinal Column|place|spine|none
    Splenic Flexure|place|colon_splenic_flexure|none
    Stomach - Mucosa Only|place|stomach|none
    Synovium|region|soft_tissue|none
    Temporal Cortex|place|brain_temporal|none
    Tendon|region|soft_tissue|none
    Throat|place|pharynx|none
    Tonsil (Pharyngeal)|place|nasopharynx|none
    Venous|region|blood_vessel|none
    White Blood Cells|region|blood|none
    Not Reported|reject||none
    Brain, Brain stem|place|brainstem|none
    Brain, Cerebellum, NOS|place|cerebellum|none
    Brain, Cerebrum|place|brain|none
    Brain, Frontal lobe|place|brain_frontal|none
    Brain, Occipital lobe|place|brain_occipital|none
    Brain, Parietal|place|brain_parietal|none
    Brain, Temporal lobe|place|brain_temporal|none
    Brain, Ventricle, NOS|place|cerebral_ventricle|none
    Central Lung|place|lung|none
    Parametrium, Left|place|parametrium|left
    Parametrium, Right|place|parametrium|right
    Pelvic Lymph Node(s)|place|ln_pelvic|none
    Peripheral Lung|place|lung|none
    Fallopian Tube, Right|place|fallopian_tube|right
    Ovary, Left|place|ovary|left
    Ovary, Right|place|ovary|right
    Buffy Coat|reject||none
    Peripheral Whole Blood|region|blood|none
    Pleural Effusion|place|pleura|none
    Saliva|reject||none
    Sputum|reject||none
    Abdomino-perineal Resection of Rectum|reject||none
    Autopsy|reject||none
    Left Hemicolectomy|reject||none
    Lymph Node Dissection|region|lymph_node|none
    Partial Hepatectomy|reject||none
    Radical Nephrectomy|reject||none
    Total Mastectomy|reject||none
    Transurethral resection (TURBT)|reject||none
    Left lower lobe juxtapleural wedge-shaped opacity|place|lung_lower_lobe|left
    right renal hypodensity; cyst|place|kidney|right
    right perihilar lung nodule|place|lung_hilum|right
    right anterior mediastinal mass; partially calcified|place|mediastinum_anterior|right
    left hepatic cyst, segment 4A|place|liver_segment_4|left
    left ureteral mass|place|ureter|left
    calcified mass liver dome; right hepatic lobe|place|liver_right_lobe|none
    borderline enlarged left paraaortic retroperitoneal lymph node; lymphadenopathy|place|ln_paraaortic|left
    left paraaortic retroperitoneal lymph node|place|ln_paraaortic|left
    large necrotic right hepatic mass|place|liver|right
    partially calcified right hepatic mass; liver dome|place|liver|right
    right renal fossa mass|place|perinephric|right
    peripancreatic perisplenic mass|reject||none
    juxtadiaphragmatic right perirenal nodule|reject||none
    juxtapleural right lower lobe nodule|place|lung_lower_lobe|right
    retroperitoneal paracaval lymphadenopathy|place|ln_paracaval|none
    left lower lobe pleural based nodule|place|lung_lower_lobe|left
    right lower lobe mucous plugging|place|lung_lower_lobe|right
    left renal enhancing mass|place|kidney|left
    left hepatic low attenuation lesion, possibly focal fat|place|liver|left
    hyperenhancing lesion the head of the pancreas|place|pancreas_head|none
    cavitary right upper lobe nodule|place|lung_upper_lobe|right
    right retrocrural lymphadenopathy|place|ln_retrocrural|right
    liver dome lesion indeterminate|place|liver|none
    enhancing hypervascular right hepatic lobe hemangioma|place|liver_right_lobe|none
    heterogeneously enhancing right|reject||none
    hypodense hypoattenuating left hepatic lobe mass|place|liver_left_lobe|none
    posterior left lower lobe noncalcified nodule|place|lung_lower_lobe|left
    liver capsule dome low attenuation lesion|place|liver|none
    destructive left iliac bone ilium mass with extraosseous mass invading the adjacent iliopsoas and gluteus minimus muscles|reject||none
    inferior right hepatic lobe low attenuation mass|place|liver_right_lobe|none
    Exophytic mid right renal mixed solid and cystic lesion|place|kidney_interpolar|right
    noncalcified right middle lobe nodule|place|lung_middle_lobe|right
    perisplenic cystic mass|reject||none
    mmesenteric lymph node|place|ln_mesenteric|none
    left post-remedial plural mass|reject||none
    left paramediastinal juxtapericardial mass|reject||none
    right hepatic low attenuation lesion|place|liver|right
    splenic low attenuation mass|place|spleen|none
    upper pole right renal septated low attenuation lesion|place|kidney_upper_pole|right
    cystic pancreatic head lesion|place|pancreas_head|none
    left lower lobe ground glass nodule|place|lung_lower_lobe|left
    right renal parapelvic cyst|place|renal_pelvis|right
    pretracheal lymph node lymphadenopathy|place|ln_mediastinal|none
    left mediastinal pleural enhancing mass|reject||none
    superior mesenteric vein filling defect thrombus|place|superior_mesenteric_vein|none
    left axillary cutaneous subcutaneous mass|place|axilla|left
    small bowel intussusception right hemipelvis|reject||none
    left perisplenic perirenal low attenuation mass|reject||none
    left mid right renal enhancing mass carcinoma|reject||none
    left plantar mass foot juxtametatarsal|reject||none
    perisplenic omental nodule peritoneal|place|omentum|none
    interaortocaval lymph node lymphadenopathy|place|ln_aortocaval|none
    left adrenal nodule thickening lateral limb|place|adrenal|left
    hyperdense hemorrhagic left retroperitoneal fluid collection|place|retroperitoneum|left
    lingular mass nodule consolidation|place|lung_lingula|none
    pancreatic head cyst septated|place|pancreas_head|none
    hypervascular enhancing pancreatic head mass|place|pancreas_head|none
    right paratracheal borderline enlarged adenopathy lymph node|place|ln_paratracheal|right
    right upper lobe cavitary heterogeneous mass lesion nodule|place|lung_upper_lobe|right
    right adductor magnus proximal thigh medial hyperdense high attenuation mass|place|adductors|right
    enhancing central liver mass heterogeneous well demarcated well circumscribed|place|liver|none
    bilobed cystic lateral left kidney mass|place|kidney|left
    left upper lobe spiculated noncalcified nodule|place|lung_upper_lobe|left
    right adrenal mass lateral limb|place|adrenal|right
    right omental soft tissue nodule lesion|place|omentum|right
    left supraclavicular mass|place|supraclavicular_region|left
    right hepatic posterior segment hypervascular lesion|place|liver_right_lobe|none
    heterogeneously enhancing lobulated large right hepatic mass|place|liver|right
    right upper lobe faint nodule|place|lung_upper_lobe|right
    left hepatic heterogeneous low attenuation mass|place|liver|left
    gastrohepatic lymphadenopathy|place|ln_gastric|none
    mesenteric peripancreatic heterogeneous enhancing mass|reject||none
    left iliac bone sclerotic lesion|place|ilium|left
    low attenuation pericaval right upper quadrant mass|reject||none
    spiculated right upper lobe nodule mass|place|lung_upper_lobe|right
    retroperitoneal lymph node periaortic|place|ln_paraaortic|none
    perihepatic peritoneal mass|place|subphrenic_space|none
    right anterolateral abdominal wall mass|place|abdominal_wall_anterior|right
    indeterminate enhancing nodule within a small bowel loop|place|small_bowel|none
    heterogeneous predominantly low attenuation mass in the medial segment of the left hepatic lobe|place|liver_segment_4|none
    right lower lobe basilar juxtapleural noncalcified nodule|place|lung_lower_lobe|right
    solid left renal mass carcinoma medial mid kidney|place|kidney|left
    left pleural nodule medial paraspinal|reject||none
    left renal medial indeterminate lesion|place|kidney|left
    Left upper quadrant fluid collection|region|abdomen_upper_quadrant|left
    Left hepatic indeterminate nodule|place|liver|left
    Left thyroid low attenuation nodule|place|thyroid|left
    Right lung base nodule along right hemi diaphragm|place|lung_base|right
    Right upper lobe nodular focus of consolidation|place|lung_upper_lobe|right
    Left pericolonic peritoneal omental mass|reject||none
    Right hilar perihilar mass lymphadenopathy|place|ln_hilar|right
    Right upper lobe speculated mass|place|lung_upper_lobe|right
    Well marginated lytic L3 vertebral body lesion Schmorl's node|reject||none
    Left upper lobe spiculated irregular mass|place|lung_upper_lobe|left
    Gastric perigastric mass|place|perigastric_region|none
    Low attenuation right hepatic lobe dome lesion|place|liver_right_lobe|none
    Peripheral low attenuation right hepatic lobe lesion|place|liver_right_lobe|none
    Right internal mammary adenopathy (note that two lesions are marked on a single image)|reject||none
    Left posterior medial bladder diverticulum|place|bladder|left
    Peripheral sub capsular left hepatic lobe low attenuation lesion|place|liver_left_lobe|none
    Left retrosternal anterior mediastinal enhancing nodule|place|mediastinum_anterior|left
    Mass in the left posterior lateral abdominal wall possibly invading the left kidney|reject||none
    Right upper pole renal low attenuation lesion, likely a cyst|place|kidney_upper_pole|right
    Punctate left lower lobe nodule|place|lung_lower_lobe|left
    Lingular bulla|place|lung_lingula|none
    Left anterior renal mass|place|kidney|left
    """#)
}
