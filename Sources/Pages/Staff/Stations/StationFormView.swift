import Surveys
import Wording

/// The form that opens a station, with what was typed into it.
struct StationFormView {
  /// One line of a list, or one button of a group.
  struct Entry {
    let value: String
    let label: String
    let isChosen: Bool
  }

  /// A list from which one line is chosen.
  struct Choice {
    let name: String
    let label: String
    let entries: [Entry]
    let problem: String?
  }

  /// One line of the summary of problems.
  struct ProblemLine {
    let target: String
    let words: String
  }

  let title: String
  let noSurvey: String?
  let problemsTitle: String
  let hasProblems: Bool
  let problemLines: [ProblemLine]
  let choose: String
  let choices: [Choice]
  let deviceLabel: String
  let deviceProblem: String?
  let devices: [Entry]
  let countLabel: String
  let countHint: String
  let countProblem: String?
  let countText: String
  let countDescribed: String
  let open: String

  /// The words and fields of the form.
  init(_ page: StationsPage, _ formats: Formats) {
    func problem(_ field: StationsPage.Field) -> String? {
      page.problems.contains(field) ? formats.say(field.words(most: page.mostCount)) : nil
    }
    func choice(_ field: StationsPage.Field, _ label: String, _ lines: [(String, LocalizedText)], _ chosen: String)
      -> Choice
    {
      Choice(
        name: field.rawValue, label: label,
        entries: lines.map { Entry(value: $0.0, label: formats($0.1), isChosen: $0.0 == chosen) },
        problem: problem(field))
    }
    let (organisation, draft) = (page.organisation, page.draft)
    title = formats.say(StationPhrase.openTitle)
    noSurvey = page.surveys.isEmpty ? formats.say(StationPhrase.noSurvey) : nil
    problemsTitle = formats.say(StationPhrase.problemsTitle)
    hasProblems = !page.problems.isEmpty
    problemLines = page.problems.map {
      ProblemLine(target: "s-\($0.rawValue)", words: formats.say($0.words(most: page.mostCount)))
    }
    choose = formats.say(StationPhrase.choose)
    choices = [
      choice(.survey, formats.say(StaffPhrase.survey), page.surveys.map { ($0.key, $0.title) }, draft.survey),
      choice(
        .channel, formats.say(StationPhrase.channel), organisation.channels.map { ($0.key, $0.name) }, draft.channel),
      choice(
        .department, formats.say(StationPhrase.department), organisation.departments.map { ($0.key, $0.name) },
        draft.department),
    ]
    deviceLabel = formats.say(StationPhrase.device)
    deviceProblem = problem(.mode)
    devices = [(CollectionMode.kiosk, StationPhrase.kiosk), (.delegate, .tablet)].map { mode, phrase in
      Entry(value: mode.rawValue, label: formats.say(phrase), isChosen: mode.rawValue == draft.mode)
    }
    countLabel = formats.say(StationPhrase.count)
    countHint = formats.say(StationPhrase.countHint(page.mostCount))
    countProblem = problem(.count)
    countText = draft.count
    countDescribed = countProblem == nil ? "h-count" : "e-count h-count"
    open = formats.say(StationPhrase.openStation)
  }
}

extension StationsPage.Field {
  /// What is wrong with it.
  fileprivate func words(most: Int) -> StationPhrase {
    switch self {
    case .survey: .chooseSurvey
    case .channel: .chooseChannel
    case .department: .chooseDepartment
    case .mode: .chooseDevice
    case .count: .wrongCount(most)
    }
  }
}
