import Wording

/// The words of the start page.
enum StartPhrase: Phrase {
  case title, text, doneTitle, doneText, steps
  case name(StartPage.Step)
  /// What a step is for, and who takes it.
  case about(StartPage.Step)
}
