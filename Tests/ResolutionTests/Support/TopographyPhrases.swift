/// Titles and inclusion terms of ICD-O-3 topography (IARC list).
enum TopographyPhrases {
  static let facts = PhraseFact.facts(
    #"""
    Skin of nose|place|nose|none
    Skin of jaw|place|jaw_region|none
    Skin of forehead|place|forehead|none
    Skin of face|place|face|none
    Skin of chin|place|chin|none
    Skin of cheek|place|cheek|none
    Skin of temple|place|temple|none
    Skin of inguinal region|place|groin|none
    Skin of perineum|place|perineum|none
    Skin of thoracic wall|place|chest_wall|none
    Skin of thorax|region|thorax|none
    Skin of umbilicus|place|umbilicus|none
    Skin of infraclavicular region|place|infraclavicular_region|none
    Skin of sacrococcygeal region|place|sacral_region|none
    Skin of scapular region|place|scapular_region|none
    Skin of chest wall|place|chest_wall|none
    Skin of gluteal region|place|buttock|none
    Skin of abdomen|region|abdomen|none
    Skin of flank|place|flank|none
    Skin of groin|place|groin|none
    Skin of abdominal wall|place|abdominal_wall_anterior|none
    Skin of anus|place|perianal_skin|none
    Skin of axilla|place|axilla|none
    Skin of back|place|back|none
    Skin of breast|place|breast|none
    Skin of buttock|place|buttock|none
    Skin of chest|region|thorax|none
    Skin of elbow|place|elbow|none
    Skin of palm|place|palm|none
    Skin of wrist|place|wrist|none
    Skin of upper limb|region|upper_limb|none
    Skin of thumb|place|thumb|none
    Skin of shoulder|place|shoulder|none
    Skin of finger|place|fingers|none
    Skin of arm|place|upper_arm|none
    Skin of antecubital space|place|cubital_fossa|none
    Skin of hand|place|hand|none
    Skin of forearm|place|forearm|none
    Skin of lower limb|region|lower_limb|none
    Skin of popliteal space|place|popliteal_fossa|none
    Skin of thigh|place|thigh|none
    Skin of toe|place|toes|none
    Skin of leg|place|lower_leg|none
    Skin of hip|place|hip|none
    Skin of heel|place|heel|none
    Skin of foot|place|foot|none
    Skin of calf|place|calf|none
    Skin of ankle|place|ankle|none
    Skin of knee|place|knee|none
    Skin of scalp|place|scalp|none
    Skin of supraclavicular region|place|supraclavicular_region|none
    Skin of pterygoid fossa|place|pterygopalatine_fossa|none
    Skin of cervical region|place|neck|none
    Skin of head|region|head|none
    Skin of neck|place|neck|none
    Upper lip, NOS|place|lip|none
    skin of upper lip|place|lip|none
    Vermilion border of upper lip|place|lip|none
    Frenulum of upper lip|place|lip|none
    Inner aspect of lower lip|place|lip|none
    Frenulum labii, NOS|place|lip|none
    Inner aspect of lip, NOS|place|lip|none
    Internal lip, NOS|place|lip|none
    Overlapping lesion of lip|place|lip|none
    Posterior third of tongue|place|tongue_base|none
    Dorsal surface of base of tongue|place|tongue_base|none
    Anterior 2/3 of tongue, dorsal surface|place|tongue|none
    Midline of tongue|place|tongue|midline
    Ventral surface of anterior tongue, NOS|place|tongue|none
    Frenulum linguae|place|tongue|none
    Anterior tongue, NOS|place|tongue|none
    Junctional zone of tongue|place|tongue|none
    Upper alveolar ridge mucosa|place|gum|none
    Lower alveolus|place|gum|none
    Lower gingiva|place|gum|none
    Periodontal tissue|place|gum|none
    Tooth socket|place|gum|none
    Roof of mouth|place|palate|none
    Internal cheek|place|buccal_mucosa|none
    Overlapping lesion of other and unspecified parts of mouth|place|oral_cavity|none
    Minor salivary gland, NOS|place|salivary_gland|none
    Submaxillary gland duct|place|submandibular_gland|none
    Sublingual gland duct|place|sublingual_gland|none
    Wharton duct|place|submandibular_gland|none
    Overlapping lesion of major salivary glands|place|salivary_gland|none
    Posterior wall of mesopharynx|place|oropharynx|none
    Junctional region of oropharynx|place|oropharynx|none
    Roof of nasopharynx|place|nasopharynx|none
    Posterior margin of nasal septum|place|nasal_cavity|none
    Pharyngeal fornix|place|nasopharynx|none
    Nasopharyngeal surface of soft palate|place|nasopharynx|none
    Cricoid, NOS|place|larynx|none
    Hypopharyngeal aspect of aryepiglottic fold|place|hypopharynx|none
    laryngeal aspect of aryepiglottic fold|place|hypopharynx|none
    Wall of pharynx, NOS|place|pharynx|none
    Lateral wall of pharynx, NOS|place|pharynx|none
    Overlapping lesion of lip, oral cavity and pharynx|place|lip oral_cavity pharynx|none none none
    Other and ill-defined sites in lip, oral cavity and pharynx|place|lip oral_cavity pharynx|none none none
    Abdominal esophagus|place|esophagus_lower|none
    Proximal third of esophagus|place|esophagus_upper|none
    Cardioesophageal junction|place|ge_junction|none
    Corpus of stomach|place|stomach_body|none
    Pyloric canal|place|pylorus|none
    Prepylorus|place|pylorus|none
    Posterior wall of stomach, NOS|place|stomach|none
    Overlapping lesion of smallintestine|place|small_bowel|none
    Sigmoid flexure of colon|place|colon_sigmoid|none
    Colon and rectum|region|colorectum|none
    Rectal ampulla|place|rectum|none
    Overlapping lesion of rectum, anus and anal canal|place|rectum anal_canal|none none
    Rectum, anus, and anal canal, overlapping|place|rectum anal_canal|none none
    Liver and intrahepatic bile ducts|place|liver bile_duct_intrahepatic|none none
    Biliary canaliculus|place|bile_duct_intrahepatic|none
    Cholangiole|place|bile_duct_intrahepatic|none
    Sphincter of Oddi|place|bile_duct|none
    Cystic bile duct|place|bile_duct|none
    Choledochal duct|place|bile_duct|none
    Duct of Wirsung|place|pancreas|none
    Duct of Santorini|place|pancreas|none
    Islands of Langerhans|place|pancreas|none
    Endocrine pancreas|place|pancreas|none
    Other specified parts of pancreas|place|pancreas|none
    Bowel, NOS|region|intestine|none
    Overlapping lesion of digestive system|region|digestive_tract|none
    Nasal cavity and middle ear|place|nasal_cavity ear|none none
    Intrinsic larynx|place|larynx|none
    Extrinsic larynx|place|larynx|none
    Ventricular band of larynx|place|larynx|none
    True cord|place|larynx|none
    Cuneiform cartilage|place|larynx|none
    Thyroid cartilage|place|larynx|none
    Upper lobe, bronchus|place|bronchus_upper_lobe|none
    Lingula of lung|place|lung_lingula|none
    Middle lobe, bronchus|place|lung_middle_lobe|none
    Heart, mediastinum, and pleura|place|heart mediastinum pleura|none none none
    Overlapping lesion of heart, mediastinum and pleura|place|heart mediastinum pleura|none none none
    Other and ill-defined sites within respiratory system and intrathoracic organs|region|respiratory_tract thorax|none none
    Bones, joints and articular cartilage of limbs|region|bones_limb|none
    Bone of shoulder|place|shoulder|none
    Shoulder joint|place|shoulder|none
    Shoulder girdle|place|shoulder|none
    Elbow joint|place|elbow|none
    Bone of forearm|place|forearm|none
    Hand joint|place|hand|none
    Wrist joint|place|wrist|none
    Bone of wrist|place|carpals|none
    Knee joint, NOS|place|knee|none
    Medial meniscus of knee joint|place|knee|none
    Semilunar cartilage|place|knee|none
    Bone of leg|region|bones_lower_limb|none
    Ankle joint|place|ankle|none
    Foot joint|place|foot|none
    Bone of foot|place|foot_bones|none
    Articular cartilage of limb, NOS|region|bones_limb|none
    Cartilage of limb, NOS|region|bones_limb|none
    Joint of limb, NOS|region|bones_limb|none
    Overlapping lesion of bones, joints and articular cartilage of limbs|region|bones_limb|none
    Orbital bone|place|orbit|none
    Jaw bone, NOS|place|mandible|none
    Nucleus pulposus|place|spine|none
    Symphysis pubis|place|pubis|none
    Bone of hip|place|pelvis_bone|none
    Hip joint|place|hip|none
    Joint, NOS|region|bone|none
    Skeletal bone|region|bone|none
    Reticuloendothelial system,NOS|region|hematopoietic_system|none
    Hematopoietic and reticuloendothelial systems|region|hematopoietic_system|none
    Canthus, NOS|place|eyelid|none
    Ear lobule|place|ear|none
    Ceruminal gland|place|ear|none
    Columnella|place|nose|none
    Skin of head, NOS|region|head|none
    Skin of upper limb and shoulder|place|upper_limb shoulder|none none
    Skin of lower limb and hip|place|lower_limb hip|none none
    Palmar skin|place|palm|none
    Plantar skin|place|sole|none
    Overlapping lesion of skin|region|skin|none
    Cervical plexus|place|neck_lateral|none
    Radial nerve|region|upper_limb|none
    Ulnar nerve|region|upper_limb|none
    Median nerve|region|upper_limb|none
    Brachial nerve|place|brachial_plexus|none
    Obturator nerve|region|lower_limb|none
    Intercostal nerve|place|intercostal|none
    Sacral nerve|place|lumbosacral_plexus|none
    Lumbar nerve|place|lumbosacral_plexus|none
    Sympathetic nervous system, NOS|region|peripheral_nerve|none
    Parasympathetic nervous system, NOS|region|peripheral_nerve|none
    Spinal nerve, NOS|region|peripheral_nerve|none
    Retroperitoneal tissue|place|retroperitoneum|none
    Cul de sac|place|pouch_of_douglas|none
    Mesoappendix|place|peritoneum|none
    Overlapping lesion of retroperitoneum and peritoneum|place|retroperitoneum peritoneum|none none
    Auricular cartilage|place|ear|none
    Cartilage of ear|place|ear|none
    Masseter muscle|place|jaw_region|none
    Coracobrachialis muscle|place|upper_arm|none
    Palmar aponeurosis|place|palm|none
    Deltoideus muscle|place|deltoid|none
    Palmar fascia|place|palm|none
    Plantar fascia|place|sole|none
    Plantar aponeurosis|place|sole|none
    Internal mammary artery|place|chest_wall_anterior|none
    Mesenteric artery|reject||none
    Abdominal wall muscle|place|abdominal_wall_anterior|none
    Vena cava, NOS|place|ivc|none
    Abdominal vena cava|place|ivc|none
    Lymphatic, NOS|reject||none
    Vein, NOS|region|blood_vessel|none
    Artery, NOS|region|blood_vessel|none
    Tail of breast, NOS|place|breast_axillary_tail|none
    Upper breast|place|breast|none
    Outer breast|place|breast|none
    Midline of breast|place|breast|none
    Areola|place|nipple|none
    Skin of labia majora|place|labium|none
    Labia, NOS|place|labium|none
    Endocervical gland|place|cervix|none
    Squamocolumnar junction of cervix|place|cervix|none
    Endometrial gland|place|endometrium|none
    Endometrial stroma|place|endometrium|none
    Wolffian body|place|adnexa|none
    Wolffian duct|place|adnexa|none
    Utero-ovarian|place|adnexa|none
    Tubo-ovarian|place|adnexa|none
    Female genitourinary tract, NOS|region|female_genital|none
    Urethrovaginal septum|place|vagina|none
    Vesicocervical tissue|place|bladder|none
    Vesicovaginal septum|place|vagina|none
    Corpus of penis|place|penis|none
    Retained testis (site of neoplasm)|place|testis|none
    Ectopic testis (site of neoplasm)|place|testis|none
    Scrotal testis|place|testis|none
    Male genitourinary tract, NOS|region|male_genital|none
    Kidney parenchyma|place|kidney|none
    Pelvis of kidney|place|renal_pelvis|none
    Pelviureteric junction|place|renal_pelvis|none
    Prostatic utricle|place|urethra|none
    Overlapping lesion of urinary organs|region|urinary_tract|none
    Eye and adnexa|place|eye|none
    Limbus of cornea|place|eye|none
    Nasal lacrimal duct|place|lacrimal_gland|none
    Autonomic nervous system of orbit|place|orbit|none
    Connective tissue of orbit|place|orbit|none
    Peripheral nerves of orbit|place|orbit|none
    Soft tissue of orbit|place|orbit|none
    Overlapping lesion of eye and adnexa|place|eye|none
    Intracranial arachnoid|place|meninges|none
    Falx cerebelli|place|falx|none
    Cranial dura mater|place|dura|none
    Rhinencephalon|place|brain|none
    Operculum|place|brain|none
    Island of Reil|place|brain|none
    Central white matter|place|brain|none
    Choroid plexus of third ventricle|place|cerebral_ventricle|none
    Third ventricle, NOS|place|cerebral_ventricle|none
    Choroid plexus of lateral ventricle|place|cerebral_ventricle|none
    Cerebellopontine angle|place|cerebellum|none
    Fourth ventricle, NOS|place|cerebral_ventricle|none
    Tapetum|place|brain|none
    Olivary body|place|brainstem|none
    Pyramid|reject||none
    Suprasellar|place|brain|none
    Overlapping lesion of brain|place|brain|none
    Sacral spinal cord|place|spinal_cord|none
    Cervical cord|place|spinal_cord|none
    Thoracic cord|place|spinal_cord|none
    Lumbar cord|place|spinal_cord|none
    Extradural|place|epidural_space|none
    Overlapping lesion of brain and central nervous system|place|brain|none
    Parasellar|place|skull_base|none
    Head, face or neck, NOS|region|head_and_neck|none
    Cheek, NOS|place|cheek|none
    Jaw, NOS|place|mandible|none
    Supraclavicular region, NOS|place|supraclavicular_region|none
    Axilla, NOS|place|axilla|none
    Chest wall, NOS|place|chest_wall|none
    Intrathoracic site, NOS|region|thorax|none
    Thoracic wall, NOS|place|chest_wall|none
    Infraclavicular region|place|infraclavicular_region|none
    Abdominal wall, NOS|place|abdominal_wall_anterior|none
    Intra-abdominal site, NOS|region|abdomen|none
    Buttock, NOS|place|buttock|none
    Groin, NOS|place|groin|none
    Ischiorectal fossa, NOS|place|perineum|none
    Pelvic wall, NOS|place|pelvic_sidewall|none
    Perirectal region, NOS|place|mesorectum|none
    Presacral region, NOS|place|presacral_space|none
    Rectovaginal septum, NOS|place|rectovaginal_septum|none
    Rectovesical septum, NOS|place|rectovesical_pouch|none
    Sacrococcygeal region, NOS|place|sacral_region|none
    Antecubital space, NOS|place|cubital_fossa|none
    Popliteal space, NOS|place|popliteal_fossa|none
    Back, NOS|place|back|none
    Flank, NOS|place|flank|none
    Trunk, NOS|region|trunk|none
    Overlapping lesion of ill-defined sites|reject||none
    Auricular lymph node|place|ln_parotid|none
    Facial lymph node|place|ln_facial|none
    Mandibular lymph node|place|ln_submandibular|none
    Preauricular lymph node|place|ln_parotid|none
    Prelaryngeal lymph node|place|ln_anterior_cervical|none
    Pretracheal lymph node|place|ln_mediastinal|none
    Scalene lymph node|place|ln_supraclavicular|none
    Sublingual lymph node|place|ln_submandibular|none
    Suprahyoid lymph node|place|ln_submental|none
    Occipital lymph node|place|ln_occipital|none
    Diaphragmatic lymph node|place|ln_cardiophrenic|none
    Innominate lymph node|place|ln_mediastinal|none
    Pulmonary hilar lymph node|place|ln_hilar|none
    Tracheobronchial lymph node|place|ln_mediastinal|none
    Esophageal lymph node|place|ln_paraesophageal|none
    Common duct lymph node|place|ln_hepatic|none
    Gastric lymph node|place|ln_gastric|none
    Midcolic lymph node|place|ln_mesenteric|none
    Porta hepatis lymph node|place|ln_hepatic|none
    Pyloric lymph node|place|ln_gastric|none
    Superior mesenteric lymph node|place|ln_mesenteric|none
    Brachial lymph node|place|ln_axillary|none
    Cubital lymph node|place|ln_epitrochlear|none
    Epitrochlear lymph node|place|ln_epitrochlear|none
    Lymph node of upper limb|place|ln_axillary|none
    Subscapular lymph node|place|ln_axillary|none
    Lymph node of Cloquet|place|ln_inguinal|none
    Lymph node of Rosenmuller|place|ln_inguinal|none
    Tibial lymph node|place|ln_popliteal|none
    Hypogastric lymph node|place|ln_internal_iliac|none
    Paracervical lymph node|place|ln_pelvic|none
    Sacral lymph node|place|ln_presacral|none
    Adrenal cortex|place|adrenal|none
    Suprarenal gland, NOS|place|adrenal|none
    Coccygeal body|place|coccyx|none
    Coccygeal glomus|region|paraganglion|none
    Glomus jugulare|region|paraganglion|none
    Organ of Zuckerkandl|region|paraganglion|none
    Para-aortic body|region|paraganglion|none
    Multiple endocrine glands|region|endocrine_gland|none
    Pluriglandular|region|endocrine_gland|none
    Overlapping lesion of endocrine glands and related structures|region|endocrine_gland|none
    """#)
}
