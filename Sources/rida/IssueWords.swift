import Delivery
import Invitations
import Storage
import Surveys

extension IssueEnded {
  /// What whoever opens the house is told.
  var words: String {
    let file = path.map { " Its file is \($0)." } ?? ""
    return "A round of ‘\(survey)’ was cut off while it was issued, and is whole now.\(file)"
  }
}

extension Workspace {
  /// Refuses to issue what was issued a moment ago by a command that was cut off.
  func refuseTwice(_ survey: String) throws {
    guard let issue = ended.first(where: { $0.survey == survey }) else { return }
    throw Complaint(
      code: 75,
      lines: [
        "nothing more was issued: look whether \(issue.path ?? "that round") is what you want, or run this again "
          + "with --again to issue another round"
      ])
  }
}

extension Sifted {
  /// What whoever issues is told of rows that get no link.
  var words: [String] {
    QuietReason.allCases.compactMap { reason in
      let lines = lines(for: reason)
      guard !lines.isEmpty else { return nil }
      let told =
        reason == .optedOut
        ? "asked not to be asked any more" : "have a number or an address that is known to be wrong; give another"
      return "\(lines.count) rows get no link: lines \(LineRanges.text(lines)) \(told)"
    }
  }
}

extension IssueProblem {
  /// What whoever runs a command is told.
  var words: String {
    switch self {
    case .takesNone(.addressed, let survey):
      "‘\(survey)’ takes no addressed invitations; hand out cards with ‘rida draw’"
    case .takesNone(.drawn, let survey): "‘\(survey)’ takes no drawn cards; invite with ‘rida invite’"
    case .retired(let survey, let day):
      "‘\(survey)’ was retired on \(day): no more invitations are issued for it; publish a newer version to ask again"
    case .unknownLabel(let dimension, let value, let known):
      "‘\(value)’ is no \(dimension.rawValue); known are \(known.joined(separator: ", "))"
    case .issuedMeanwhile(let survey):
      "somebody else issued links for ‘\(survey)’ at the same moment; nothing was issued here: try again"
    }
  }
}
