import BodyAtlas
import CaseModel
import Scene

extension Theme {
  /// Dark lines on white paper; organs muted, lesions saturated (Okabe and Ito 2008).
  package static let light = Theme(
    name: "light",
    ground: 0xFFFFFF, text: 0x1F1F1F, secondText: 0x4D4D4D, mutedText: 0x6B6B6B,
    leader: 0x595959, rule: 0xD8D3CD, connector: 0x9A928A, markerOutline: 0x1F1F1F, halo: 0xFFFFFF,
    cyst: 0xFFFFFF, necrosis: 0x12303F,
    roles: [
      .unstated: 0xD55E00, .primary: 0x0072B2, .metastasis: 0xD55E00, .node: 0x009E73,
      .localExtension: 0xE69F00, .recurrence: 0xCC79A7,
    ],
    materials: [
      .outline: MaterialLook(fill: 0xF6F0EA, outline: 0x4A4039),
      .shade: MaterialLook(fill: 0xECE3DA, outline: 0xECE3DA),
      .contour: MaterialLook(fill: nil, outline: 0x75685E),
      .detail: MaterialLook(fill: nil, outline: 0x8A7A70),
      .bone: MaterialLook(fill: 0xF3ECDD, outline: 0xB7A98C),
      .cartilage: MaterialLook(fill: 0xDCE6EA, outline: 0x9DB2BB),
      .muscle: MaterialLook(fill: 0xEBDDD2, outline: 0xCDBBAD),
      .tendon: MaterialLook(fill: 0xF2EADF, outline: 0xCBBFAE),
      .artery: MaterialLook(fill: 0xEBD3CF, outline: 0xC29B95),
      .vein: MaterialLook(fill: 0xC3CEDC, outline: 0x6F84A3),
      .lung: MaterialLook(fill: 0xE3C9CA, outline: 0xB89B9C),
      .airway: MaterialLook(fill: 0xD7E2E3, outline: 0x8FA6A8),
      .heart: MaterialLook(fill: 0xD39C98, outline: 0x9C6A67),
      .sac: MaterialLook(fill: 0xE7C3BE, outline: 0x8A5F5D),
      .liver: MaterialLook(fill: 0xDCCABB, outline: 0xBBA693),
      .gallbladder: MaterialLook(fill: 0xD5DBB5, outline: 0x98A36C),
      .stomach: MaterialLook(fill: 0xEBCFC0, outline: 0xBE9783),
      .bowel: MaterialLook(fill: 0xEDD3C4, outline: 0xC4A08C),
      .colon: MaterialLook(fill: 0xE6C8B6, outline: 0xB58E78),
      .pancreas: MaterialLook(fill: 0xEBD9AE, outline: 0xB7A069),
      .spleen: MaterialLook(fill: 0xC7AEBB, outline: 0x86667A),
      .kidney: MaterialLook(fill: 0xC99C8B, outline: 0x94695A),
      .adrenal: MaterialLook(fill: 0xE5CF9E, outline: 0xA98F55),
      .bladder: MaterialLook(fill: 0xEFE4BE, outline: 0xB5A468),
      .ureter: MaterialLook(fill: 0xEFE4BE, outline: 0xB5A468),
      .uterus: MaterialLook(fill: 0xE2B4BE, outline: 0xA56F7D),
      .ovary: MaterialLook(fill: 0xEACBC3, outline: 0xA9807A),
      .tube: MaterialLook(fill: 0xE6BFC4, outline: 0xA9767F),
      .vagina: MaterialLook(fill: 0xE6BFC4, outline: 0xA9767F),
      .prostate: MaterialLook(fill: 0xD9BBAE, outline: 0x9A7767),
      .testis: MaterialLook(fill: 0xE7D3C7, outline: 0xA98D7D),
      .gland: MaterialLook(fill: 0xE6CDBB, outline: 0xA98B75),
      .brain: MaterialLook(fill: 0xEBD6CF, outline: 0xB59A91),
      .nerve: MaterialLook(fill: 0xEFE3B0, outline: 0xB8A55B),
      .eye: MaterialLook(fill: 0xF3F3F0, outline: 0x8D8A84),
      .node: MaterialLook(fill: 0xCFDDBF, outline: 0x7F996B),
      .serosa: MaterialLook(fill: 0xE9E1E6, outline: 0xA596A2),
      .fat: MaterialLook(fill: 0xF3E7BE, outline: 0xC8B878),
      .chart: MaterialLook(fill: 0xFFFFFF, outline: 0x75685E),
    ],
    plainMaterial: MaterialLook(fill: 0xE3D3C5, outline: 0xB5A596),
    contextOpacity: 0.6, regionOpacity: 0.6, haloWidth: 2)
}

extension Color: ExpressibleByIntegerLiteral {
  /// An opaque colour, `0xRRGGBB`.
  package init(integerLiteral value: UInt32) {
    self.init(
      red: UInt8(value >> 16 & 255), green: UInt8(value >> 8 & 255), blue: UInt8(value & 255))
  }
}
