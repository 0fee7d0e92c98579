internal import CCommonMark

/// The code blocks and pieces of HTML of a Markdown text, found by the CommonMark reference parser.
///
/// Which lines are a fence, and which only look like one, depends on quotations, lists, indentation,
/// comments and other fences around them; a parser of the whole language is the only one that knows.
enum MarkdownTree {
  /// A piece of interest.
  struct Node: Hashable {
    enum Kind: Hashable {
      /// With what stands behind its opening fence.
      case code(info: String)
      case htmlBlock
      case inlineHTML
    }

    var kind: Kind
    /// The lines it takes, counted from 0.
    var lines: Range<Int>
    /// Its text, without the marks of what it stands in.
    var literal: String
  }

  /// The pieces in the order of the text.
  static func nodes(of text: String) -> [Node] {
    var copy = text
    return copy.withUTF8 { utf8 in
      guard let bytes = utf8.baseAddress else { return [] }
      let root = unsafe bytes.withMemoryRebound(to: CChar.self, capacity: utf8.count) { start in
        unsafe cmark_parse_document(start, utf8.count, Int32(CMARK_OPT_DEFAULT))
      }
      guard let root = unsafe root else { return [] }
      defer { unsafe cmark_node_free(root) }
      return unsafe nodes(below: root)
    }
  }

  private static func nodes(below root: OpaquePointer) -> [Node] {
    let walk = unsafe cmark_iter_new(root)
    defer { unsafe cmark_iter_free(walk) }
    var nodes: [Node] = []
    while true {
      let event = unsafe cmark_iter_next(walk)
      if event == CMARK_EVENT_DONE { return nodes }
      guard event == CMARK_EVENT_ENTER, let node = unsafe cmark_iter_get_node(walk) else {
        continue
      }
      let kind: Node.Kind
      switch unsafe cmark_node_get_type(node) {
      case CMARK_NODE_CODE_BLOCK: kind = .code(info: unsafe string(cmark_node_get_fence_info(node)))
      case CMARK_NODE_HTML_BLOCK: kind = .htmlBlock
      case CMARK_NODE_HTML_INLINE: kind = .inlineHTML
      default: continue
      }
      let first = unsafe Int(cmark_node_get_start_line(node)) - 1
      let last = unsafe Int(cmark_node_get_end_line(node)) - 1
      nodes.append(
        Node(
          kind: kind, lines: first..<(max(first, last) + 1),
          literal: unsafe string(cmark_node_get_literal(node))))
    }
  }

  private static func string(_ bytes: UnsafePointer<CChar>?) -> String {
    guard let bytes = unsafe bytes else { return "" }
    return unsafe String(cString: bytes)
  }
}
