/// When a question of another program is asked, as far as its condition can be read.
package indirect enum FormCondition: Equatable, Sendable {
  package enum Relation: Equatable, Sendable {
    case equal, unequal, less, lessOrEqual, greater, greaterOrEqual
  }

  case truth(Bool)
  /// An answer of a question is this, or lies beside it.
  case compared(String, Relation, String)
  /// An answer of several is among those that were ticked.
  case selected(String, String)
  /// A question has any answer.
  case answered(String)
  case not(FormCondition)
  case all(FormCondition, FormCondition)
  case any(FormCondition, FormCondition)
  /// What is written cannot be read.
  case unreadable

  /// The same condition with the questions that it names called otherwise.
  func renaming(_ name: (String) -> String) -> FormCondition { mapping { $0.named(name) } }

  private func named(_ name: (String) -> String) -> FormCondition {
    switch self {
    case .compared(let question, let relation, let value): .compared(name(question), relation, value)
    case .selected(let question, let value): .selected(name(question), value)
    case .answered(let question): .answered(name(question))
    default: self
    }
  }

  /// The same condition with each of its single parts made into another one.
  func mapping(_ change: (FormCondition) -> FormCondition) -> FormCondition {
    switch self {
    case .not(let inner): .not(inner.mapping(change))
    case .all(let one, let two): .all(one.mapping(change), two.mapping(change))
    case .any(let one, let two): .any(one.mapping(change), two.mapping(change))
    default: change(self)
    }
  }

  /// Both conditions together.
  func and(_ other: FormCondition) -> FormCondition {
    self == .truth(true) ? other : other == .truth(true) ? self : .all(self, other)
  }
}

/// On which answers of which question a condition opens another one.
package enum FormOpening: Equatable, Sendable {
  case always
  case never
  case on(question: String, codes: Set<String>)
  /// It hangs on more than one question, or on what was not answered.
  case beyond

  /// Both openings together.
  func and(_ other: FormOpening, many: (String) -> Bool) -> FormOpening {
    switch (self, other) {
    case (.never, _), (_, .never): .never
    case (.always, let one), (let one, .always): one
    case (.on(let one, let codes), .on(let two, let others)) where one == two && !many(one):
      codes.isDisjoint(with: others) ? .never : .on(question: one, codes: codes.intersection(others))
    default: .beyond
    }
  }

  /// Either of two openings.
  func or(_ other: FormOpening) -> FormOpening {
    switch (self, other) {
    case (.always, _), (_, .always): .always
    case (.never, let one), (let one, .never): one
    case (.on(let one, let codes), .on(let two, let others)) where one == two:
      .on(question: one, codes: codes.union(others))
    default: .beyond
    }
  }
}

extension FormCondition {
  /// What opens the question.
  /// - Parameter answers: the codes of a question's answers in order, and whether several may be ticked; `nil` for a
  ///   question that has none.
  package func opening(_ answers: (String) -> (codes: [String], isMany: Bool)?) -> FormOpening {
    switch self {
    case .truth(let isTrue): return isTrue ? .always : .never
    case .unreadable: return .beyond
    case .selected(let name, let code): return .on(question: name, codes: [code])
    case .answered(let name):
      return answers(name).map { .on(question: name, codes: Set($0.codes)) } ?? .beyond
    case .compared(let name, let relation, let code): return FormCondition.opening(name, relation, code, answers)
    case .all(let one, let two):
      return one.opening(answers).and(two.opening(answers)) { answers($0)?.isMany ?? true }
    case .any(let one, let two): return one.opening(answers).or(two.opening(answers))
    // Who answered nothing is asked nothing that hangs on it.
    case .not(.answered): return .beyond
    case .not(.not(let inner)): return inner.opening(answers)
    case .not(let inner):
      switch inner.opening(answers) {
      case .always: return .never
      case .never: return .always
      case .beyond: return .beyond
      case .on(let name, let codes):
        guard let all = answers(name), !all.isMany else { return .beyond }
        return FormCondition.rest(of: all.codes, without: codes, name)
      }
    }
  }

  private static func opening(
    _ name: String, _ relation: Relation, _ code: String, _ answers: (String) -> (codes: [String], isMany: Bool)?
  ) -> FormOpening {
    if relation == .equal, !code.isEmpty { return .on(question: name, codes: [code]) }
    guard let all = answers(name), !all.isMany else { return .beyond }
    if code.isEmpty { return relation == .unequal ? .on(question: name, codes: Set(all.codes)) : .beyond }
    if relation == .unequal { return rest(of: all.codes, without: [code], name) }
    guard let bound = Int(code) else { return .beyond }
    let fitting = all.codes.filter { text in
      guard let value = Int(text) else { return false }
      return switch relation {
      case .less: value < bound
      case .lessOrEqual: value <= bound
      case .greater: value > bound
      default: value >= bound
      }
    }
    guard all.codes.allSatisfy({ Int($0) != nil }) else { return .beyond }
    return fitting.isEmpty ? .never : .on(question: name, codes: Set(fitting))
  }

  private static func rest(of all: [String], without codes: Set<String>, _ name: String) -> FormOpening {
    let rest = Set(all).subtracting(codes)
    return rest.isEmpty ? .never : .on(question: name, codes: rest)
  }
}
