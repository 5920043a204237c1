import CCMark
import CommonMark

/// The HTML of a text without any marks.
func html(_ source: String) -> String { html(render(source)) }

func html(_ rendered: RenderedMarkdown) -> String {
  String(decoding: rendered.html.bytes, as: UTF8.self)
}

func render(_ source: String, marking: ([TextBlock]) -> [Mark] = { _ in [] }) -> RenderedMarkdown {
  Markdown.render(Array(source.utf8), marking: marking)
}

func text(_ block: TextBlock) -> String { String(decoding: block.text, as: UTF8.self) }

/// The parts of a block's text, as strings.
func texts(_ ranges: [Range<Int>], of block: TextBlock) -> [String] {
  ranges.map { String(decoding: block.text[$0], as: UTF8.self) }
}

/// What cmark itself makes of a text.
func plainHTML(_ source: String) -> String {
  guard let html = cmark_markdown_to_html(source, source.utf8.count, CMARK_OPT_DEFAULT) else {
    return ""
  }
  defer { cmark_get_default_mem_allocator().pointee.free(html) }
  return String(cString: html)
}

/// HTML without the ids that this module gives.
func withoutIDs(_ html: String) -> String {
  html.replacing(#/ id="[^"]*"/#, with: "").replacing("<span></span>", with: "")
}

/// The HTML with each gap filled: `[0:` and `:0]` around what belongs to mark 0.
func filled(_ rendered: RenderedMarkdown) -> String {
  let bytes = rendered.html.filled { gap in
    Array((gap.edge == .start ? "[\(gap.mark):" : ":\(gap.mark)]").utf8)
  }
  return String(decoding: bytes, as: UTF8.self)
}

/// Marks every place of the words in the blocks, in the order of the words.
func marks(of words: [String], in blocks: [TextBlock]) -> [Mark] {
  words.flatMap { word in
    blocks.enumerated().flatMap { index, block in
      ranges(of: word, in: block.text).map { Mark(block: index, range: $0) }
    }
  }
}

func ranges(of word: String, in bytes: [UInt8]) -> [Range<Int>] {
  let word = Array(word.utf8)
  return bytes.indices.dropLast(max(0, word.count - 1)).compactMap { start in
    bytes[start...].starts(with: word) ? start..<(start + word.count) : nil
  }
}
