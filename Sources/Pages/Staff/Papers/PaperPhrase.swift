package import Surveys
import Wording

/// The words of the pages on which forms filled in on paper are typed.
package enum PaperPhrase: Phrase {
  case ways
  case typing
  // A pile is begun.
  case title
  case text
  /// What becomes of a form, and how long it can be taken back.
  case promise
  case tongue
  case firstDay
  case lastDay
  case daysHint
  case begin
  // What is wrong with a pile.
  case needsDay
  case lastBeforeFirst
  case twoPeriods(Period, Period)
  /// The version has an experiment, whose halves no paper draws.
  case experiment
  // What came in before.
  case filesTitle
  case number
  case takenOn
  case survey
  case forms
  case state
  case stands(PapersPage.File.State)
  case takeBack(Int)
  case takeBackText(Int)
  case takeBackNow
  case done(PapersPage.Done)
  // One form after another.
  case form(Int)
  case pile([String], ClosedRange<Day>)
  case count(Int)
  case keysHint
  case save
  case takeBackLast
  case finish
  case noted(PaperPage.Noted)
}
