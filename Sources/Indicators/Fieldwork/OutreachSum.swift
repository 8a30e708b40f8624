import Fieldwork
import Statistics
import Surveys

/// What became of the invitations of one label, as far as it was reported.
struct OutreachSum {
  /// Links that went to one person each.
  let sent: Int
  /// These, and cards that anybody may draw.
  let issued: Int
  private let reported: [Outcome: Int]

  /// The sum of counts.
  init(_ counts: [OutreachCount]) {
    func sum(_ counts: [OutreachCount]) -> Int { counts.reduce(0) { $0 + $1.count } }
    sent = sum(counts.filter { $0.kind == .addressed && $0.outcome == nil })
    issued = sum(counts.filter { $0.outcome == nil })
    reported = Dictionary(grouping: counts.filter { $0.outcome != nil }) { $0.outcome ?? .unknown }.mapValues(sum)
  }

  /// How many arrived, those among them whose owner refused; `nil` where nothing was reported.
  var delivered: Int? { reported.isEmpty ? nil : self[.delivered] + self[.refused] }

  private subscript(_ outcome: Outcome) -> Int { reported[outcome] ?? 0 }

  /// The rates of AAPOR; `nil` where nothing was reported, or fewer than ten were invited.
  ///
  /// Standard Definitions (10th edition 2023) for named persons who are invited by message, each because of a service in
  /// the charity's register, so that she is eligible unless her sender says otherwise:
  /// - I: answered. R: refused. NE: reported as not eligible.
  /// - NC: a message arrived, and no answer came.
  /// - UO: undeliverable, or unknown, or not reported; cards that anybody may draw are among these.
  /// - P and O: none. A form is sent whole, and nobody is met who cannot answer.
  ///
  /// Nobody knows of any one person both what was reported and whether she answered. So those who answered are taken to
  /// be among those whom a message reached, then among the unknown, then among those who refused or were not eligible:
  /// where a report contradicts an answer, the answer counts.
  ///
  /// Classes are twentieths of the invitations: the answered as their response rate is published, the reports in the same
  /// steps of five per cent or of five people (`CrowdSteps`). No class tells of one to four people, and the answered tell
  /// no more than their rate does. Reports are those of today, answers those of the last release.
  func outcomes(_ rate: ResponseRate) -> FieldworkOutcomes? {
    guard let share = rate.rate, !reported.isEmpty else { return nil }
    let all = max(rate.invited, issued)
    let known = [self[.delivered], self[.refused], self[.ineligible]]
    let told = CrowdSteps.twentieths(of: known + [max(0, all - known.reduce(0, +))])
    let answered = Int((share * 20).rounded())
    var left = answered
    let silent = [told[0], told[3], told[1], told[2]].map { reported in
      let taken = min(left, reported)
      left -= taken
      return reported - taken
    }
    return FieldworkOutcomes(
      Dispositions(
        complete: answered, refused: silent[2], notContacted: silent[0], unknownOther: silent[1],
        notEligible: silent[3]), of: all)
  }
}

extension OutreachCount {
  /// Its key in a dimension. Who was written to in no language that was named, was written to in Arabic.
  func key(of dimension: Dimension) -> String {
    place.key(of: dimension) ?? AnswerLanguage(language ?? .arabic).rawValue
  }
}
