import Wording

/// The words on a device on which people rate: always in both languages, beside each other.
enum DevicePhrase: Phrase, CaseIterable {
  case start, startText
  /// To the delegate, before she hands the tablet over.
  case handOver
  /// What the charity can know of somebody who rates here.
  case known
  /// That the form goes back to the start by itself, and the button that gives more time.
  case timeNote, moreTime
  case thanksTitle, thanksText
  /// To whoever was handed a tablet.
  case giveBack
  case toStart
  case emptyTitle, emptyText
  case closedTitle, closedText
  case unknownTitle, unknownText
  case tooSoonTitle, tooSoonText
  case lateTitle, lateText
}
