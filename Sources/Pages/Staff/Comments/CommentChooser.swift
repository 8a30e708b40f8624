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
  let wordsLabel: String
  let words: String
  let longest: Int
  /// With which places comments are published, and with which they are not.
  let places: String
  let show: String

  /// The lists with what is shown chosen.
  init(_ page: CommentsPage) {
    let formats = page.frame.formats
    let group = page.reading.group
    func choice(
      _ name: String, _ label: CommentsPhrase, any: String, _ entries: [(value: String, words: String)],
      chosen: String?
    ) -> Choice {
      let whole = PickerView.Entry(value: "", label: any, isChosen: chosen == nil)
      return Choice(
        name: name, label: formats.say(label),
        entries: [whole]
          + entries.map { PickerView.Entry(value: $0.value, label: $0.words, isChosen: $0.value == chosen) })
    }
    let questions = page.survey.questions.filter(\.takesWords).map { ($0.key, formats($0.title)) }
    let (labels, counts) = (page.reading.labels, page.reading.counts)
    func counted(_ name: String, _ count: Int?) -> String {
      count.map { formats.say(CommentsPhrase.counted(name, $0)) } ?? name
    }
    let channels = page.organisation.channels.filter { labels.contains($0.key) }
      .map { ($0.key, counted(formats($0.name), counts[$0.key])) }
    let isTogether = labels.contains(Label.other)
    let together =
      isTogether
      ? [(Label.other, counted(formats.say(CommentsPhrase.withoutLabel), counts[Label.other]))] : []
    let themes =
      Theme.allCases.map { ($0.key, formats($0.name)) }
      + [(CommentsPage.withoutTheme, formats.say(CommentsPhrase.withoutTheme))]
    let theme = page.desk.isWithoutTheme ? CommentsPage.withoutTheme : group.theme?.key
    legend = formats.say(CommentsPhrase.choose)
    choices = [
      choice("question", .question, any: formats.say(CommentsPhrase.anyQuestion), questions, chosen: group.question),
      choice("label", .label, any: formats.say(CommentsPhrase.anyLabel), channels + together, chosen: group.label),
      choice("theme", .theme, any: formats.say(CommentsPhrase.anyTheme), themes, chosen: theme),
      choice(
        "reader", .reader, any: formats.say(CommentsPhrase.firstReader),
        [("second", formats.say(CommentsPhrase.secondReader))],
        chosen: page.desk.coder == .second ? "second" : nil),
    ]
    hidden =
      CommentChooser.carried(page.frame) + (page.opened.map { [Hidden(name: "opening", value: $0.pass)] } ?? [])
    wordsLabel = formats.say(CommentsPhrase.words)
    words = page.desk.search.query
    longest = CommentSearch.longest
    places = formats.say(isTogether ? CommentsPhrase.placesTogether(least: page.reading.smallest) : .places)
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
  /// That words are looked for once the comments are open; `nil` where none are.
  let searched: String?
  let open: String

  /// The door of the chosen group.
  init(_ page: CommentsPage) {
    let (formats, group) = (page.frame.formats, page.reading.group)
    let chosen = [
      ("question", group.question), ("label", group.label),
      ("theme", page.desk.isWithoutTheme ? CommentsPage.withoutTheme : group.theme?.key),
      ("words", page.desk.search.isEmpty ? nil : page.desk.search.query),
      ("reader", page.desk.coder == .second ? "second" : nil),
    ]
    hidden =
      CommentChooser.carried(page.frame)
      + chosen.compactMap { name, value in value.map { CommentChooser.Hidden(name: name, value: $0) } }
    csrf = page.frame.csrf
    recorded = formats.say(CommentsPhrase.recorded)
    let isChosen = !page.desk.search.isEmpty || page.desk.isWithoutTheme
    searched = isChosen ? formats.say(CommentsPhrase.searchedOnceOpen) : nil
    open = formats.say(CommentsPhrase.open)
  }
}

extension Question {
  /// Whether it is answered in words.
  var takesWords: Bool {
    if case .comment = kind { true } else { false }
  }
}
