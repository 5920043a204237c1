import Citations
import CommonMark
import Templates

// What facts and recipes are made of, as bytes, for their fingerprints.

extension SiteSettings: Written {
  func write(to writer: inout ByteWriter) {
    for text in [title, description, language.rawValue] { text.write(to: &writer) }
    base.write(to: &writer)
  }
}

extension Register: Written {
  func write(to writer: inout ByteWriter) {
    folder.write(to: &writer)
    (kind?.rawValue).write(to: &writer)
    ownTitle.write(to: &writer)
  }
}

extension MarkedHTML.Gap: Written {
  func write(to writer: inout ByteWriter) {
    for number in [offset, mark, edge == .start ? 0 : 1] { number.write(to: &writer) }
  }
}

extension Document.Use: Written {
  func write(to writer: inout ByteWriter) {
    switch self {
    case .mention(let index):
      0.write(to: &writer)
      index.write(to: &writer)
    case .page(let page, let fragment):
      1.write(to: &writer)
      page.description.write(to: &writer)
      fragment.write(to: &writer)
    case .plain: 2.write(to: &writer)
    }
  }
}

extension Paragraph: Written {
  func write(to writer: inout ByteWriter) {
    anchor.write(to: &writer)
    writer.append(text)
    (isHeading ? 1 : 0).write(to: &writer)
  }
}

extension Register.Entry: Written {
  func write(to writer: inout ByteWriter) {
    id.write(to: &writer)
    (kind?.rawValue).write(to: &writer)
    (file?.headFingerprint).write(to: &writer)
    for text in [referent.identifier, referent.title] { text.write(to: &writer) }
    referent.address.write(to: &writer)
    (referent.whole?.id).write(to: &writer)
    (referent.whole?.title).write(to: &writer)
  }
}

extension Register.Place: Written {
  func write(to writer: inout ByteWriter) {
    page.description.write(to: &writer)
    pageTitle.write(to: &writer)
    paper.write(to: &writer)
    mention.print.write(to: &writer)
  }
}

extension TemplateValue: Written {
  func write(to writer: inout ByteWriter) {
    switch self {
    case .null: 0.write(to: &writer)
    case .bool(let bool): (bool ? 2 : 1).write(to: &writer)
    case .text(let text):
      3.write(to: &writer)
      text.write(to: &writer)
    case .html(let bytes):
      4.write(to: &writer)
      writer.append(bytes)
    case .list(let values):
      5.write(to: &writer)
      values.write(to: &writer)
    case .object(let object):
      6.write(to: &writer)
      object.members.count.write(to: &writer)
      // A loop over the members would copy each.
      for index in object.members.indices {
        object.members[index].0.write(to: &writer)
        object.members[index].1.write(to: &writer)
      }
    }
  }
}
