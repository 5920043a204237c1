import Templates

/// The templates and files that give pages their form: the built-in ones, and the site's own in their place.
struct Theme: Sendable {
  private let templates: TemplateSet?
  let folder: String
  /// By template, the names that it and those it uses read, and a fingerprint of them all.
  private let reads: [String: Set<String>]
  private let prints: [String: Fingerprint]
  /// Stylesheets and the like, for the `assets` folder of the output.
  let assets: [OutputFile]
  let diagnostics: [Diagnostic]

  /// The theme with the site's own files; `name` is what the user calls their folder.
  init(_ own: [SourceFile], name: String) {
    var files = Self.builtIn
    var diagnostics = Self.misnamed(own, in: name)
    for file in own where !file.name.hasSuffix(".md") {
      let isTemplate = file.path.hasSuffix(".mustache")
      do throws(Fault) {
        // Pages have the same line ends wherever their templates were written.
        files[file.path] =
          isTemplate ? try SourceText(file, root: name).bytes.replacing("\r\n".utf8, with: "\n".utf8) : file.bytes
      } catch {
        diagnostics.append(error.diagnostic)
      }
    }
    folder = name
    assets = files.filter { !$0.key.hasSuffix(".mustache") }
      .map { OutputFile(path: "assets/\($0.key)", bytes: Self.published($0.value, as: $0.key)) }
      .sorted { $0.path < $1.path }
    let sources = files.filter { $0.key.hasSuffix(".mustache") }
      .map { (String($0.key.dropLast(".mustache".count)), $0.value) }
    let byName = Dictionary(sources) { _, last in last }
    do throws(TemplateError) {
      let set = try TemplateSet(byName)
      templates = set
      let reaches = byName.keys.map { ($0, set.reach(of: $0)) }
      reads = Dictionary(uniqueKeysWithValues: reaches.map { ($0, $1.names) })
      prints = Dictionary(
        uniqueKeysWithValues: reaches.map { name, reach in
          (name, .all(reach.templates.sorted().map { Fingerprint(byName[$0] ?? []) }))
        })
    } catch {
      templates = nil
      (reads, prints) = ([:], [:])
      diagnostics.append(.template(error, in: name))
    }
    self.diagnostics = diagnostics
  }

  /// Whether all templates could be read.
  var isReadable: Bool { templates != nil }

  /// Names of all templates.
  var templateNames: [String] { Array(prints.keys) }

  /// Of a template and all that it uses.
  func print(of template: String) -> Fingerprint? { prints[template] }

  /// The recipe with only what its template shows.
  func shown(of recipe: Recipe) -> Recipe { recipe.only(reads[recipe.template, default: []]) }

  /// What tells the page of a recipe apart from all others: what it shows, and how.
  func key(of recipe: Recipe) -> Fingerprint {
    var writer = ByteWriter(capacity: 32_768)
    recipe.template.write(to: &writer)
    // The words of its language are shown only where the template asks for them.
    if reads[recipe.template, default: []].contains("words") { recipe.language.rawValue.write(to: &writer) }
    prints[recipe.template].write(to: &writer)
    recipe.values.write(to: &writer)
    return Fingerprint(writer.bytes)
  }

  /// The bytes of an asset; a script of the site's own stays as it is.
  private static func published(_ bytes: [UInt8], as name: String) -> [UInt8] {
    name.hasSuffix(".js") && bytes == builtIn[name] ? PublishedScript.bytes(bytes) : bytes
  }

  /// The page of a recipe. The whole of it has names that the template does not read.
  func page(_ recipe: Recipe, of whole: Recipe) -> Result<OutputFile, TemplateError> {
    guard let templates else { return .success(OutputFile(path: recipe.page.description, bytes: [])) }
    do throws(TemplateError) {
      let html = try templates.render(recipe.template, with: recipe.shown)
      let bytes = recipe.page.isScript ? DataScript.bytes(.text(html)) : html
      return .success(OutputFile(path: recipe.page.description, bytes: bytes))
    } catch {
      // With all names at hand the message can say which was meant.
      do throws(TemplateError) { _ = try templates.render(recipe.template, with: whole.shown) } catch let full {
        return .failure(full)
      }
      return .failure(error)
    }
  }

  /// What is wrong with templates, each with the pages that asked for it.
  func diagnostics(_ failures: [(error: TemplateError, page: PagePath)]) -> [Diagnostic] {
    Dictionary(grouping: failures, by: \.error)
      .map { .template($0.key, in: folder, for: $0.value.map(\.page).sorted()) }
  }

  /// A template of the site's own that has nearly the name of a built-in one is probably meant to replace it.
  private static func misnamed(_ own: [SourceFile], in folder: String) -> [Diagnostic] {
    own.filter { builtIn[$0.path] == nil && $0.path.hasSuffix(".mustache") }.compactMap { file in
      file.path.nearMiss(among: Set(builtIn.keys)).map { near in
        Diagnostic(
          .templateUnused, "no page uses the template \(file.path) by itself", at: Place("\(folder)/\(file.path)"),
          suggestion: "did you mean '\(near)'?")
      }
    }
  }

  private static let builtIn: [String: [UInt8]] = [
    "abbreviations.mustache": PackageResources.abbreviations_mustache,
    "block.mustache": PackageResources.block_mustache,
    "card.mustache": PackageResources.card_mustache,
    "cards.mustache": PackageResources.cards_mustache,
    "charts.mustache": PackageResources.charts_mustache,
    "crumbs.mustache": PackageResources.crumbs_mustache,
    "entry.mustache": PackageResources.entry_mustache,
    "entry_list.mustache": PackageResources.entry_list_mustache,
    "entry_part.mustache": PackageResources.entry_part_mustache,
    "facts.mustache": PackageResources.facts_mustache,
    "home.mustache": PackageResources.home_mustache,
    "marginal.mustache": PackageResources.marginal_mustache,
    "mentions.mustache": PackageResources.mentions_mustache,
    "moved.mustache": PackageResources.moved_mustache,
    "notice.mustache": PackageResources.notice_mustache,
    "one_page.mustache": PackageResources.one_page_mustache,
    "one_page_contents.mustache": PackageResources.one_page_contents_mustache,
    "page.mustache": PackageResources.page_mustache,
    "paper.mustache": PackageResources.paper_mustache,
    "parts.mustache": PackageResources.parts_mustache,
    "references.mustache": PackageResources.references_mustache,
    "register.mustache": PackageResources.register_mustache,
    "register_cards.mustache": PackageResources.register_cards_mustache,
    "register_menu.mustache": PackageResources.register_menu_mustache,
    "register_shelves.mustache": PackageResources.register_shelves_mustache,
    "registers.mustache": PackageResources.registers_mustache,
    "referring.mustache": PackageResources.referring_mustache,
    "search.mustache": PackageResources.search_mustache,
    "section.mustache": PackageResources.section_mustache,
    "section_list.mustache": PackageResources.section_list_mustache,
    "section_menu.mustache": PackageResources.section_menu_mustache,
    "types.mustache": PackageResources.types_mustache,
    "feed.mustache": PackageResources.feed_mustache,
    "signatories.mustache": PackageResources.signatories_mustache,
    "sitemap.mustache": PackageResources.sitemap_mustache,
    "sitemap_index.mustache": PackageResources.sitemap_index_mustache,
    "not_found.mustache": PackageResources.not_found_mustache,
    "favicon.svg": PackageResources.favicon_svg,
    "find.js": PackageResources.find_js,
    "reading.js": PackageResources.reading_js,
    "search.js": PackageResources.search_js,
    "theme.js": PackageResources.theme_js,
    "style.css": PackageResources.style_css,
  ]
}

extension Recipe {
  /// All that its template can show: its own values, and the fixed words, which are no part of its key.
  fileprivate var shown: TemplateValue {
    guard case .object(var object) = values else { return values }
    object["words"] = Self.words[language]
    return .object(object)
  }

  private static let words = Dictionary(uniqueKeysWithValues: Language.allCases.map { ($0, Words($0).values) })
}

extension Diagnostic {
  fileprivate static func template(
    _ error: TemplateError, in folder: String, for pages: [PagePath] = []
  ) -> Diagnostic {
    let more = pages.count > 1 ? " and \(pages.count - 1) more" : ""
    let asked = pages.first.map { " (for \($0)\(more))" } ?? ""
    return Diagnostic(
      .template, error.message + asked,
      at: Place("\(folder)/\(error.template).mustache", line: error.line, column: error.column),
      sourceLine: error.sourceLine, suggestion: error.suggestion.map { "did you mean '\($0)'?" })
  }
}
