import Citations
import Griffie
import CommonMark

/// The content files of a paper.
enum PaperFiles {
  /// Where the paper came from.
  struct Origin: Hashable, Sendable {
    /// Name of the source file without its folders.
    let file: String
    /// SHA-256 of its bytes, in hexadecimal figures.
    let digest: String
  }

  /// `index.md` and a file for each section, in a folder with this name.
  static func files(of paper: PaperDraft, in folder: String, from origin: Origin) throws(ImportFault) -> [ImportedFile]
  {
    guard paper.sections.count <= Import.mostSections else {
      throw ImportFault(
        "a paper has at most \(Import.mostSections) sections, and this would have \(paper.sections.count)")
    }
    var files = [
      ImportedFile(path: "\(folder)/index.md", text: try frontMatter(of: paper.facts, from: origin).fenced())
    ]
    var slugs = UniqueSlugs(fallback: "sectie", used: Site.pageNames)
    let notes = paper.notesByLabel
    for (index, section) in paper.sections.enumerated() {
      let title =
        section.title?.unlessBlank
        ?? (index == 0 && paper.sections.count > 1 ? "Inleiding" : self.title(of: paper.facts, from: origin))
      let number = index < 9 ? "0\(index + 1)" : "\(index + 1)"
      var header = FrontMatterText()
      header.add("title", title)
      var body = MarkdownWriter.text(section.blocks)
      for label in notes.labels(from: section.blocks) {
        if let note = notes[label] { body += "\n" + self.text(of: note) }
      }
      body = ForbiddenCharacter.replaced(in: body)
      try check(body, of: title)
      files.append(
        ImportedFile(
          path: "\(folder)/\(number)-\(slugs.next(for: title)).md", text: try header.fenced() + "\n" + body))
    }
    return files
  }

  /// Refuses a text that no build would render.
  private static func check(_ body: String, of title: String) throws(ImportFault) {
    for fault in Markdown.render(Array(body.utf8), marking: { _ in [] }).faults {
      switch fault.kind {
      case .nestedTooDeep:
        throw ImportFault("in '\(title)' lists, quotations and emphasis stand in one another more than 100 deep")
      case .tooManyNotes(let limit): throw ImportFault("'\(title)' has more than \(limit) footnotes")
      case .tooManyCells(let limit): throw ImportFault("the tables of '\(title)' have more than \(limit) cells")
      case .tooManyBrackets: throw ImportFault("in '\(title)' a paragraph has too many opening brackets")
      case .forbiddenCharacter(let character):
        throw ImportFault("in '\(title)' stands the character \(character), which no page can hold")
      case .rawHTML, .unsafeLink, .linkInLink, .unknownNote, .unusedNote, .duplicateNote, .quotedNote, .tableRow:
        continue
      }
    }
  }

  /// The name of a paper's folder: its number, the official identifier, or the name of the file.
  static func folder(of facts: PaperFacts, from origin: Origin) -> String {
    let official = facts.source.flatMap { $0.split(separator: "/").last }?.prefix { $0 != "." }
    let name =
      facts.paper?.identifier.lowercased()
      ?? Slug.make(official.map(String.init) ?? stem(of: origin), atMost: Import.longestFolder)
    return name.isEmpty ? "stuk" : Import.reservedNames.contains(name) ? "stuk-\(name)" : name
  }

  /// The title of the paper, that of its dossier, or the name of the file.
  private static func title(of facts: PaperFacts, from origin: Origin) -> String {
    facts.title?.unlessBlank ?? facts.dossierTitle?.unlessBlank ?? stem(of: origin)
  }

  /// The name of the file without its endings.
  private static func stem(of origin: Origin) -> String {
    let stem = origin.file.drop { $0 == "." }.prefix { $0 != "." }
    return String(stem).onOneLine.unlessBlank ?? "Stuk"
  }

  private static func frontMatter(of facts: PaperFacts, from origin: Origin) -> FrontMatterText {
    var header = FrontMatterText()
    header.add("title", title(of: facts, from: origin))
    header.add("kind", facts.kind)
    header.add("date", plain: facts.date?.description)
    header.add("chamber", facts.chamber?.rawValue)
    header.add("parliamentary-year", facts.parliamentaryYear?.description)
    header.add("dossier", facts.dossier?.description)
    header.add("dossier-title", facts.dossierTitle)
    header.add("number", facts.number)
    header.add("from", facts.from)
    header.add("to", facts.to)
    header.add("proposers", facts.proposers)
    header.add("signatories", facts.signatories.compactMap(row))
    header.add("source", facts.source ?? facts.paper?.address)
    var imported = FrontMatterText()
    imported.add("file", origin.file)
    imported.add("sha256", origin.digest)
    imported.add("head", facts.head)
    header.add("imported", imported)
    return header
  }

  /// An office without a name that can be seen stands for one.
  private static func row(_ signatory: PaperFacts.Signatory) -> FrontMatterText? {
    guard let name = signatory.name.unlessBlank ?? signatory.office?.unlessBlank else { return nil }
    var row = FrontMatterText()
    row.add("office", name == signatory.name ? signatory.office : nil)
    row.add("name", name)
    return row
  }

  /// `[^1]: ` and the note; further blocks stand under it, four blanks in.
  private static func text(of note: NoteDraft) -> String {
    let lines = MarkdownWriter(note.blocks).lines
    return lines.enumerated().map { index, line in
      (index == 0 ? "[^\(note.label)]: \(line)" : line.isEmpty ? "" : "    \(line)") + "\n"
    }.joined()
  }
}

/// A file of content that an import makes.
struct ImportedFile: Hashable, Sendable {
  /// Path within the content folder.
  let path: String
  let text: String
}
