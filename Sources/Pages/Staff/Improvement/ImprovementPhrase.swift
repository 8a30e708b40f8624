package import Surveys
import Wording

/// The words of the register of improvement: actions, targets, and the forms by which they are kept.
package enum ImprovementPhrase: Phrase {
  // The register.
  case headline(running: Int, ended: Int)
  case nothingYet
  case reading
  case addAction
  case setTarget
  case actionsHeading
  case place
  case question
  case overallOf(String)
  case since
  case ended
  case underWay
  case told
  case manage
  // What changed since.
  case sidesOf(String)
  case side
  case before
  case after
  case fewerThanThirty
  case sinceItBegan
  case notTheCause
  case notYetCompared
  // Targets.
  case targetsHeading
  case targetsCaption(Period)
  case noTargets
  case target
  case indicator
  case fromPeriod(Period)
  case nowAt
  case standing
  case beginsLater
  case correctHeading
  case correctTarget
  case correctTargetOf(String, String)
  case withdrawnHeading
  case withdrawnCaption
  case withdrawnOn
  case outsidePeriods
  // Forms.
  case newActionTitle
  case newActionText
  case wordsArabic
  case wordsEnglish
  case wordsHint
  case englishHint
  case wholeCharity
  case placeLabel
  case questionLabel
  case questionHint
  case sinceLabel
  case save
  case back, noSurvey
  case targetTitle
  case targetText
  case aimLabel
  case valueLabel
  case valueHint
  case firstPeriod
  case withdrawTitle
  case withdrawText
  case withdraw
  // One action.
  case correctAction
  case correctText
  case endedHint
  case toldTitle
  case toldText
  case saidArabic
  case saidEnglish
  case saidHint
  case show
  case seeItThere
  case endTitle
  case endText
  case endDay
  case end
  // Problems of what was typed.
  case needsDay
  case needsChoice
  case needsNumber
}
