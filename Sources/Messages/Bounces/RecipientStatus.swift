import Numerals

/// What a report says of one recipient (RFC 3464, 2.3).
struct RecipientStatus {
  let fate: DeliveryReport.Fate

  /// Reads a block of a report; `nil` where it tells of no recipient.
  init?(_ block: MailHead) {
    let action = block.value(of: "action")?.lowercased().prefix { $0.isLetter }
    let status = block.value(of: "status").flatMap { StatusCode($0.utf8) }
    switch (action, status?.kind) {
    case ("failed", _): fate = .failed(RecipientStatus.problem(status, block))
    case ("delivered", _): fate = .delivered
    case ("delayed", _), ("relayed", _), ("expanded", _): fate = .delayed
    case (_, 5): fate = .failed(RecipientStatus.problem(status, block))
    case (_, 4): fate = .delayed
    case (_, 2): fate = .delivered
    default: return nil
    }
  }

  /// Why it failed. A code that says nothing gives way to that which the other side answered.
  private static func problem(_ status: StatusCode?, _ block: MailHead) -> String {
    let answer = block.value(of: "diagnostic-code").flatMap(StatusCode.init(diagnostic:))
    let code = (status?.saysNothing ?? true) ? answer ?? status : status
    return code?.problem ?? "smtp 5.0.0"
  }
}

/// A code of RFC 3463: kind, subject and detail, as in `5.1.1`.
struct StatusCode: Equatable {
  let kind: Int
  let subject: Int
  let detail: Int

  /// A code at the front of a text, perhaps with a remark behind it; `nil` for anything else.
  init?(_ text: some Collection<UInt8>) {
    let code = text.prefix { $0.isDigit || $0 == UInt8(ascii: ".") }
    let numbers = code.prefix(12).split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).map {
      $0.count <= 3 ? Digits.number(in: $0) : nil
    }
    guard code.count <= 11, numbers.count == 3, let kind = numbers[0], [2, 4, 5].contains(kind),
      let subject = numbers[1], let detail = numbers[2]
    else { return nil }
    self.kind = kind
    self.subject = subject
    self.detail = detail
  }

  /// The first code of a refusal in what a server answered: `smtp; 550-5.1.1 no such user`.
  init?(diagnostic text: String) {
    let runs = text.utf8.prefix(1000).split { !$0.isDigit && $0 != UInt8(ascii: ".") }
    guard let code = runs.prefix(20).lazy.compactMap({ StatusCode($0) }).first(where: { $0.kind != 2 }) else {
      return nil
    }
    self = code
  }

  /// Whether it tells no more than that it went well or not.
  var saysNothing: Bool { subject == 0 && detail == 0 }

  /// Why a mail cannot arrive, as it is kept and shown.
  var problem: String {
    switch (kind, subject, detail) {
    case (5, 1, _): "address"
    case (_, 2, 2): "mailbox full"
    default: "smtp \(kind).\(subject).\(detail)"
    }
  }
}
