/// `lesionmap.css`: what makes figures pleasant; they stand without it, unless the site has a switch
/// between light and dark.
enum StyleSheet {
  static let name = "lesionmap.css"

  static func text(dark: DarkMode) -> String {
    var text = """
      /* Figures of LesionMap. Colours come from the site; nothing here has to be changed. */
      .lesionmap { margin: 1.5rem 0; }
      .lesionmap figcaption { margin-top: .5rem; text-align: start; }
      .lesionmap-findings { margin-top: .5rem; }
      .lesionmap-findings summary { cursor: pointer; padding: .35rem 0; }
      .lesionmap-findings table { border-collapse: collapse; width: 100%; font-size: .9rem; }
      .lesionmap-findings :is(th, td) {
        padding: .35rem .75rem .35rem 0; text-align: start; vertical-align: top;
        border-bottom: 1px solid; border-color: color-mix(in srgb, currentColor 25%, transparent);
      }
      .lesionmap-findings tbody th { font-weight: 600; }
      .lesionmap-findings tr:target { outline: 2px solid; outline-offset: -2px; }
      .lesionmap-spot:is(:hover, :focus-visible) { outline: 3px solid #0072b2; outline-offset: 2px; }
      @media (prefers-reduced-motion: no-preference) {
        .lesionmap-spot { transition: outline-offset .1s; }
      }
      /* The blocks that the figures are made from, where a site shows them as code. */
      pre:has(> code:is(.language-lesionmap, .lesionmap)), pre.lesionmap, .language-lesionmap.highlighter-rouge,
      .highlight:has(> pre > code.language-lesionmap) { display: none; }

      """
    if case .selector(let selector) = dark {
      // The marks of importance stand against the style in the HTML, which shows the light picture
      // where no style sheet is read: in feeds.
      text += """
        :is(\(selector)) .lesionmap-light { display: none !important; }
        :is(\(selector)) .lesionmap-dark { display: block !important; }

        """
    }
    return text
  }
}
