/// What was looked at, and how it is.
enum Diagnosis: Equatable {
  /// As it should be.
  case fine(String)
  /// Worth knowing, and no fault.
  case note(String)
  /// A fault, with the exit code of its kind and one line of what to do.
  case fault(Int32, String, cure: String)

  /// A fault of what is kept.
  static func damage(_ what: String, cure: String) -> Diagnosis { .fault(65, what, cure: cure) }
  /// A fault of the set-up.
  static func setup(_ what: String, cure: String) -> Diagnosis { .fault(78, what, cure: cure) }

  /// The lines that are told.
  var lines: [String] {
    switch self {
    case .fine(let what): ["ok     \(what)"]
    case .note(let what): ["note   \(what)"]
    case .fault(_, let what, let cure): ["fault  \(what)", "       → \(cure)"]
    }
  }

  /// The exit code that it asks for; what is damaged goes before what is set up wrongly.
  static func code(_ all: [Diagnosis]) -> Int32 {
    let codes = all.map { diagnosis -> Int32 in
      if case .fault(let code, _, _) = diagnosis { return code }
      return 0
    }
    return codes.contains(65) ? 65 : codes.max() ?? 0
  }
}
