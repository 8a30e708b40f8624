package import Indicators

/// A figure of which only a bound is told.
package enum BoundPhrase: Phrase {
  case atMost(String)
  case atLeast(String)

  /// The words of a bound around its value.
  package init(_ bound: Bound, _ value: String) {
    switch bound {
    case .atMost: self = .atMost(value)
    case .atLeast: self = .atLeast(value)
    }
  }

  package func arabic(_ formats: Formats) -> String {
    switch self {
    case .atMost(let value): "\(value) أو أقل"
    case .atLeast(let value): "\(value) أو أكثر"
    }
  }

  package func english(_ formats: Formats) -> String {
    switch self {
    case .atMost(let value): "\(value) or less"
    case .atLeast(let value): "\(value) or more"
    }
  }
}
