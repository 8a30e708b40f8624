import Surveys
import Wording

extension SurveysPhrase {
  func english(_ formats: Formats) -> String {
    switch self {
    case .title: "Surveys and their versions"
    case .text: "A published version never changes. To change something, publish the next version."
    case .published(let key, let version): "Version \(formats.count(version)) of \(formats.code(key)) is published."
    case .retired(let key): "\(formats.code(key)) is retired; no new invitations are issued for it."
    case .version(let version): "Version \(formats.count(version))"
    case .state(let standing, let day): SurveysPhrase.english(standing, day, formats)
    case .audience: "For whom"
    case .audienceOf(.external): "Families who are served"
    case .audienceOf(.internal): "Staff and volunteers"
    case .languages: "Languages"
    case .invitations: "How the invitation arrives"
    case .invitationsOf(.addressed): "A link sent to one person"
    case .invitationsOf(.drawn): "A card without a name"
    case .validFor: "A link stays open"
    case .questions: "Questions"
    case .experiment: "Experiment"
    case .experimentOn(let experiment, let question, let needed):
      switch experiment.halves {
      case .wording(let wording):
        "“\(question)” or “\(formats(wording))”, by lot; each wording needs \(formats.counted(needed, .answer)) at most"
      case .modes(let first, let second):
        "“\(question)”: \(formats(first.name)) or \(formats(second.name)), by lot; each mode needs \(formats.counted(needed, .answer)) at most"
      }
    case .releaseTitle: "How answers are published"
    case .releaseTables([.none]): "Counts are published of everybody together, told apart by nothing."
    case .releaseTables(let tables):
      "Counts are published by \(tables.map(SurveysPhrase.english).joined(separator: ", and by "))."
    case .releaseEvery(let span): "The shortest period shown on its own: a \(span.rawValue)."
    case .releaseCrowd(let least):
      "Answers are added to what is published only from \(formats.counted(least, .person)) together, or more."
    case .releaseShow(let least): "No figure is shown with fewer than \(formats.counted(least, .answer)) behind it."
    case .releaseComments(let least): "Comments come out \(formats.count(least)) together or more, in no order."
    case .preview: "Preview"
    case .previewOf(let title, let version): "Preview of \(title), version \(formats.count(version))"
    case .retire: "Retire the survey"
    case .drafts: "Drafts not published yet"
    case .draftsText: "Files in the surveys folder. They are written there, and checked and published here."
    case .noDrafts: "Everything in the surveys folder is published."
    case .draftState: "Draft without mistakes"
    case .faults(let count):
      count == 1 ? "Draft with one mistake" : "Draft with \(formats.count(count)) mistakes"
    case .line: "Line"
    case .wrong: "What is wrong and what would be right"
    case .publish: "Publish"
    case .publishTitle(let title, let version): "Publish “\(title)”, version \(formats.count(version))"
    case .publishText:
      "Once it is published, new invitations are issued for this version; links that are out stay good for theirs."
    case .publishChange:
      "Once it is published, nothing in this version ever changes: no question, no choice, no rule of release. Preview "
        + "it first."
    case .publishButton: "Yes, publish it now"
    case .changedMeanwhile: "The file has changed since you saw it. Preview it again, then publish it."
    case .retireTitle(let title): "Retire “\(title)”"
    case .retireText: "Once it is retired, no new links or cards are issued for this survey."
    case .retireOpen: "Links and cards that are out stay good until they expire, and the figures stay as they are."
    case .retireBack: "To ask it again, publish the next version."
    case .retireButton: "Yes, retire it now"
    case .cancel: "Back without a change"
    case .ribbon: "Preview"
    case .ribbonText: "This is what beneficiaries see. Nothing is sent from here, and nothing is kept."
    case .sentText: "This is how a rating ends for beneficiaries. Nothing was sent, and nothing was kept."
    case .throughChannel: "As seen by those who were served through"
    case .wordings: "This survey has an experiment, and each wording is read by half of the people:"
    case .wording(.a): "First wording"
    case .wording(.b): "Second wording"
    case .show: "Show"
    case .backToSurveys: "Back to the surveys"
    case .backToForm: "Back to the questions"
    }
  }

  private static func english(_ standing: SurveyStanding, _ day: Day, _ formats: Formats) -> String {
    switch standing {
    case .open: "Published on \(formats.date(day))"
    case .replaced(let newer): "Replaced by version \(formats.count(newer)); published on \(formats.date(day))"
    case .retired(let end): "Retired on \(formats.date(end)); published on \(formats.date(day))"
    }
  }

  private static func english(_ table: Breakdown) -> String {
    table.dimensions.map { $0.name(.english).lowercased() }.joined(separator: " and ")
      + (table.dimensions.count > 1 ? " together" : "")
  }
}
