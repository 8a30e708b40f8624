import Surveys
import Wording

/// The words of the pages on which surveys are seen, published and retired.
enum SurveysPhrase: Phrase {
  case title
  case text
  case published(key: String, version: Int)
  case retired(key: String)
  // A version.
  case version(Int)
  case state(SurveyStanding, publishedOn: Day)
  case audience
  case audienceOf(Survey.Audience)
  case languages
  case invitations
  case invitationsOf(Survey.InvitationKind)
  case validFor
  case questions
  case experiment
  /// What it is on the question, and how many answers each half needs at most.
  case experimentOn(Experiment, question: String, needed: Int)
  case releaseTitle
  case releaseTables([Breakdown])
  case releaseEvery(Period.Span)
  case releaseCrowd(Int)
  case releaseShow(Int)
  case releaseComments(Int)
  case preview
  case previewOf(title: String, version: Int)
  case retire
  // Drafts.
  case drafts
  case draftsText
  case noDrafts
  case draftState
  case faults(Int)
  case line
  case wrong
  case publish
  // Publishing and retiring.
  case publishTitle(title: String, version: Int)
  case publishText
  case publishChange
  case publishButton
  case changedMeanwhile
  case retireTitle(String)
  case retireText
  case retireOpen
  case retireBack
  case retireButton
  case cancel
  // The preview.
  case ribbon
  case ribbonText
  case sentText
  case throughChannel
  /// Before the two wordings of an experiment.
  case wordings
  case wording(Arm)
  case show
  case backToSurveys
  case backToForm
}
