extension LesionKey {
  /// What stands under the key, for those who write case files.
  var summary: String {
    switch self {
    case .side: "The patient's side, where the site does not say it."
    case .role: "What the lesion is to the disease; the shape of its marker."
    case .character: "What it is made of; one or a list."
    case .form: "Its outer form."
    case .certainty: "How it is known; the outline of its marker."
    case .count: "How many there are: a number, ‘several’ or ‘numerous’."
    case .size: "One to three diameters with their unit. Only what is stated, never guessed."
    case .status: "How it has changed."
    case .into: "The vessel it grows into."
    case .to: "The level it reaches there."
    case .through: "The vessels it passes on the way; one or a list."
    case .occlusion: "How far the vessel is blocked."
    case .dilated: "Whether the vessel is wider than normal."
    case .content: "What fills the vessel."
    case .below: "What lies in the vessel below the tumour."
    case .invades: "Neighbours it grows into; one or a list."
    case .note: "Words of your own, printed below the label."
    }
  }

  /// Values that may be written under the key.
  var examples: [String] {
    switch self {
    case .side, .role, .character, .form, .certainty, .status, .occlusion, .dilated, .content,
      .below:
      values
    case .count: ["2", "several", "numerous"]
    case .size: ["32 mm", "3.2 cm", "47 x 25 mm", "4.7 x 2.5 x 3 cm"]
    case .into: ["IVC", "portal vein"]
    case .to: ["hepatic veins", "right atrium"]
    case .through: ["renal vein"]
    case .invades: ["urinary bladder"]
    case .note: ["core biopsy"]
    }
  }
}
