import Forms
import Surveys
import Testing
import Wording

/// What is said of forms, in both languages.
@Suite struct FormPhraseTests {
  private static let losses: [FormLoss] =
    FormLoss.Identity.allCases.map { .identity($0) } + [
      .day, .location, .file, .number, .ranking, .repeated, .oneAnswer, .automatic, .computed, .wordsAlone, .picture,
      .answersElsewhere, .tooManyOptions(120), .missingList("l"), .unknownType("t"), .neverAsked, .tableOfTexts,
      .languageChoice, .tooManyQuestions(most: 100), .tooManyRows(most: 5000), .condition("c"),
      .conditionOnOther("c", on: "q"), .constraint("c"), .presetAnswer("p"), .media, .optionFilter, .otherWords,
      .optionComments, .randomOrder, .piping("p"), .renamed("a", to: "b"), .renamedOption("a", to: "b"), .turned,
      .unknownDirection, .bareSteps, .noWords, .secondHint, .lessLikeThis(2...5), .required(3), .groupTitles(["g"]),
      .intro("i"), .thanks("t"), .otherLanguages(["fr"]), .foreignWords("fr"), .guessedLanguage("ar"),
      .missingWords(language: "ar", places: 2), .overall(key: "k"), .noOverall, .sections, .otherSheets(["s"]),
      .settings(["s"]), .quotas,
    ]

  @Test func `every loss has words of its own in both languages`() {
    for language in [Formats(language: .arabic), Formats(language: .english)] {
      let words = Self.losses.map { language.say(FormPhrase.loss($0)) }
      #expect(Set(words).count == words.count && words.allSatisfy { $0.count > 8 })
    }
  }

  @Test func `a place is named as its own program shows it`() {
    let english = Formats(language: .english)
    func place(_ place: FormPlace) -> String { english.say(FormPhrase.place(place)) }
    #expect(place(.row(sheet: "survey", 14, name: "speed")) == "sheet survey, row 14 (speed)")
    #expect(place(.question(group: "10", number: "103", code: "Q04")) == "group 10, question 103 (Q04)")
    #expect(place(.line(7, code: "v2")) == "line 7 (v2)")
    #expect(place(.item("1a2b", title: "How?")) == "item 1a2b “How?”")
  }
}
