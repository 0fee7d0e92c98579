// Words for what a lesion is, how it looks and how it is known. They name no place, whatever they
// stand beside, and alone they name nothing.

/// Words that speak of a lesion.
enum LesionWords {
  static let lists = [kinds, diagnoses, looks, density, course, knowledge, specimens, foreign]

  /// Whether a word is built as the name of a tumour: `meningioma`, `osteosarcoma`.
  static func isNamedAsTumour(_ word: String) -> Bool {
    word.utf8.count >= 6 && word.hasSuffix("oma") && !notTumours.contains(word)
  }

  private static let notTumours: Set = ["stroma", "glaucoma", "trachoma", "scotoma", "hypostoma"]

  private static let kinds = """
    body nodular metastase metastatic met mets involvement disease cancer carcinoma neoplasm
    malignant malignancy secondary primary recurrence recurrent adenocarcinoma sarcoma melanoma
    squamous small non cell clock oclock uhr o benign lesional tumoral neoplastic neoplasia cancerous tumorous
    lump swelling growths polyp polypoid ulcer ulcerated bulla bleb diverticulum thrombus thrombosis
    thrombosed filling defect collection hemorrhage hemorrhagic conglomerate
    conglomerated plugging mucous mucoid intussusception stricture consolidation infiltrate
    plaque patch papule implant change subcapsular submucous submucosal
    intramural subserosal transmural
    """

  private static let diagnoses = """
    invasive noninvasive inflammatory mesothelial intraductal mycosis fungoides sezary situ insitu intraepithelial ductal lobular papillary mucinous serous
    medullary follicular anaplastic keratinizing nonkeratinizing merkel nevus nevi melanocytic
    lipomatous lymphoid lymphocyte lymphocytic lymphoblastic hodgkin nonhodgkin burkitt mantle
    marginal follicle center mature kaposi histiocytic histiocytosis dysplasia dysplastic
    hyperplasia hypertrophy atypical atypia polyposis desmoid neuroendocrine carcinoid stromal
    stroma epithelial epithelioid mesenchymal myxoid pleomorphic dedifferentiated differentiated
    poorly well moderately undifferentiated high low leukemia leukemic basal sebaceous spindle
    predominant rich depleted sclerosis mixed cellularity classical gist nsclc sclc hcc rcc scc bcc
    alk positive types
    """

  private static let looks = """
    bulky enlarged enlarging enlargement large larger small smaller tiny huge cyst cystic solid
    necrotic necrosis round oval irregular irregularly lobulated bilobed spiculated spiculate
    septated septation cavitary cavitating cavitation calcified calcification noncalcified partially
    partly mildly markedly slightly predominantly marginated circumscribed demarcated delineated
    destructive expansile exophytic endophytic wedge shaped opacity opacification ground glass
    punctate faint prominent conspicuous dominant index thickening thickened intense focal diffuse
    extensive confluent matted shotty infiltrative subcentimeter centimeter millimeter miliary
    multiple several numerous innumerable single solitary few many scattered cluster satellite
    extraosseous noncystic fatty based juxtapleural subpleural basilar edentulous
    """

  private static let density = """
    attenuation attenuating density dense hypodense hyperdense hypodensity hyperdensity
    hypoattenuating hyperattenuating hypoattenuation hyperattenuation hypoenhancing hyperenhancing
    hyperenhancement enhancement enhancing hypervascular hypovascular heterogeneous heterogeneously
    homogeneous homogeneously hypointense hyperintense isointense hypoechoic hyperechoic echogenic
    lytic sclerotic osteolytic osteoblastic blastic lucent lucency restricted diffusion signal
    intensity
    """

  private static let course = """
    local distant regional new old stable unchanged interval increased increasing decreased
    decreasing progressive progressing progression residual persistent relapse relapsed chronic
    acute subacute seeding spread disseminated involving involved affecting affected
    """

  private static let knowledge = """
    known suspicious suspected possible possibly probable probably likely indeterminate borderline
    abnormal abnormality pathologic pathological pathology proven confirmed fdg avid avidity uptake
    suv suvmax hypermetabolic hypermetabolism metabolically active psma dotatate pet ct mri finding
    seen with focus foci mm cm cmfn target nontarget
    """

  private static let specimens = """
    specimen biopsy sample resection excision excisional incisional dissection aspirate aspiration
    fna fnab core needle punch shave metastasectomy cytology brushing washing
    """

  /// German, French, Spanish, Portuguese, Italian.
  private static let foreign = """
    metastasen raumforderung herd metastasi neubildung geschwulst karzinom bösartige bösartiger
    gutartige sekundäre primäre nicht näher bezeichnet überlappend mehrere teilbereiche sonstige teil
    lésion tumeur maligne secondaire primitive maligno maligna secundario secundaria lesao
    """
}
