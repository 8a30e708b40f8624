/// Reads how a survey's links go out by themselves.
struct SendingReader {
  let root: SurveyField
  let texts: TextReader
  /// For how many days a link opens the form.
  let validDays: Int

  static let fields = [
    "ways", "class", "reminder_days", "call_days", "hours", "rest_days", "keep_days", "text", "reminder_text",
  ]

  /// Three to seven days: sooner it presses, later it comes too late for the service that it is about.
  static let reminders = 3...7
  /// A call comes after the message that it stands in for had its time.
  static let calls = 1...60

  func read() -> SendingPlan? {
    root.allow(Self.fields)
    let ways = root.field("ways")?.items.compactMap { $0.choice(SendingPlan.Way.self) } ?? []
    if let field = root.field("ways", required: false), ways.isEmpty { field.note(.missing("ways")) }
    // A message about a service that was given; other kinds have other hours, and need another consent.
    _ = root.field("class", required: false)?.choice(["service"])
    let reminder = root.field("reminder_days", required: false)
    let reminderDays = reminder.flatMap { $0.number(in: Self.reminders) }
    let hours = root.field("hours", required: false).map(readHours) ?? SendingPlan.usualHours
    let rest = root.field("rest_days", required: false).map { $0.number(in: 0...366) } ?? 30
    let keep = root.field("keep_days", required: false).map { $0.number(in: 1...366) } ?? 21
    let text = root.field("text", required: false)
    let reminderText = root.field("reminder_text", required: false)
    let end = min(keep ?? validDays, validDays - 1)
    if let reminderDays, let reminder, end < reminderDays { reminder.note(.reminderTooLate(reminderDays)) }
    let call = root.field("call_days", required: false)
    let callDays = call.flatMap { $0.number(in: Self.calls) }
    if let callDays, let call {
      if end < callDays { call.note(.callTooLate(callDays)) }
      if let reminderDays, callDays <= reminderDays { call.note(.callTooEarly(callDays, reminder: reminderDays)) }
    }
    let words = (text: text.flatMap(readWords), reminder: reminderText.flatMap(readWords))
    guard let hours, let rest, let keep, !ways.isEmpty else { return nil }
    return SendingPlan(
      ways: ways, reminderDays: reminderDays, callDays: callDays, hours: hours, restDays: rest, keepDays: keep,
      text: words.text, reminderText: words.reminder)
  }

  /// Words that make a message about a service none: with an appeal for money it would be promotional, whatever it says
  /// beside.
  private func readWords(_ field: SurveyField) -> LocalizedText? {
    guard let text = texts.read(field) else { return nil }
    for language in Language.allCases {
      if let word = PromotionalWords.first(in: text(language)) { field.note(.promotional(word)) }
    }
    return text
  }

  /// `09:00-20:59`, within one day.
  private func readHours(_ field: SurveyField) -> ClosedRange<Int>? {
    guard let text = field.string else { return nil }
    let ends = text.split(separator: "-", omittingEmptySubsequences: false).map { SendingReader.minute($0) }
    guard ends.count == 2, let first = ends[0], let last = ends[1], first < last else {
      field.note(.badHours(text))
      return nil
    }
    return first...last
  }

  /// The minute of a day that a clock shows.
  private static func minute(_ text: Substring) -> Int? {
    guard let match = text.wholeMatch(of: #/ *([0-9]{2}):([0-9]{2}) */#), let hour = Int(match.1),
      let minute = Int(match.2), hour < 24, minute < 60
    else { return nil }
    return hour * 60 + minute
  }
}
