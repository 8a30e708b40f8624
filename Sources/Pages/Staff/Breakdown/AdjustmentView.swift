import Indicators
import Statistics
import Surveys
import Wording

/// The figures of a breakdown beside what they most likely would be in one collection mode; or why that is not told.
struct AdjustmentView {
  /// What a mode adds.
  struct Effect {
    let name: String
    let base: String
    let shift: String
    let interval: String
  }

  /// One label.
  struct Row {
    let name: String
    let base: String
    let value: String
    let adjusted: String
    let interval: String
  }

  let heading: String
  let reading: String
  let isAdjusted: Bool
  let effectsCaption: String
  let modeHeading: String
  let baseHeading: String
  let shiftHeading: String
  let rangeHeading: String
  let effects: [Effect]
  let caption: String
  let nameHeading: String
  let valueHeading: String
  let adjustedHeading: String
  let rows: [Row]
  let absent: String?
  let caution: String

  /// What was read of a question's modes; `nil` where it gives no share.
  init?(
    _ reading: ModeReading?, of question: Question, by dimension: Dimension, organisation: Organisation,
    frame: StaffFrame
  ) {
    guard let reading, let indicator = Indicator.indicators(of: question).first else { return nil }
    let formats = frame.formats
    heading = formats.say(AdjustmentPhrase.heading)
    self.reading = formats.say(AdjustmentPhrase(reading, by: dimension))
    effectsCaption = formats.say(AdjustmentPhrase.effects)
    modeHeading = formats(Dimension.mode.name)
    baseHeading = formats.say(StaffPhrase.answers)
    shiftHeading = formats.say(AdjustmentPhrase.shift)
    rangeHeading = formats.say(EstimatePhrase.range)
    caption = formats.say(AdjustmentPhrase.table(dimension))
    nameHeading = formats(dimension.name)
    valueHeading = formats.say(EstimatePhrase.counted(formats(indicator.name)))
    adjustedHeading = formats.say(AdjustmentPhrase.adjusted)
    caution = formats.say(AdjustmentPhrase.caution)
    guard case .adjusted(let adjustment) = reading else {
      (isAdjusted, effects, rows, absent) = (false, [], [], nil)
      return
    }
    isAdjusted = true
    effects = adjustment.effects.map { effect in
      Effect(
        name: formats(effect.mode.name), base: formats.count(effect.base),
        shift: formats.difference(effect.shift, of: indicator),
        interval: formats.pointsRange(100 * effect.interval.low, 100 * effect.interval.high))
    }
    rows = adjustment.rows.map { row in
      Row(
        name: formats(organisation.name(of: row.label, in: Breakdown(dimension))), base: formats.count(row.base),
        value: formats.value(row.raw, of: indicator, base: row.base),
        adjusted: row.adjusted.map(formats.percent) ?? formats.absent,
        interval: row.interval.map { formats.interval($0, of: indicator) } ?? formats.absent)
    }
    absent = adjustment.rows.contains { $0.adjusted == nil } ? formats.say(AdjustmentPhrase.absent) : nil
  }
}
