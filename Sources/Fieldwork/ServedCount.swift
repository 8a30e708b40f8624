package import Surveys

/// How many services were given, for one stratum of one period: all who could have been asked.
package struct ServedCount: Hashable, Sendable {
  package let period: Period
  package let channel: String
  package let department: String
  /// `nil` where the charity does not know it.
  package let language: Language?
  package let count: Int

  /// The services of one stratum.
  package init(period: Period, channel: String, department: String, language: Language? = nil, count: Int) {
    self.period = period
    self.channel = channel
    self.department = department
    self.language = language
    self.count = count
  }
}

/// How many invitations of a channel went out so many whole days after the service.
package struct DelayCount: Hashable, Sendable {
  package let period: Period
  package let channel: String
  package let days: Int
  package let count: Int

  /// The invitations of one channel and delay.
  package init(period: Period, channel: String, days: Int, count: Int) {
    self.period = period
    self.channel = channel
    self.days = days
    self.count = count
  }
}

/// Keeps how many services were given, whether or not anybody was asked about them.
package protocol ServiceRegister: Sendable {
  /// Keeps counts of a survey in place of all that was kept for the same periods, channels and departments. Returns for
  /// how many of these something was replaced.
  func keep(_ counts: [ServedCount], of survey: String) async throws -> Int
}
