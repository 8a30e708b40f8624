import Surveys

/// What whoever issues is told of the contacts of a file that is taken all the same.
package enum ContactNotice: Equatable, Sendable {
  /// A zero that a spreadsheet had taken was put back on these lines.
  case repaired(lines: [Int])
  /// One person, by her number or address, stands under several references of one day.
  case samePerson(lines: [Int])
  /// No row has a contact, although links go by ways that need one.
  case noContacts

  /// The notices of a file, the lost zeros first.
  package static func all(of interactions: [Interaction]) -> [ContactNotice] {
    let repaired = interactions.filter(\.isPhoneRepaired).map(\.line)
    return (repaired.isEmpty ? [] : [.repaired(lines: repaired)]) + repeatedPeople(in: interactions)
      + (lacksContacts(interactions) ? [.noContacts] : [])
  }

  private static func lacksContacts(_ interactions: [Interaction]) -> Bool {
    interactions.allSatisfy { $0.phone == nil && $0.email == nil }
      && interactions.contains { [.sms, .email, .phone].contains($0.mode) }
  }

  /// Who stands there more than once on a day: the same number or address, however it was spelled.
  private static func repeatedPeople(in interactions: [Interaction]) -> [ContactNotice] {
    var lines: [Appearance: [Int]] = [:]
    for interaction in interactions {
      guard let contact = interaction.phone ?? interaction.email else { continue }
      lines[Appearance(contact: contact, day: interaction.day), default: []].append(interaction.line)
    }
    return lines.values.filter { $0.count > 1 }.sorted { $0[0] < $1[0] }.map(ContactNotice.samePerson)
  }

  private struct Appearance: Hashable {
    let contact: String
    let day: Day
  }
}

/// Numbers of lines as a reader takes them in: `2–40, 77`.
package enum LineRanges {
  /// - Parameter lines: in rising order.
  package static func text(_ lines: [Int], most: Int = 20) -> String {
    var ranges: [ClosedRange<Int>] = []
    for line in lines {
      if let last = ranges.last, last.upperBound + 1 == line {
        ranges[ranges.count - 1] = last.lowerBound...line
      } else {
        ranges.append(line...line)
      }
    }
    let shown = ranges.prefix(most).map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" }
    return (shown + (ranges.count > most ? ["…"] : [])).joined(separator: ", ")
  }
}

extension ContactNotice: CustomStringConvertible {
  package var description: String {
    switch self {
    case .repaired(let lines):
      "a zero or a country sign that a spreadsheet had taken is put back before the telephone numbers of lines "
        + LineRanges.text(lines)
    case .samePerson(let lines):
      "lines \(LineRanges.text(lines)) have the same contact on the same day under several references: one person gets "
        + "\(lines.count) links"
    case .noContacts:
      "no row has a telephone number or an e-mail address: your own sender has to know them by the references, and whoever "
        + "asked to be asked no more is not recognised"
    }
  }
}
