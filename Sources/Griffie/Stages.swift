/// What the steps of a build make of the sources, up to the facts that pages are made from.
///
/// The next build in the same process has them at hand: a step whose input is as it was is not done again.
struct Stages: Sendable {
  let tree: ContentTree
  let catalogue: Catalogue
  let names: Names
  let library: Library
  let registers: Registers
  let theme: Theme
  /// What can be other than in the former stages; nil where anything can.
  let change: TextChange?
  /// What the theme was made from.
  let templates: [SourceFile]

  /// Takes the steps, each on top of the former one where it can.
  ///
  /// - Parameters:
  ///   - source: the files of the site.
  ///   - redirects: where pages have been.
  ///   - former: of the build before, in this process.
  ///   - papers: as any build before read them; asked for when all that they are read with is known.
  init(
    _ source: Site.Source, _ redirects: Redirects, reusing former: Stages? = nil,
    papers: () -> Library.Known? = { nil }
  ) {
    let root = source.contentName
    let former = former.flatMap { $0.library.reader.root == root ? $0 : nil }
    let following = former?.tree.following(source.content)
    tree = following ?? ContentTree(source.content, root: root)
    let ofSameEntries = former?.tree.registers == tree.registers ? former : nil
    catalogue = ofSameEntries?.catalogue ?? Catalogue(tree, root: root)
    names = ofSameEntries?.names ?? Names(catalogue)
    let ofSameLinks =
      following != nil && ofSameEntries?.library.reader.targets.redirects == redirects ? ofSameEntries : nil
    let reader =
      ofSameLinks?.library.reader
      ?? TextReader(names: names, targets: LinkTargets(tree, catalogue, redirects), root: root)
    library = Library(tree, catalogue, reader, reusing: papers(), ofSameLinks?.library)
    if let former = ofSameLinks, let (registers, change) = TextChange.registers(former, library) {
      self.registers = registers
      self.change = change
    } else {
      registers = Registers(catalogue, names.members, library.summaries, papers: library.papers)
      change = nil
    }
    templates = source.templates
    if let former, former.templates == source.templates, former.theme.folder == source.templatesName {
      theme = former.theme
    } else {
      theme = Theme(source.templates, name: source.templatesName)
    }
  }
}
