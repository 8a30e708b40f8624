import HTTP
import Invitations
import Numerals
import Pages
import Surveys

/// A station as somebody asks for it, with what is wrong with her wish.
struct StationOrder {
  /// A wish that can be granted.
  struct Wanted {
    let survey: Survey
    let place: Place
    let count: Int
  }

  /// The form as it was sent.
  let draft: StationsPage.Draft
  /// The fields in which something is wrong.
  let problems: [StationsPage.Field]
  /// `nil` where there are problems.
  let wanted: Wanted?

  /// Reads the form against the surveys that may be drawn and the charity as it is.
  init(_ fields: FormFields, surveys: [Survey], organisation: Organisation) {
    func typed(_ field: StationsPage.Field) -> String { fields[field.rawValue] ?? "" }
    draft = StationsPage.Draft(
      survey: typed(.survey), channel: typed(.channel), department: typed(.department), mode: typed(.mode),
      count: String(typed(.count).prefix(6)))
    let survey = surveys.first { $0.key == typed(.survey) }
    let channel = organisation.keys(of: .channel).first { $0 == typed(.channel) }
    let department = organisation.keys(of: .department).first { $0 == typed(.department) }
    let mode = CollectionMode(rawValue: typed(.mode)).flatMap { Station.modes.contains($0) ? $0 : nil }
    let count = Digits.number(in: typed(.count)).flatMap { Station.counts.contains($0) ? $0 : nil }
    let missing: [(StationsPage.Field, Bool)] = [
      (.survey, survey == nil), (.channel, channel == nil), (.department, department == nil), (.mode, mode == nil),
      (.count, count == nil),
    ]
    problems = missing.filter(\.1).map(\.0)
    wanted =
      if let survey, let channel, let department, let mode, let count {
        Wanted(survey: survey, place: Place(channel: channel, department: department, mode: mode), count: count)
      } else {
        nil
      }
  }
}
