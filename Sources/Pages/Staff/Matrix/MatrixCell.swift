import Indicators
import Surveys
import Wording

/// A name in a list, which leads to the page of what it names.
struct MatrixName {
  /// What stands between it and the name before.
  let before: String
  let name: String
  let href: String?
}

/// A channel in a department: what stands in the cell, and what is told to whoever points at it, taps it or hears it.
struct MatrixCell {
  /// Classes of the style sheet: `level-1` to `level-5`, with `small`; `withheld`; `unasked`.
  let tone: String
  /// `nil` where there is none.
  let value: String?
  let base: String?
  /// The shape of a change beyond chance, or of its signs.
  let sign: String?
  /// Department and channel.
  let place: String
  /// The same with their pages, where it stands alone in a list; empty in the table, whose heads lead there.
  var names: [MatrixName] = []
  /// Interval, change and what else is to be known; the silence of an empty cell.
  let told: [String]
  /// The same change as `sign`, in words.
  let change: ChangeView?
  let interval: String?

  /// A cell; `nil` stands for a channel in which nobody answered about the department.
  init(_ figure: Figure?, at place: String, on scale: LevelScale, comparedTo other: Period?, _ formats: Formats) {
    self.place = place
    guard let figure, let level = figure.value, figure.status != .withheld else {
      let isWithheld = figure?.status == .withheld
      tone = isWithheld ? "withheld" : "unasked"
      told = [isWithheld ? formats(Status.withheld.name) : formats.say(StaffPhrase.noAnswers)]
      (value, base, sign, change, interval) = (nil, nil, nil, nil, nil)
      return
    }
    let isSmall = figure.status == .smallSample
    tone = "level-\(scale.shade(of: level))\(isSmall ? " small" : "")"
    value = formats.value(figure)
    base = figure.base.map(formats.count)
    let change = ChangeView(figure, formats)
    self.change = change
    sign = change.flatMap { MatrixCell.shows($0) ? $0.shape : nil }
    let answers = figure.base.map { formats.counted($0, .answer) }
    interval = figure.interval == nil ? nil : "\(formats.say(StaffPhrase.interval)) \(formats.interval(figure))"
    let since = change.map { change in
      let words = [change.verdict, change.difference].compactMap(\.self).joined(separator: formats.comma)
      return other.map { "\(formats.say(StaffPhrase.changeSince($0))): \(words)" } ?? words
    }
    told = [answers, interval, since, formats.mark(figure)].compactMap(\.self)
  }

  /// Whether a change is worth a sign: what is within chance has none.
  static func shows(_ change: ChangeView) -> Bool { ["better", "worse", "changed"].contains(change.tone) }
}
