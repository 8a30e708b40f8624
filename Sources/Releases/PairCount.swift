/// How many people of the whole organisation gave two answers together: what reliability and drivers are computed from.
/// Never by label, and added up over a whole period.
package struct PairCount: Hashable, Sendable {
  package let one: String
  package let oneValue: String
  package let other: String
  package let otherValue: String
  package let count: Int

  /// A count of two answers; `one` stands before `other` in the survey.
  package init(one: String, oneValue: String, other: String, otherValue: String, count: Int) {
    self.one = one
    self.oneValue = oneValue
    self.other = other
    self.otherValue = otherValue
    self.count = count
  }
}
