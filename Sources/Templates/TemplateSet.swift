/// All templates of a site, compiled.
///
/// The language is [Mustache](https://mustache.github.io/mustache.5.html) as its specification has
/// it, with inheritance (`{{<parent}}` and `{{$block}}`) and without lambdas and dynamic names. It
/// differs in one thing: it is strict. A name that no enclosing object holds, a partial or parent
/// that does not exist, and a block its parent does not have are errors; in Mustache they show
/// nothing. To show nothing, give the name with ``TemplateValue/null``.
///
/// An empty line gets no indentation from a partial that is indented, so that no line of the output
/// ends in white space the template does not have.
public struct TemplateSet: Sendable {
  private let program: TemplateProgram

  /// Compiles templates, given as UTF-8 by name.
  ///
  /// A name is what tags use: `{{>head}}` looks for `head`, and nothing is added to it or taken
  /// from it. Names of partials, parents and their blocks are checked here; names of values only
  /// in ``render(_:with:)``.
  ///
  /// - Throws: The first error of the first template that has one, in the order of their names.
  public init(_ sources: [String: [UInt8]]) throws(TemplateError) {
    let sorted = sources.sorted { $0.key < $1.key }
    program = try TemplateCompiler.program(
      of: sorted.map { TemplateSource(name: $0.key, bytes: $0.value) })
  }

  /// Renders a template, as UTF-8.
  ///
  /// - Throws: An error when there is no such template (at line 1 and column 1 of it), when a name
  ///   is unknown or cannot be shown, or when partials nest more than 100 levels deep (1000 counting
  ///   the sections and blocks between them).
  public func render(
    _ name: String, with value: TemplateValue
  ) throws(TemplateError) -> [UInt8] {
    guard let template = program.template(named: name) else {
      throw .unknownTemplate(name, known: program.sources.map(\.name))
    }
    return try TemplateRenderer.render(template, of: program, with: value)
  }

  /// What a template can come to, together with all templates it uses.
  ///
  /// - Parameter template: a name; one that does not exist reads nothing.
  /// - Returns: the top-level names it may read, and the names of the templates, its own among them. The first are the first parts of all names
  ///   in tags, also of those inside sections: there a name may be found in the section's value, and is looked for further out when it is
  ///   not. So the set can hold more than is read, and never less.
  public func reach(of template: String) -> (names: Set<String>, templates: Set<String>) {
    guard let index = program.template(named: template) else { return ([], []) }
    let reach = TemplateReach(of: index, in: program)
    return (reach.names, Set(reach.templates.map { program.sources[$0].name }))
  }
}

extension TemplateError {
  fileprivate static func unknownTemplate(_ name: String, known: [String]) -> TemplateError {
    TemplateError(
      template: name, line: 1, column: 1, message: "'\(name)' must be the name of a template",
      suggestion: name.nearMiss(among: Set(known)), sourceLine: "")
  }
}
