import Access
import Ballots
import Pages
import Surveys

/// The pages of kiosk, tablet and telephone.
extension Gallery {
  static var assisted: [String: String] {
    [
      "device.ar": DevicePage(.start, title: Cast.survey.title, home: "/station/KEY").html,
      "device-tablet.ar": DevicePage(.start, title: Cast.survey.title, isTablet: true, home: "/station/KEY").html,
      "device-thanks.ar": DevicePage(.thanks, home: "/station/KEY").html,
      "device-empty.ar": DevicePage(.empty).html,
      "form-station.ar": stationForm.html,
      "stations.ar": stations(.arabic).html,
      "stations-problems.en": stationsWithProblems.html,
      "call.ar": call(.arabic).html,
      "call.en": call(.english).html,
      "call-problems.ar": callWithProblems.html,
      "call-done.ar": CallPage(
        frame: plainFrame("/calls", .arabic), interview: nil, noted: .refused, waiting: (0, false), done: 12
      ).html,
    ]
  }

  static var stationForm: FormPage {
    FormPage(
      survey: Cast.survey, questions: Array(Cast.questions.prefix(2)), channelName: Cast.organisation.channels[0].name,
      kind: .drawn, language: .arabic, action: "/station/KEY/FORM?lang=ar", isAtStation: true)
  }

  static func plainFrame(_ path: String, _ language: Language) -> StaffFrame {
    StaffFrame(
      language: language, role: .relations, path: path, survey: "", period: nil, comparison: nil, surveys: [],
      periods: [], hasMatrix: true, csrf: "csrf-token")
  }

  static func stations(_ language: Language) -> StationsPage {
    let day = Day(ordinal: 20_700)
    let rows = [
      row(3, .kiosk, left: 200, .open(until: day + 21)), row(2, .delegate, left: 10, .closed(on: day)),
      row(1, .kiosk, left: 0, .ended(on: day)),
    ]
    return StationsPage(
      frame: plainFrame("/stations", language), rows: rows,
      fresh: .init(address: "https://r.example.sa/station/KEY", side: 9, path: "M4 4h1v1h-1z"),
      surveys: [.init(key: Cast.survey.key, title: Cast.survey.title)], organisation: Cast.organisation,
      draft: .init(count: "200"), mostCount: 2000)
  }

  private static func row(
    _ number: Int, _ mode: CollectionMode, left: Int, _ state: StationsPage.Row.State
  ) -> StationsPage.Row {
    StationsPage.Row(
      number: number, survey: Cast.survey.title, channel: Cast.organisation.channels[0].name,
      department: Cast.organisation.departments[0].name, mode: mode, openedOn: Day(ordinal: 20_690), left: left,
      state: state)
  }

  static var stationsWithProblems: StationsPage {
    StationsPage(
      frame: plainFrame("/stations", .english), rows: [], fresh: nil,
      surveys: [.init(key: Cast.survey.key, title: Cast.survey.title)], organisation: Cast.organisation,
      draft: .init(survey: "service", channel: "interview", count: "9000"), problems: [.department, .mode, .count],
      mostCount: 2000)
  }

  static func call(_ language: Language) -> CallPage {
    CallPage(
      frame: plainFrame("/calls", language), interview: interview(asked: language), noted: .noAnswer,
      waiting: (40, false), done: 3)
  }

  static var callWithProblems: CallPage {
    CallPage(
      frame: plainFrame("/calls", .arabic),
      interview: interview(
        asked: .arabic, sheet: AnswerSheet(["overall": ["4"], "informed": ["yes", "no"]]),
        problems: [.moreThanOne(question: "informed")], typedDay: "2020-01-01", isDayRefused: true),
      waiting: (100, true), done: 0)
  }

  private static func interview(
    asked: Language, sheet: AnswerSheet = AnswerSheet(), problems: [AnswerProblem] = [], typedDay: String = "",
    isDayRefused: Bool = false
  ) -> CallPage.Interview {
    let form = FormPage(
      survey: Cast.survey, questions: Cast.questions, channelName: Cast.organisation.channels[0].name,
      kind: .addressed, language: asked, action: "/calls", sheet: sheet, problems: problems)
    return CallPage.Interview(
      call: "AAAAAAAAAAAAAAAAAAAAAA==", name: "أم خالد", phone: "055 000 0123", form: form,
      days: Day(ordinal: 20_701)...Day(ordinal: 20_720), typedDay: typedDay, isDayRefused: isDayRefused)
  }
}
