/// Why somebody is left in peace, and how far that goes.
package enum QuietReason: String, Sendable, CaseIterable {
  /// Her link could not arrive: no reminder to the same number or address, in any open round of the survey.
  case unreachable
  /// She does not want to answer: no reminder and no call, in any open round of the survey.
  case refused
  /// No such service was given: no reminder about the same reference, in any open round of the survey.
  case ineligible
  /// The number or address is not hers: it is used no more, in any survey.
  case wrongContact = "wrong_contact"
  /// She wants to be asked no more: nothing goes to the same contact, in any survey.
  case optedOut = "opted_out"
  /// She was written to a short while ago: no new link before she had her rest, in any survey. It is looked up, and marks
  /// nobody.
  case askedRecently = "asked_recently"

  /// Whether it is kept beyond the round, for the contact itself.
  package var isForAllSurveys: Bool { self == .wrongContact || self == .optedOut }
}
