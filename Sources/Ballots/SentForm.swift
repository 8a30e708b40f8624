package import Surveys

/// One page of a form as somebody sent it, with the answers of the page before it.
package struct SentForm: Sendable {
  /// What follows from it.
  package enum Next: Equatable, Sendable {
    /// Something is wrong on that page.
    case problems([AnswerProblem], on: FormPart)
    /// Her answers call for a second page; nothing is spent yet.
    case secondPage
    /// That is all: these are the answers.
    case ballot([String: Answer])
  }

  package let survey: Survey
  package let channel: String
  package let part: FormPart
  package let sheet: AnswerSheet
  /// The keys of the questions that stand on the second page.
  private let second: Set<String>
  /// Whether whoever sends the first page has sent everything, and the second is for those who ask for it.
  private let isSecondOffered: Bool

  /// A sheet that came from one page of the form for a channel; from the first one where no second is called for.
  package init(survey: Survey, channel: String, part: FormPart, sheet: AnswerSheet) {
    self.survey = survey
    self.channel = channel
    self.sheet = sheet
    let asked = survey.questions(askedThrough: channel)
    second = Set(survey.questions(on: .second, of: asked, given: sheet).map(\.key))
    isSecondOffered = survey.offersMore(of: asked)
    self.part = second.isEmpty && part != .whole ? .first : part
  }

  /// What follows from it.
  package var next: Next {
    switch AnswerCheck.check(sheet, survey: survey, channel: channel) {
    case .failure(let found):
      let isBelow = part == .second && found.problems.allSatisfy { $0.question.map(second.contains) ?? false }
      return .problems(found.problems, on: part == .whole ? .whole : isBelow ? .second : .first)
    case .success(let answers):
      return part == .first && !second.isEmpty && !isSecondOffered ? .secondPage : .ballot(answers)
    }
  }
}
