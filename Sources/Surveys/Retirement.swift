/// A published version for which no more invitations are issued; links that are open keep working.
package struct Retirement: Equatable, Sendable {
  package let survey: String
  package let version: Int
  package let on: Day

  /// A version that was retired on a day.
  package init(survey: String, version: Int, on day: Day) {
    self.survey = survey
    self.version = version
    on = day
  }
}

/// How a published version stands today.
package enum SurveyStanding: Equatable, Sendable {
  /// Invitations are issued for it.
  case open
  /// Invitations are issued for a newer version.
  case replaced(by: Int)
  /// No more invitations are issued for it.
  case retired(on: Day)
}

/// A published version with how it stands.
package struct StandingSurvey: Equatable, Sendable {
  package let published: PublishedSurvey
  package let standing: SurveyStanding

  /// A version as it stands.
  package init(published: PublishedSurvey, standing: SurveyStanding) {
    self.published = published
    self.standing = standing
  }

  /// What was asked.
  package var survey: Survey { published.survey }
}

extension SurveyStore {
  /// Every published version with how it stands, by key and version. Only the newest version of a survey is open, and
  /// only while it is not retired; publishing a newer one opens the survey again.
  package func standing() async throws -> [StandingSurvey] {
    let (published, retirements) = (try await published(), try await retirements())
    return published.map { version in
      let survey = version.survey
      let newest = published.filter { $0.survey.key == survey.key }.map(\.survey.version).max() ?? survey.version
      let retirement = retirements.first { $0.survey == survey.key && $0.version == survey.version }
      let standing: SurveyStanding =
        retirement.map { .retired(on: $0.on) } ?? (newest > survey.version ? .replaced(by: newest) : .open)
      return StandingSurvey(published: version, standing: standing)
    }
  }
}
