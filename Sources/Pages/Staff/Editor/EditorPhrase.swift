import Drafts
import Surveys
import Wording

/// The words of the pages on which surveys are written.
enum EditorPhrase: Phrase {
  // Beginning a draft.
  case startTitle, startText, startFrom, startBare, startOf(title: String, key: String, version: Int)
  case startQuestions, startKey, startKeyHint, start, nextVersion(Int), edit
  case startKeyTaken(String), startProblems(Int)
  // The draft.
  case draftTitle(title: String, version: Int)
  case draftText, noTitle
  case lostNotes(lines: [Int])
  case questionsTitle, noQuestions, add, addOf(QuestionType)
  case question(Int), noWords
  case up, down, copy, remove, removeText, removeButton
  case isOverall, hasCondition, hasChannels(Int)
  case findingsTitle(Int), noFindings
  case settings, settingsText, scales, scaleUses(Int), addScale
  case looks, difference, publish, download
  case discard, discardText, discardButton
  // What was done.
  case saved, moved, removed, began, copied
  // A part.
  case generalTitle, scaleTitle(String), newQuestionTitle(QuestionType), questionTitle(Int)
  case save, saveAndAdd, back
  case inArabic(String), inEnglish(String)
  case more, answers, forFigures, condition, channels, changeType, changeTypeText, changeTypeButton
  case words, invitations, sending, release, sendingText, releaseText
  case optionLine(Int), optionUp, optionDown, optionsHint
  case step(Int), firstStep, lastStep, endsAlone, everyStep, scaleName, scaleHint, endsAloneText
  case keyHint, typeName(QuestionType), typeHint(QuestionType)
  case notApplicableText, overallText, coreText, coreHint, isCore, noPicture, conditionHint, channelsHint, noCondition,
    noPolicy, ownScale
  case usually(String), counted(Option.Counting), notCounted
  case routingName(Survey.Routing), everyName(Period.Span), wayName(SendingPlan.Way)
  // Two at once, and a line that breaks.
  case changedTitle, changedText, changedNow(field: String, now: String), empty, saveOver, lookAgain, goneText
  case notWritable
  case keptTitle, keptText, keptBack, keptDrop
  // Looks and differences.
  case looksTitle, looksText, looksFaulty, looksNone, frameOf(Frame)
  case differenceTitle(version: Int), differenceNone, differenceFirst, differenceAgainst(Int), differenceSurvey
  case change(SurveyChange), before, after
  case conflictsTitle, conflictText, conflict(question: String, survey: String, version: Int, KeyConflict.Difference)
  case toQuestion

  /// One of the phones on the page of looks.
  enum Frame: String, CaseIterable {
    case arabic, english, large
  }
}
