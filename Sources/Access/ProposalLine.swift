import Numerals

/// A proposal as the log of accounts tells it in one line: the number, what is done, and as much of the digest as nobody
/// finds twice.
package struct ProposalLine: Equatable, Sendable, CustomStringConvertible {
  package let number: Int
  package let kind: GraveOrder.Kind
  package let subject: String
  package let amount: Int
  /// The first digits of the digest.
  package let mark: String

  /// What is told of an order.
  package init(_ number: Int, _ order: GraveOrder) {
    self.number = number
    (kind, subject, amount) = (order.kind, order.subject, order.amount)
    mark = String(order.seal.prefix(ProposalLine.digits))
  }

  /// What a line tells; `nil` where it is none.
  package init?(_ line: String) {
    var parts = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    guard parts.count >= 4, parts[0].hasPrefix("#"), let number = Int(parts[0].dropFirst()),
      let kind = GraveOrder.Kind(rawValue: parts[1]), parts[parts.count - 1].count == ProposalLine.digits
    else { return nil }
    (self.number, self.kind, mark) = (number, kind, parts.removeLast())
    let counted = kind.isCounted && parts.count > 3 ? Digits.number(in: parts[parts.count - 1]) : nil
    if counted != nil { parts.removeLast() }
    amount = counted ?? 0
    subject = parts.dropFirst(2).joined(separator: " ")
  }

  private static let digits = 16

  package var description: String {
    "#\(number) \(kind.rawValue) \(subject)\(amount > 0 ? " \(amount)" : "") \(mark)"
  }

  /// The order, without what alone tells it from another of the same name.
  package var order: GraveOrder { GraveOrder(kind, subject, amount: amount) }
}

extension GraveOrder.Kind {
  /// Whether people, bytes or answers are counted in it.
  fileprivate var isCounted: Bool {
    switch self {
    case .invitations, .copy, .restoring, .answers, .rule: true
    case .account, .factor, .erasing: false
    }
  }
}
