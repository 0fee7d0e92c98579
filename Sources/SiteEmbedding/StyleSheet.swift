/// `lesionmap.css`: what makes figures pleasant; they stand without it, unless the site has a switch
/// between light and dark.
enum StyleSheet {
  static let name = "lesionmap.css"

  /// What a page of its own needs besides: colours, type, paper.
  static let page = """
    html { background: var(--ground); color: var(--text); }
    body {
      margin: 0 auto; padding: 1.25rem; max-width: 60rem; overflow-wrap: break-word;
      font: 1rem/1.5 Inter, system-ui, "Noto Sans", "Liberation Sans", sans-serif;
    }
    h1 { margin: 0; font-size: 1.6rem; line-height: 1.25; }
    h2 { margin: 2rem 0 .5rem; font-size: 1.2rem; line-height: 1.25; }
    .caption, footer, #downloads span { color: var(--quiet); }
    .caption { margin: .35rem 0 0; }
    .lesionmap { margin: 1.25rem 0 0; }
    .lesionmap-picture { margin: 0 auto; }
    /* Columns that do not depend on their rows, which arrive one after another. */
    #findings table {
      border-collapse: collapse; table-layout: fixed; width: 100%; min-width: 20rem;
    }
    #findings th:first-child { width: 2.75rem; }
    #findings thead th:nth-child(2) { width: 36%; }
    #findings thead th:last-child { width: 6.5rem; }
    #findings :is(th, td) {
      padding: .4rem .9rem .4rem 0; text-align: start; vertical-align: top;
      border-bottom: 1px solid color-mix(in srgb, currentColor 25%, transparent);
    }
    #findings :is(td, th):first-child { padding-inline-start: .3rem; }
    #findings thead { color: var(--quiet); }
    #findings thead th { font-weight: 500; }
    #findings tr:target { outline: 3px solid var(--link); outline-offset: -3px; }
    #downloads a { color: var(--link); display: inline-block; padding: .2rem 0; }
    #downloads ul { margin: 0; padding-inline-start: 1.2rem; }
    :is(a, [tabindex]):focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
    footer { margin-top: 2.5rem; font-size: .875rem; }
    @media (max-width: \(FigureScreen.phoneLimit)px) {
      body { padding: .75rem; }
      h1 { font-size: 1.3rem; }
      #findings table { font-size: .9rem; }
      #findings :is(th, td) { padding-inline-end: .6rem; }
    }
    @media print {
      body { max-width: none; padding: 0; font-size: 10pt; }
      #downloads, .lesionmap-spot { display: none; }
      .lesionmap, #findings tr { break-inside: avoid; }
      .lesionmap-phone { display: none !important; }
      .lesionmap-wide { display: block !important; }
      h2 { break-after: avoid; }
    }

    """

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
      /* On a phone its own figure, whose words can be read there. */
      @media (max-width: \(FigureScreen.phoneLimit)px) {
        .lesionmap-wide { display: none !important; }
        .lesionmap-phone { display: block !important; }
      }
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
