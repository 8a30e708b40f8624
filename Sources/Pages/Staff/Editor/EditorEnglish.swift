import Invitations
import Drafts
import Surveys
import Wording

extension EditorPhrase {
  func english(_ formats: Formats) -> String {
    switch self {
    case .startTitle: "New survey"
    case .startText: "Begin with a survey that exists, or with an empty page. Nobody sees it before you publish it."
    case .startFrom: "Begin with"
    case .startBare: "An empty page with what every survey needs"
    case .startOf(let title, let key, let version): "\(title) (\(formats.code("\(key) \(version)")))"
    case .startQuestions: "with its questions"
    case .startKey: "Key of the survey"
    case .startKeyHint: "Small Latin letters and digits, such as \(formats.code("winter-support")). It never changes"
    case .start: "Begin writing"
    case .nextVersion(let version): "Write version \(formats.count(version))"
    case .edit: "Edit"
    case .startKeyTaken(let key): "There is a survey with the key \(formats.code(key)). Choose another one"
    case .startProblems(let count):
      count == 1 ? "One thing is left before you can begin" : "Left before you can begin: \(formats.count(count))"
    case .draftTitle(let title, let version): "\(title), version \(formats.count(version))"
    case .lostNotes(let lines):
      "The file of this draft has notes typed by hand (line \(formats.code(LineRanges.text(lines)))) that the editor does not keep: they are lost at the first save from here. Download the file first if they are to stay."
    case .draftText:
      "A draft. Whatever you save here stays, and beneficiaries see nothing of it before it is published."
    case .noTitle: "Without a title"
    case .questionsTitle: "Questions"
    case .noQuestions: "There is no question yet. Add the first one."
    case .add: "Add a question"
    case .addOf(let type): EditorPhrase.typeName(type).english(formats)
    case .question(let number): "Question \(formats.count(number))"
    case .noWords: "Without words"
    case .up: "Up"
    case .down: "Down"
    case .copy: "Copy"
    case .remove: "Remove"
    case .removeText: "The question goes from this draft. What was published before stays as it is."
    case .removeButton: "Yes, remove it"
    case .isOverall: "overall question"
    case .hasCondition: "with a condition"
    case .hasChannels(let count): "channels: \(formats.count(count))"
    case .findingsTitle(let count):
      count == 1
        ? "One thing is left before it can be published" : "Left before it can be published: \(formats.count(count))"
    case .noFindings: "No mistakes. It can be published."
    case .settings: "Title and rules"
    case .settingsText: "Title, introduction, thanks, languages, invitations, sending and rules of release."
    case .scales: "Scales"
    case .scaleUses(let count): "questions: \(formats.count(count))"
    case .addScale: "New scale"
    case .looks: "Preview on a phone"
    case .difference: "What differs from the published one"
    case .publish: "Publish"
    case .download: "Download the file (YAML)"
    case .discard: "Discard the draft"
    case .discardText: "The whole draft goes. What was published before stays as it is."
    case .discardButton: "Yes, discard the draft"
    case .saved: "Saved."
    case .moved: "The question was moved."
    case .removed: "The question was removed."
    case .began: "The draft has begun."
    case .copied: "The question was copied, with a key of its own."
    case .generalTitle: "Title and rules"
    case .scaleTitle(let name): "Scale \(formats.code(name))"
    case .newQuestionTitle(let type): "New question: \(EditorPhrase.typeName(type).english(formats).lowercased())"
    case .questionTitle(let number): "Question \(formats.count(number))"
    case .save: "Save"
    case .saveAndAdd: "Save, then another question:"
    case .back: "Back to the draft"
    case .inArabic(let name): "\(name) (in Arabic)"
    case .inEnglish(let name): "\(name) (in English)"
    case .more: "Hint and other answers"
    case .answers: "Answers"
    case .forFigures: "For figures and files"
    case .condition: "When it is asked"
    case .channels: "Channels"
    case .changeType: "Change the kind of question"
    case .changeTypeText: "The words of the question stay; what only its present kind has, such as options, goes."
    case .changeTypeButton: "Change the kind"
    case .words: "Words"
    case .invitations: "Invitations"
    case .sending: "Sending"
    case .release: "Rules of release"
    case .sendingText: "Where nothing is chosen, the charity sends the links itself."
    case .releaseText: "These rules protect those who answered, and never change once published."
    case .optionLine(let number): "Option \(formats.count(number))"
    case .optionUp: "Up"
    case .optionDown: "Down"
    case .optionsHint: "One option a line. An empty line is not kept; once saved, there are more lines."
    case .step(let number): "Step \(formats.count(number))"
    case .firstStep: "First step"
    case .lastStep: "Last step"
    case .endsAlone: "Words for the ends alone"
    case .everyStep: "Words for every step"
    case .scaleName: "Name of the scale, for you alone"
    case .scaleHint:
      "From the worst to the best, two to \(formats.count(11)) steps. An empty line is not kept; words for the ends alone drop those between."
    case .endsAloneText: "Between the ends stand the numbers of the steps."
    case .keyHint: "Small Latin letters. The same key is the same question for ever. Left empty, we choose one."
    case .typeName(let type): EditorPhrase.english(type)
    case .typeHint(let type): EditorPhrase.hintInEnglish(type)
    case .notApplicableText: "Without the answer “does not apply”"
    case .overallText: "This is the overall question, which sums up"
    case .coreText: "One of the core questions, on the first page"
    case .coreHint:
      "Three to five questions that everybody sees; the rest are for whoever has two more minutes. Where none is chosen, all stand together."
    case .isCore: "core"
    case .noPicture: "No picture"
    case .conditionHint: "Once saved, the answers of that question stand here to choose from."
    case .channelsHint: "Where no channel is chosen, it is asked in all of them."
    case .noCondition: "Everybody is asked"
    case .noPolicy: "Nothing"
    case .ownScale: "A scale written in the question itself"
    case .usually(let value): "Left empty: \(formats.code(value))"
    case .counted(.yes): "yes, the step was taken"
    case .counted(.no): "no, it was not"
    case .counted(.out): "not counted"
    case .notCounted: "—"
    case .routingName(.samePage): "On the same page, below the question"
    case .routingName(.secondPage): "On a second page, for those whom they concern"
    case .everyName(.month): "month"
    case .everyName(.quarter): "quarter"
    case .everyName(.year): "year"
    case .wayName(.sms): "Text messages"
    case .wayName(.email): "E-mail"
    case .changedTitle: "Somebody changed this since you opened it"
    case .changedText: "What you wrote is still in the fields and not saved yet. This is what the draft says now:"
    case .changedNow(let field, let now): "\(field): \(now)"
    case .empty: "empty"
    case .saveOver: "Save what you wrote over it"
    case .lookAgain: "Open what the draft says now"
    case .goneText:
      "This question was removed from the draft. What you wrote is still here; saved, it becomes a new question."
    case .notWritable:
      "Not saved: the program cannot write in the folder of surveys. What you wrote is still here. Tell whoever keeps the machine."
    case .keptTitle: "You wrote something here that was not saved"
    case .keptText: "Perhaps the connection broke. What you wrote is still in this browser."
    case .keptBack: "Put it back"
    case .keptDrop: "It is not needed"
    case .looksTitle: "Preview on a phone"
    case .looksText:
      "This is what beneficiaries see, as it is saved now. Nothing is sent from here, and nothing is kept."
    case .looksFaulty: "The draft has mistakes; what is faulty is not shown here."
    case .looksNone: "There is nothing to see yet: complete title and rules, and one question."
    case .frameOf(.arabic): "In Arabic"
    case .frameOf(.english): "In English"
    case .frameOf(.large): "In large letters"
    case .differenceTitle(let version): "What differs in version \(formats.count(version))"
    case .differenceNone: "Nothing: the draft says what is published."
    case .differenceFirst: "No version was published before it, so all of it is new."
    case .differenceAgainst(let version): "Compared with version \(formats.count(version)), as published."
    case .differenceSurvey: "The survey as a whole"
    case .change(let change): EditorPhrase.english(change, formats)
    case .before: "Before"
    case .after: "After"
    case .conflictsTitle: "Keys that change their meaning"
    case .conflictText:
      "The same key is the same question for ever; results are compared by it. If you ask something else, give it a new key."
    case .conflict(let question, let survey, let version, let difference):
      EditorPhrase.english(question, survey, version, difference, formats)
    case .toQuestion: "To the question"
    }
  }

  private static func english(_ type: QuestionType) -> String {
    switch type {
    case .rating: "Rating"
    case .effort: "Ease"
    case .nps: "Recommendation 0–10"
    case .yesNo: "Yes or no"
    case .choice: "One option"
    case .multiple: "Several options"
    case .comment: "Comment"
    }
  }

  private static func hintInEnglish(_ type: QuestionType) -> String {
    switch type {
    case .rating: "How good, on a scale from the worst to the best."
    case .effort: "How easy, on a scale from the hardest to the easiest."
    case .nps: "Whether they would recommend us, from 0 to 10."
    case .yesNo: "Yes or no, and perhaps an answer between."
    case .choice: "One of several options."
    case .multiple: "Any of several options."
    case .comment: "Whatever they want to write, in their own words."
    }
  }

  private static func english(_ change: SurveyChange, _ formats: Formats) -> String {
    switch change {
    case .added: "New question"
    case .removed: "Removed"
    case .moved(_, let from, let to): "Moved from place \(formats.count(from)) to \(formats.count(to))"
    case .changed(_, let field, _, _): FieldName(field)?.english(formats) ?? formats.code(field.joined(separator: "."))
    }
  }

  private static func english(
    _ question: String, _ survey: String, _ version: Int, _ difference: KeyConflict.Difference, _ formats: Formats
  ) -> String {
    let place = "\(formats.code(survey)), version \(formats.count(version))"
    return switch difference {
    case .answers:
      "The question \(formats.code(question)) has other answers than in \(place); their results cannot be compared."
    case .words(let words): "The question \(formats.code(question)) reads in \(place): “\(words(.english))”."
    }
  }
}
