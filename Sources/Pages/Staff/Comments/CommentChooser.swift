import Indicators
import Releases
import Surveys
import Wording

/// The form that chooses which comments the page is about, and as whom they are read.
struct CommentChooser {
  /// A list to choose from.
  struct Choice {
    let name: String
    let label: String
    let entries: [PickerView.Entry]
  }

  /// Something that the form carries on.
  struct Hidden {
    let name: String
    let value: String
  }

  let legend: String
  let choices: [Choice]
  let hidden: [Hidden]
  let show: String

  /// The lists with what is shown chosen.
  init(_ page: CommentsPage) {
    let formats = page.frame.formats
    let group = page.reading.group
    func choice(
      _ name: String, _ label: CommentsPhrase, any: CommentsPhrase, _ entries: [(value: String, words: String)],
      chosen: String?
    ) -> Choice {
      let whole = PickerView.Entry(value: "", label: formats.say(any), isChosen: chosen == nil)
      return Choice(
        name: name, label: formats.say(label),
        entries: [whole]
          + entries.map { PickerView.Entry(value: $0.value, label: $0.words, isChosen: $0.value == chosen) })
    }
    let questions = page.survey.questions.filter(\.takesWords).map { ($0.key, formats($0.title)) }
    let channels = page.organisation.channels.filter { page.reading.labels.contains($0.key) }
      .map { ($0.key, formats($0.name)) }
    let together =
      page.reading.labels.contains(Label.other) ? [(Label.other, formats.say(CommentsPhrase.withoutLabel))] : []
    let themes = Theme.allCases.map { ($0.key, formats($0.name)) }
    legend = formats.say(CommentsPhrase.choose)
    choices = [
      choice("question", .question, any: .anyQuestion, questions, chosen: group.question),
      choice("label", .label, any: .anyLabel, channels + together, chosen: group.label),
      choice("theme", .theme, any: .anyTheme, themes, chosen: group.theme?.key),
      choice(
        "reader", .reader, any: .firstReader, [("second", formats.say(CommentsPhrase.secondReader))],
        chosen: page.coder == .second ? "second" : nil),
    ]
    hidden = CommentChooser.carried(page.frame)
    show = formats.say(CommentsPhrase.show)
  }

  /// Survey, period, comparison and language, which every form of the page carries on.
  static func carried(_ frame: StaffFrame) -> [Hidden] {
    [
      Hidden(name: "survey", value: frame.survey), Hidden(name: "period", value: frame.period?.description ?? ""),
      Hidden(name: "compare", value: frame.comparison?.description ?? ""),
    ] + (frame.language == .arabic ? [] : [Hidden(name: "lang", value: frame.language.rawValue)])
  }
}

/// The button before the words: pressing it is recorded.
struct CommentButton {
  let hidden: [CommentChooser.Hidden]
  let csrf: String
  let recorded: String
  let open: String

  /// The door of the chosen group.
  init(_ page: CommentsPage) {
    let (formats, group) = (page.frame.formats, page.reading.group)
    let chosen = [
      ("question", group.question), ("label", group.label), ("theme", group.theme?.key),
      ("reader", page.coder == .second ? "second" : nil),
    ]
    hidden =
      CommentChooser.carried(page.frame)
      + chosen.compactMap { name, value in value.map { CommentChooser.Hidden(name: name, value: $0) } }
    csrf = page.frame.csrf
    recorded = formats.say(CommentsPhrase.recorded)
    open = formats.say(CommentsPhrase.open)
  }
}

extension Question {
  /// Whether it is answered in words.
  fileprivate var takesWords: Bool {
    if case .comment = kind { true } else { false }
  }
}
