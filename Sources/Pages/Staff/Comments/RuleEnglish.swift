import Indicators
import Surveys
import Wording

extension RulePhrase {
  func english(_ formats: Formats) -> String {
    switch self {
    case .way: "The words by which comments are sorted"
    case .themes: "Themes"
    case .title(let theme): "Words that lead to “\(theme)”"
    case .text:
      "By these words every comment is sorted that you have not read yet. What you sorted by hand stays. Each change is kept "
        + "with its day and the name of whoever made it, and changes the counts of themes in all periods."
    case .saved: "The words are kept, and comments that nobody has read are sorted by them."
    case .accuracy(let counts):
      "The first phrases were tried on \(formats.count(ThemeAccuracy.reviews)) Arabic reviews of places by visitors, from which "
        + "they were not written. \(formats.count(counts.found + counts.missed)) of these are about this theme; the phrases found "
        + "\(formats.count(counts.found)). They sorted \(formats.count(counts.found + counts.mistaken)) under it; "
        + "\(formats.count(counts.found)) rightly."
    case .accuracyUnknown:
      "The first phrases were tried on \(formats.count(ThemeAccuracy.reviews)) Arabic reviews of places by visitors, and none of "
        + "these is about this theme. So nobody knows how often they are right."
    case .lines: "Phrases"
    case .linesHint:
      "One phrase a line. Write words plainly: forms with the article, a conjunction or a pronoun are found by themselves; "
        + "verbs stand in all their forms."
    case .signsTitle: "The signs of a line"
    case .signSlash: "\(formats.code("/")) between words of which any will do: “thanks/grateful”."
    case .signGap: "\(formats.code("…")) for words that do not matter, up to three: “god … bless”."
    case .signEnd: "\(formats.code(".")) at the end of a line: no word follows in the sentence."
    case .signWhole:
      "\(formats.code("=")) at the start of a line: the phrase is the whole sentence."
    case .signException:
      "\(formats.code("!")) at the start of a line: an exception; what it covers is not this theme."
    case .sentence: "A sentence to try"
    case .sentenceHint: "Write a sentence of your own. It is not kept."
    case .tryIt: "Try the phrases on the sentence"
    case .triedTitle: "The sentence is sorted so:"
    case .triedTheme(let theme, let words):
      "\(theme), by \(words.map { "“\($0)”" }.joined(separator: ", "))."
    case .triedNothing: "The sentence leads to no theme."
    case .save: "Keep the phrases"
    case .back: "Back to the comments"
    case .findings(let count):
      count == 1
        ? "There is one mistake in the phrases; nothing was kept"
        : "There are \(formats.count(count)) mistakes in the phrases; nothing was kept"
    case .wrong(let problem): RulePhrase.wrong(problem, formats)
    case .right(let problem): RulePhrase.right(problem, formats)
    case .historyTitle: "What was kept before"
    case .kept(let day, ThemeRuleEdition.commandLine, let lines):
      "\(formats.date(day)), on the command line: \(formats.counted(lines, .row))."
    case .kept(let day, let account, let lines):
      "\(formats.date(day)), \(formats.code(account)): \(formats.counted(lines, .row))."
    case .see(let day): "Show the phrases of \(formats.date(day)) in the field"
    case .originHolds: "The first phrases, as they came with the program. They hold now."
    case .originHeld: "The first phrases, as they came with the program."
    case .seeOrigin: "Show the first phrases in the field"
    }
  }

  private static func wrong(_ problem: ThemePhraseProblem, _ formats: Formats) -> String {
    switch problem {
    case .nothingBehindMark(let mark): "Nothing stands behind \(formats.code(mark))"
    case .noWordAtEnd: "The line does not start with a word, or does not end with one"
    case .endInside: "\(formats.code(".")) stands inside the line"
    case .noWord(let part): "There is no word here: \(formats.code(part))"
    case .severalWords(let part): "Several words with a mark between: \(formats.code(part))"
    case .tooManyGaps: "There are many \(formats.code("…"))"
    case .tooLong: "The line is too long"
    case .tooManyLines: "There are too many lines"
    }
  }

  private static func right(_ problem: ThemePhraseProblem, _ formats: Formats) -> String {
    switch problem {
    case .nothingBehindMark: "Write the phrase behind the sign, with a blank between"
    case .noWordAtEnd: "Start with a word, and end with one"
    case .endInside: "Put it at the end of the line, or leave it out"
    case .noWord: "A word before and behind each \(formats.code("/"))"
    case .severalWords: "Put a blank between, or write one word"
    case .tooManyGaps(let most): "At most \(formats.count(most))"
    case .tooLong(let most): "Up to \(formats.counted(most, .character)): make two lines of it"
    case .tooManyLines(let most): "Up to \(formats.counted(most, .row))"
    }
  }
}
