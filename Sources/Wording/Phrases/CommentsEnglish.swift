import Surveys

extension CommentsPhrase {
  package func english(_ formats: Formats) -> String {
    switch self {
    case .title(let count, let period, let theme):
      "\(formats.counted(count, .comment)) in \(formats.period(period)), most often about “\(theme)”"
    case .titleWithoutThemes(let count, let period):
      "\(formats.counted(count, .comment)) in \(formats.period(period))"
    case .tooFewTitle(let least): "Fewer than \(formats.counted(least, .comment)) in this group"
    case .themes: "What comments speak of"
    case .themesReading(let least):
      "A comment may speak of several themes, so the shares do not add up to 100%. Themes of fewer than "
        + "\(formats.counted(least, .comment)) are not named."
    case .theme: "Theme"
    case .comments: "Comments"
    case .share: "Of the comments"
    case .agree: "Readers agree"
    case .kappa: "Kappa and its range"
    case .coded(let coded, let all):
      "\(formats.count(coded)) of \(formats.count(all)) were read by hand; rules sorted the rest by their words."
    case .agreementReading:
      "Two people read a tenth of the comments, each alone. Kappa is their agreement beyond chance: 1 is perfect, 0 is "
        + "chance."
    case .filesHoldCounts: "The files hold counts of themes alone, no words of comments."
    case .ofQuestion: "What people wrote in answer to this question"
    case .choose: "Which comments"
    case .question: "Question"
    case .anyQuestion: "All questions"
    case .label: "Channel"
    case .anyLabel: "All channels"
    case .withoutLabel: "Channels together"
    case .anyTheme: "All themes"
    case .reader: "I read as"
    case .firstReader: "First reader"
    case .secondReader: "Second reader of a tenth"
    case .show: "Choose"
    case .texts: "The comments themselves"
    case .doNotGuess:
      "People wrote these who trusted us not to look for them. Do not try to find out who wrote, and do not pass on words "
        + "that point to somebody."
    case .recorded:
      "Every opening is recorded before the words appear: the day, the group and the role; nobody's name."
    case .open: "Open the comments"
    case .tooFew(let least):
      "Fewer than \(formats.counted(least, .comment)) in this group: their words are not shown, so that nobody can tell "
        + "who wrote them."
    case .nothingToReadTwice: "No comment of this group is among the tenth that two people read."
    case .openedNow(let count): "\(formats.counted(count, .comment)), in a random order that stays."
    case .notPrinted: "Their words are neither printed nor downloaded."
    case .words: "Words in the text"
    case .searchedOnceOpen: "Words and themes are looked for once the comments are open, not before."
    case .found(0, let all): "Nothing you look for is in \(formats.counted(all, .comment))."
    case .found(let count, let all): "Found \(formats.count(count)) of \(formats.counted(all, .comment))."
    case .withoutTheme: "No theme yet"
    case .counted(let name, let count): "\(name) (\(formats.count(count)))"
    case .places:
      "Comments are published with their channel alone, never with a department, so none can be chosen here."
    case .placesTogether(let least):
      "Comments are published with their channel alone, never with a department, so none can be chosen here. “Channels "
        + "together” are comments from channels with fewer than \(formats.counted(least, .comment)) each, published without "
        + "the name of a channel."
    case .byRules(let themes): "By rules: \(themes)"
    case .byOfficer(let themes): "As read: \(themes)"
    case .noTheme: "nothing on the list"
    case .blind: "What the first reader said is not shown, so that your agreement can be told."
    case .alreadyRead: "Read"
    case .tick: "Themes of this comment"
    case .save: "Save themes"
    case .saveAndNext: "Save and go to the next unread"
    case .saved: "The themes are saved."
    case .noneTicked: "If nothing on the list fits, save with nothing ticked."
    case .deskTitle(let number, let all): "Comment \(formats.count(number)) of \(formats.count(all))"
    case .unread(0): "You have read them all."
    case .unread(let count): "Not read yet: \(formats.counted(count, .comment))."
    case .keys:
      "Keys work while you are inside this frame: each theme has its own, \(formats.code("Enter")) saves and goes on. Previous "
        + "and next save nothing."
    case .previous: "Previous"
    case .next: "Next"
    case .nextUnread: "Next unread"
    case .list: "The list of comments"
    case .toDesk(let number): "To comment \(formats.count(number))"
    case .previousPage: "Previous page"
    case .nextPage: "Next page"
    case .page(let number, let all): "Page \(formats.count(number)) of \(formats.count(all))"
    case .openings: "Who opened these comments"
    case .openedTimes(let count, let period):
      "The comments of \(formats.period(period)) were opened \(formats.counted(count, .time))."
    case .neverOpened(let period): "The comments of \(formats.period(period)) have not been opened yet."
    case .nobodyNamed:
      "Nothing is ever removed from this record, and “rida audit” checks it. It names roles, no people."
    case .day: "Day"
    case .group: "Group"
    case .role: "Role"
    case .commandLine: "On the server itself"
    case .everything: "All comments"
    }
  }
}
