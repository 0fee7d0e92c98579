/// What a drawing shows, which picks its look in the theme.
///
/// The raw value is the `class` of the drawing.
package enum Material: String, CaseIterable, Hashable, Sendable {
  case outline, shade, contour
  case bone, cartilage, muscle, tendon
  case artery, vein
  case lung, airway, heart, sac
  case liver, gallbladder, stomach, bowel, colon, pancreas, spleen
  case kidney, adrenal, bladder, ureter
  case uterus, ovary, tube, vagina, prostate, testis
  case gland, brain, nerve, eye, node, serosa, fat, skin
  /// An area with a name and no look of its own.
  case region
  /// A line inside an organ: a fissure, a fold, a sulcus.
  case detail
  /// Line work of a diagram.
  case chart
}
