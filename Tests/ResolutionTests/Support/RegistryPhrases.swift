/// Names of segmentation classes, of cBioPortal and registry categories, and the titles of ICD-O-3
/// topography, each with the site of the atlas that it means.
enum RegistryPhrases {
  static let facts = PhraseFact.facts(
    #"""
    adrenal_gland_right|place|adrenal|right
    spleen|place|spleen|none
    kidney_right|place|kidney|right
    gallbladder|place|gallbladder|none
    lung_upper_lobe_left|place|lung_upper_lobe|left
    lung_middle_lobe_right|place|lung_middle_lobe|none
    lung_lower_lobe_right|place|lung_lower_lobe|right
    small_bowel|place|small_bowel|none
    urinary_bladder|place|bladder|none
    kidney_cyst_left|place|kidney|left
    sacrum|place|sacrum|none
    vertebrae_S1|place|sacrum|none
    vertebrae_L5|place|vertebra_l5|none
    vertebrae_T12|place|vertebra_t12|none
    vertebrae_C1|place|vertebra_c1|none
    heart|place|heart|none
    atrial_appendage_left|place|left_atrium|none
    brachiocephalic_trunk|place|brachiocephalic_artery|none
    subclavian_artery_right|place|subclavian_artery|right
    common_carotid_artery_left|place|common_carotid_artery|left
    brachiocephalic_vein_right|place|brachiocephalic_vein|right
    superior_vena_cava|place|svc|none
    inferior_vena_cava|place|ivc|none
    pulmonary_vein|place|pulmonary_vein|none
    iliac_artery_left|place|common_iliac_artery|left
    humerus_left|place|humerus|left
    scapula_right|place|scapula|right
    clavicula_left|place|clavicle|left
    femur_right|place|femur|right
    spinal_cord|place|spinal_cord|none
    gluteus_minimus_left|place|gluteus_medius|left
    autochthon_left|place|paraspinal|left
    iliopsoas_right|place|iliopsoas|right
    rib_left_1|place|rib_1|left
    rib_right_12|place|rib_12|right
    costal_cartilages|place|costal_cartilage|none
    heart_ventricle_left|place|left_ventricle|none
    heart_atrium_left|place|left_atrium|none
    pulmonary_artery|place|pulmonary_artery|none
    thyroid_gland|place|thyroid|none
    Adrenal Gland|place|adrenal|none
    Ampulla of Vater|place|ampulla_of_vater|none
    Biliary Tract|place|bile_duct|none
    Bladder or Urinary Tract|region|urinary_tract|none
    Bladder/UT|region|urinary_tract|none
    Bone|region|bone|none
    Breast|place|breast|none
    Distant LN|region|lymph_node|none
    Genital Female|region|female_genital|none
    Genital Male|region|male_genital|none
    Head and Neck|region|head_and_neck|none
    Head/Neck|place|head neck|none none
    Intra-Abdominal|region|abdomen|none
    Kidney|place|kidney|none
    Liver|place|liver|none
    Lung|place|lung|none
    Lymph|reject||none
    Lymph Node|region|lymph_node|none
    Male Genital|region|male_genital|none
    Mediastinum|place|mediastinum|none
    Ovary|place|ovary|none
    PNS|reject||none
    Pleura|place|pleura|none
    Skin|region|skin|none
    Abdominal Wall|place|abdominal_wall_anterior|none
    Abdomen|region|abdomen|none
    Adnexa|place|adnexa|none
    Anus|place|anal_canal|none
    Appendix|place|appendix|none
    Axilla|place|axilla|none
    Axillary Lymph Node|place|ln_axillary|none
    Back|place|back|none
    Base of Tongue|place|tongue_base|none
    Bile Duct|place|bile_duct|none
    Bone Marrow|place|bone_marrow|none
    Brain|place|brain|none
    Bronchus|place|bronchus_main|none
    Buttock|place|buttock|none
    Cecum|place|cecum|none
    Cervical Lymph Node|place|ln_cervical|none
    Cervical Spine|place|spine_cervical|none
    Cervix|place|cervix|none
    Chest Wall|place|chest_wall|none
    Chest|region|thorax|none
    CSF|reject||none
    Diaphragm|place|diaphragm|none
    Duodenum|place|duodenum|none
    Ear|place|ear|none
    Endometrium|place|endometrium|none
    Epidural|place|epidural_space|none
    Esophagus|place|esophagus|none
    Eyelid|place|eyelid|none
    Face|place|face|none
    Fallopian Tube|place|fallopian_tube|none
    Femur|place|femur|none
    Fluid|reject||none
    Forearm|place|forearm|none
    Gallbladder|place|gallbladder|none
    Groin|place|groin|none
    Hand|place|hand|none
    Heart|place|heart|none
    Hip|place|hip|none
    Humerus|place|humerus|none
    Iliac Bone|place|ilium|none
    Ilium|place|ilium|none
    Inguinal Lymph Node|place|ln_inguinal|none
    Jejunum|place|jejunum|none
    Knee|place|knee|none
    Larynx|place|larynx|none
    Left Adrenal Gland|place|adrenal|left
    Left Lower Lobe|place|lung_lower_lobe|left
    Leg|place|lower_leg|none
    Lip|place|lip|none
    Lower Extremity|region|lower_limb|none
    Lower Back|place|back_lower|none
    Lumbar Spine|place|spine_lumbar|none
    Mandible|place|mandible|none
    Mediastinal Lymph Node|place|ln_mediastinal|none
    Mesentery|place|mesentery|none
    Nasal Cavity|place|nasal_cavity|none
    Neck|place|neck|none
    Neck Lymph Node|place|ln_cervical|none
    Nose|place|nose|none
    Oral Cavity|place|oral_cavity|none
    Orbit|place|orbit|none
    Omental Mass|place|omentum|none
    Pancreas|place|pancreas|none
    Parotid|place|parotid|none
    Paraspinal|place|paraspinal|none
    Pelvic Mass|region|pelvis|none
    Pelvic Lymph Node|place|ln_pelvic|none
    Penis|place|penis|none
    Pericardial Fluid|place|pericardium|none
    Pericardium|place|pericardium|none
    Perineum|place|perineum|none
    Peritoneum|place|peritoneum|none
    Peritoneal Fluid|place|peritoneum|none
    Pleural Fluid|place|pleura|none
    Prostate|place|prostate|none
    Rectum|place|rectum|none
    Retroperitoneal Lymph Node|place|ln_retroperitoneal|none
    Retroperitoneum|place|retroperitoneum|none
    Rib|place|rib|none
    Sacrum|place|sacrum|none
    Scapula|place|scapula|none
    Scrotum|place|scrotum|none
    Shoulder|place|shoulder|none
    Sinus|place|paranasal_sinus|none
    Small Bowel|place|small_bowel|none
    Soft Tissue Leg|place|lower_leg|none
    Spermatic Cord|place|spermatic_cord|none
    Spine|place|spine|none
    Spinal Cord|place|spinal_cord|none
    Spleen|place|spleen|none
    Sternum|place|sternum|none
    Stomach|place|stomach|none
    Subcutaneous|region|subcutaneous|none
    Supraclavicular Lymph Node|place|ln_supraclavicular|none
    T-Spine|place|spine_thoracic|none
    Testis|place|testis|none
    Thigh|place|thigh|none
    Thoracic Spine|place|spine_thoracic|none
    Thymus|place|thymus|none
    Toe|place|toes|none
    Tongue|place|tongue|none
    Tonsil|place|tonsil|none
    Ureter|place|ureter|none
    Urethra|place|urethra|none
    Uterus|place|uterus|none
    Vagina|place|vagina|none
    Vena Cava|place|ivc|none
    Vertebra|place|spine|none
    Vulva|place|vulva|none
    Abdomen, NOS|region|abdomen|none
    Accessory sinus, NOS|place|paranasal_sinus|none
    Adrenal gland, NOS|place|adrenal|none
    Anterior 2/3 of tongue, NOS|place|tongue|none
    Anterior floor of mouth|place|floor_of_mouth|none
    Anterior mediastinum|place|mediastinum_anterior|none
    Anterior surface of epiglottis|place|larynx|none
    Anterior wall of bladder|place|bladder|none
    Anterior wall of nasopharynx|place|nasopharynx|none
    Aortic body and other paraganglia|region|paraganglion|none
    Ascending colon|place|colon_ascending|none
    Autonomic nervous system, NOS|region|peripheral_nerve|none
    Base of tongue, NOS|place|tongue_base|none
    Biliary tract, NOS|place|bile_duct|none
    Bladder neck|place|bladder_neck|none
    Bladder, NOS|place|bladder|none
    Blood|region|blood|none
    Body of pancreas|place|pancreas_body|none
    Body of penis|place|penis|none
    Body of stomach|place|stomach_body|none
    Bone marrow|place|bone_marrow|none
    Bone of limb, NOS|region|bones_limb|none
    Bones of skull and face and associated joints|place|skull|none
    Border of tongue|place|tongue|none
    Brain stem|place|brainstem|none
    Brain, NOS|place|brain|none
    Branchial cleft|reject||none
    Breast, NOS|place|breast|none
    Broad ligament|place|broad_ligament|none
    Cardia, NOS|place|ge_junction|none
    Carotid body|place|carotid_body|none
    Cauda equina|place|cauda_equina|none
    Central portion of breast|place|breast_central|none
    Cerebellum, NOS|place|cerebellum|none
    Cerebral meninges|place|meninges|none
    Cerebrum|place|brain|none
    Cervical esophagus|place|esophagus_upper|none
    Cervix uteri|place|cervix|none
    Cheek mucosa|place|buccal_mucosa|none
    Choroid|place|eye|none
    Ciliary body|place|eye|none
    Clitoris|place|vulva|none
    Cloacogenic zone|place|anal_canal|none
    Colon, NOS|place|colon|none
    Commissure of lip|place|lip|none
    Conjunctiva|place|eye|none
    Corpus uteri|place|uterus_body|none
    Cortex of adrenal gland|place|adrenal|none
    Cranial nerve, NOS|place|cranial_nerve|none
    Craniopharyngeal duct|place|pituitary|none
    Descended testis|place|testis|none
    Descending colon|place|colon_descending|none
    Dome of bladder|place|bladder|none
    Dorsal surface of tongue, NOS|place|tongue|none
    Endocervix|place|cervix|none
    Endocrine gland, NOS|region|endocrine_gland|none
    Epididymis|place|epididymis|none
    Esophagus, NOS|place|esophagus|none
    Ethmoid sinus|place|ethmoid_sinus|none
    Exocervix|place|cervix|none
    External ear|place|ear|none
    External lip, NOS|place|lip|none
    External lower lip|place|lip|none
    External upper lip|place|lip|none
    Extrahepatic bile duct|place|bile_duct|none
    Eye, NOS|place|eye|none
    Fallopian tube|place|fallopian_tube|none
    Female genital tract, NOS|region|female_genital|none
    Floor of mouth, NOS|place|floor_of_mouth|none
    Frontal lobe|place|brain_frontal|none
    Frontal sinus|place|frontal_sinus|none
    Fundus of stomach|place|stomach_fundus|none
    Fundus uteri|place|uterus_fundus|none
    Gastric antrum|place|stomach_antrum|none
    Gastrointestinal tract, NOS|region|digestive_tract|none
    Glans penis|place|penis|none
    Glottis|place|larynx|none
    Greater curvature of stomach, NOS|place|stomach_greater_curvature|none
    Gum, NOS|place|gum|none
    Hard palate|place|hard_palate|none
    Head of pancreas|place|pancreas_head|none
    Hematopoietic system, NOS|region|hematopoietic_system|none
    Hepatic flexure of colon|place|colon_hepatic_flexure|none
    Hypopharynx, NOS|place|hypopharynx|none
    Ileum|place|ileum|none
    Ill-defined sites within respiratory system|region|respiratory_tract|none
    Intestinal tract, NOS|region|intestine|none
    Intra-abdominal lymph nodes|place|ln_abdominal|none
    Intrahepatic bile duct|place|bile_duct_intrahepatic|none
    Intrathoracic lymph nodes|place|ln_thoracic|none
    Islets of Langerhans|place|pancreas|none
    Isthmus uteri|place|uterus_isthmus|none
    Kidney, NOS|place|kidney|none
    Labium majus|place|labium|none
    Labium minus|place|labium|none
    Lacrimal gland|place|lacrimal_gland|none
    Laryngeal cartilage|place|larynx|none
    Larynx, NOS|place|larynx|none
    Lateral floor of mouth|place|floor_of_mouth|none
    Lateral wall of bladder|place|bladder|none
    Lateral wall of nasopharynx|place|nasopharynx|none
    Lateral wall of oropharynx|place|oropharynx|none
    Lesser curvature of stomach, NOS|place|stomach_lesser_curvature|none
    Lingual tonsil|place|tongue_base|none
    Lip, NOS|place|lip|none
    Long bones of lower limb and associated joints|region|bones_lower_limb|none
    Lower gum|place|gum|none
    Lower limb, NOS|region|lower_limb|none
    Lower lobe, lung|place|lung_lower_lobe|none
    Lower third of esophagus|place|esophagus_lower|none
    Lower-inner quadrant of breast|place|breast_lower_inner|none
    Lower-outer quadrant of breast|place|breast_lower_outer|none
    Lung, NOS|place|lung|none
    Lymph node, NOS|region|lymph_node|none
    Lymph nodes of axilla or arm|place|ln_axillary|none
    Lymph nodes of head, face and neck|place|ln_cervical|none
    Lymph nodes of multiple regions|region|lymph_node|none
    Main bronchus|place|bronchus_main|none
    Major salivary gland, NOS|place|salivary_gland|none
    Maxillary sinus|place|maxillary_sinus|none
    Meckel diverticulum|place|small_bowel|none
    Mediastinum, NOS|place|mediastinum|none
    Medulla of adrenal gland|place|adrenal|none
    Meninges, NOS|place|meninges|none
    Middle ear|place|ear|none
    Middle lobe, lung|place|lung_middle_lobe|none
    Middle third of esophagus|place|esophagus_middle|none
    Mouth, NOS|place|oral_cavity|none
    Mucosa of lower lip|place|lip|none
    Mucosa of upper lip|place|lip|none
    Myometrium|place|myometrium|none
    Nasal cavity|place|nasal_cavity|none
    Nasopharynx, NOS|place|nasopharynx|none
    Nervous system, NOS|region|nervous_system|none
    Nipple|place|nipple|none
    Nose, NOS|place|nose|none
    Occipital lobe|place|brain_occipital|none
    Olfactory nerve|place|olfactory_nerve|none
    Optic nerve|place|optic_nerve|none
    Orbit, NOS|place|orbit|none
    Oropharynx, NOS|place|oropharynx|none
    Other ill-defined sites|reject||none
    Other specified parts of female genital organs|region|female_genital|none
    Palate, NOS|place|palate|none
    Pancreas, NOS|place|pancreas|none
    Pancreatic duct|place|pancreas|none
    Parametrium|place|parametrium|none
    Parathyroid gland|place|parathyroid|none
    Paraurethral gland|place|urethra|none
    Parietal lobe|place|brain_parietal|none
    Parotid gland|place|parotid|none
    Patella|place|patella|none
    Pelvic bones, sacrum, coccyx and associated joints|place|bony_pelvis|none
    Pelvic lymph nodes|place|ln_pelvic|none
    Pelvis, NOS|region|pelvis|none
    Penis, NOS|place|penis|none
    Peripheral nerves and autonomic nervous system of thorax|region|thorax|none
    Peritoneum, NOS|place|peritoneum|none
    Pharynx, NOS|place|pharynx|none
    Pineal gland|place|pineal_gland|none
    Pituitary gland|place|pituitary|none
    Placenta|place|placenta|none
    Pleura, NOS|place|pleura|none
    Postcricoid region|place|hypopharynx|none
    Posterior mediastinum|place|mediastinum_posterior|none
    Posterior wall of bladder|place|bladder|none
    Posterior wall of hypopharynx|place|hypopharynx|none
    Prepuce|place|penis|none
    Prostate gland|place|prostate|none
    Pylorus|place|pylorus|none
    Pyriform sinus|place|hypopharynx|none
    Rectosigmoid junction|place|rectosigmoid|none
    Rectum, NOS|place|rectum|none
    Renal pelvis|place|renal_pelvis|none
    Reticuloendothelial system, NOS|region|hematopoietic_system|none
    Retina|place|eye|none
    Retromolar area|place|retromolar_trigone|none
    Rib, sternum, clavicle and associated joints|place|rib_cage|none
    Round ligament|place|round_ligament|none
    Scrotum, NOS|place|scrotum|none
    Short bones of lower limb and associated joints|place|foot_bones|none
    Short bones of upper limb and associated joints|place|hand_bones|none
    Sigmoid colon|place|colon_sigmoid|none
    Skin of lip, NOS|place|lip|none
    Skin of other and unspecified parts of face|place|face|none
    Skin of scalp and neck|region|head_and_neck|none
    Skin of trunk|region|trunk|none
    Skin, NOS|region|skin|none
    Small intestine, NOS|place|small_bowel|none
    Soft palate, NOS|place|soft_palate|none
    Spermatic cord|place|spermatic_cord|none
    Sphenoid sinus|place|sphenoid_sinus|none
    Spinal cord|place|spinal_cord|none
    Spinal meninges|place|spinal_meninges|none
    Splenic flexure of colon|place|colon_splenic_flexure|none
    Stomach, NOS|place|stomach|none
    Subglottis|place|larynx|none
    Sublingual gland|place|sublingual_gland|none
    Submandibular gland|place|submandibular_gland|none
    Superior wall of nasopharynx|place|nasopharynx|none
    Supraglottis|place|larynx|none
    Temporal lobe|place|brain_temporal|none
    Testis, NOS|place|testis|none
    Thoracic esophagus|place|esophagus_middle|none
    Thorax, NOS|region|thorax|none
    Thyroglossal duct|place|thyroid|none
    Thyroid gland|place|thyroid|none
    Tongue, NOS|place|tongue|none
    Tonsil, NOS|place|tonsil|none
    Tonsillar fossa|place|tonsil|none
    Tonsillar pillar|place|tonsil|none
    Transverse colon|place|colon_transverse|none
    Trigone of bladder|place|bladder|none
    Undescended testis|place|testis|none
    Upper gum|place|gum|none
    Upper limb, NOS|region|upper_limb|none
    Upper respiratory tract, NOS|region|respiratory_tract|none
    Upper third of esophagus|place|esophagus_upper|none
    Upper-inner quadrant of breast|place|breast_upper_inner|none
    Urachus|place|urachus|none
    Ureteric orifice|place|bladder|none
    Urinary system, NOS|region|urinary_tract|none
    Uterine adnexa|place|adnexa|none
    Uterus, NOS|place|uterus|none
    Uvula|place|soft_palate|none
    Vagina, NOS|place|vagina|none
    Vallecula|place|oropharynx|none
    Ventral surface of tongue, NOS|place|tongue|none
    Ventricle, NOS|reject||none
    Vertebral column|place|spine|none
    Vestibule of mouth|place|oral_cavity|none
    Vulva, NOS|place|vulva|none
    Waldeyer ring|place|pharynx|none
    """#)
}
