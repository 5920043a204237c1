/// What a template can come to: the names it reads, and the templates that do so for it.
///
/// What stands in a block that is filled from outside is never shown there, and does not count. Sections count, shown or not.
struct TemplateReach {
  private(set) var names: Set<String> = []
  private(set) var templates: Set<Int> = []

  private let program: TemplateProgram
  /// What was walked through already, each with what was given for blocks there.
  private var visited: Set<Visit> = []

  private struct Visit: Hashable {
    let start: Int
    let scope: [String: Int]
  }

  /// What is given for blocks, by their names, and what was given where that stands.
  private indirect enum Scope {
    case none
    case given([String: (content: Range<Int>, scope: Scope)])

    var fillings: [String: (content: Range<Int>, scope: Scope)] {
      switch self {
      case .none: [:]
      case .given(let fillings): fillings
      }
    }
  }

  init(of template: Int, in program: TemplateProgram) {
    self.program = program
    enter(template, .none)
  }

  private mutating func enter(_ template: Int, _ scope: Scope) {
    templates.insert(template)
    walk(program.bodies[template], scope)
  }

  private mutating func walk(_ range: Range<Int>, _ scope: Scope) {
    guard !range.isEmpty else { return }
    let visit = Visit(start: range.lowerBound, scope: scope.fillings.mapValues(\.content.lowerBound))
    guard visited.insert(visit).inserted else { return }
    var index = range.lowerBound
    while index < range.upperBound {
      let instruction = program.instructions[index]
      index += 1
      switch instruction {
      case .text, .lineStart: break
      case .variable(let name, _): read(name)
      case .section(let name, let end), .inverted(let name, let end):
        read(name)
        walk(index..<end, scope)
        index = end
      case .block(let block, let end):
        let place = program.blocks[block]
        let filling = scope.fillings[place.name]
        walk(filling?.content ?? place.content.instructions, filling?.scope ?? scope)
        index = end
      case .call(let call, let end):
        enter(program.calls[call].template, self.scope(of: program.calls[call], in: scope))
        index = end
      }
    }
  }

  private mutating func read(_ name: Int) {
    if !program.names[name].isCurrent { names.insert(program.names[name].head) }
  }

  /// What was given further out goes first.
  private func scope(of call: TemplateCall, in outer: Scope) -> Scope {
    let own = call.arguments.map { ($0.name, (content: $0.content.instructions, scope: outer)) }
    return own.isEmpty
      ? outer : .given(outer.fillings.merging(own) { first, _ in first })
  }
}
