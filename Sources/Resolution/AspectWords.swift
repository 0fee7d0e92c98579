/// Words for a part of a site.
enum AspectWords {
  static let aspects: [String: [Aspect]] = [
    "anterior": [.anterior], "ant": [.anterior], "ventral": [.anterior], "front": [.anterior],
    "posterior": [.posterior], "post": [.posterior], "dorsal": [.posterior],
    "superior": [.superior], "sup": [.superior], "upper": [.superior], "cranial": [.superior],
    "inferior": [.inferior], "inf": [.inferior], "lower": [.inferior], "caudal": [.inferior],
    "medial": [.medial], "inner": [.medial], "mesial": [.medial],
    "lateral": [.lateral], "outer": [.lateral],
    // Beside a name that does not hold them, these speak of the surface and not of the side.
    "internal": [], "external": [], "peripheral": [],
    "proximal": [.proximal], "distal": [.distal], "central": [.central], "middle": [.central],
    "mid": [.central], "anterosuperior": [.anterior, .superior],
    "anteroinferior": [.anterior, .inferior], "anterolateral": [.anterior, .lateral],
    "anteromedial": [.anterior, .medial], "posterosuperior": [.posterior, .superior],
    "posteroinferior": [.posterior, .inferior], "posterolateral": [.posterior, .lateral],
    "posteromedial": [.posterior, .medial], "superolateral": [.superior, .lateral],
    "superomedial": [.superior, .medial], "inferolateral": [.inferior, .lateral],
    "inferomedial": [.inferior, .medial],
  ]
}
