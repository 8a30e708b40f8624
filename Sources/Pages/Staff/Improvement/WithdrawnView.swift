import Indicators
import Surveys
import Wording

/// The targets that were withdrawn, the newest first.
struct WithdrawnView {
  let heading: String
  let table: PlainTable

  /// Those of every survey; `nil` where none was withdrawn.
  init?(_ registers: [SurveyRegister], _ organisation: Organisation, _ formats: Formats) {
    let all = registers.flatMap { register in register.withdrawn.map { (register.survey, $0) } }
    guard !all.isEmpty else { return nil }
    heading = formats.say(ImprovementPhrase.withdrawnHeading)
    table = PlainTable(
      caption: formats.say(ImprovementPhrase.withdrawnCaption), nameHeading: formats.say(ImprovementPhrase.indicator),
      headings: [ImprovementPhrase.place, .target, .firstPeriod, .withdrawnOn].map { formats.say($0) },
      rows: all.sorted { $0.1.day > $1.1.day }.map { survey, withdrawn in
        let (target, aim) = (withdrawn.target, withdrawn.target.aim)
        let question = aim.question.flatMap(survey.question).map { formats($0.title) } ?? formats(survey.title)
        return PlainTable.Row(
          name: "\(formats(aim.indicator.name)) – \(question)",
          cells: [
            formats(organisation.name(of: aim.scope.label, in: aim.scope.breakdown)),
            formats.value(target.value, of: aim.indicator), formats.period(target.since),
            formats.date(withdrawn.day),
          ])
      })
  }
}

extension Target {
  /// Its fields as an address carries them to the form that sets it.
  var query: String {
    let value = aim.indicator.unit == .share ? self.value * 100 : self.value
    let rounded = (value * 1_000_000).rounded() / 1_000_000
    let typed = rounded == rounded.rounded() ? "\(Int(rounded))" : "\(rounded)"
    let named = "\(aim.survey)/\(aim.question ?? "")/\(aim.indicator.rawValue)"
    return "aim=\(named)&place=\(aim.scope.breakdown)/\(aim.scope.label)&since=\(since)&value=\(typed)"
  }
}

extension StaffFrame {
  /// A path with more in its query.
  func link(_ path: String, asking query: String) -> String {
    let address = link(path)
    return "\(address)\(address.contains("?") ? "&" : "?")\(query)"
  }
}
