/// What of a form is not in the survey that is made of it, or not as it was. Each case is a sentence that somebody reads.
package enum FormLoss: Equatable, Sendable {
  /// What a question asks for by which a person is known.
  package enum Identity: String, Sendable, CaseIterable {
    case name, phone, email, number, address, birth
  }

  // The question is not asked.
  case identity(Identity)
  case day, location, file, number, ranking
  /// Asked again and again, once for each of several.
  case repeated
  /// A tick by which somebody agrees, or a choice of one answer.
  case oneAnswer
  /// Something that a program fills in by itself: when, where and on which device.
  case automatic
  case computed
  /// Words without a question.
  case wordsAlone
  case picture
  case answersElsewhere
  case tooManyOptions(Int)
  case missingList(String)
  case unknownType(String)
  case neverAsked
  case tableOfTexts
  case languageChoice
  case tooManyQuestions(most: Int)
  case tooManyRows(most: Int)

  // The question is asked, otherwise than it was.
  /// A condition that no survey can hold, as it was written.
  case condition(String)
  /// A condition on a question that is not asked, or is asked later.
  case conditionOnOther(String, on: String)
  case constraint(String)
  case presetAnswer(String)
  case media
  case optionFilter
  case otherWords
  case optionComments
  case randomOrder
  case piping(String)
  case renamed(String, to: String)
  case renamedOption(String, to: String)
  case turned
  case unknownDirection
  case bareSteps
  case noWords
  case secondHint
  case lessLikeThis(ClosedRange<Int>)

  // The form as a whole.
  case required(Int)
  case groupTitles([String])
  case intro(String)
  case thanks(String)
  case otherLanguages([String])
  /// All its words are in a language that beneficiaries are not addressed in.
  case foreignWords(String)
  case guessedLanguage(String)
  case missingWords(language: String, places: Int)
  case overall(key: String)
  case noOverall
  case sections
  case otherSheets([String])
  case settings([String])
  case quotas

  /// Whether the question is not asked at all.
  package var isLeft: Bool {
    switch self {
    case .identity, .day, .location, .file, .number, .ranking, .repeated, .oneAnswer, .automatic, .computed,
      .wordsAlone, .picture, .answersElsewhere, .tooManyOptions, .missingList, .unknownType, .neverAsked,
      .tableOfTexts, .languageChoice, .tooManyQuestions, .tooManyRows:
      true
    case .condition, .conditionOnOther, .constraint, .presetAnswer, .media, .optionFilter, .otherWords,
      .optionComments, .randomOrder, .piping, .renamed, .renamedOption, .turned, .unknownDirection, .bareSteps,
      .noWords, .secondHint, .lessLikeThis, .required, .groupTitles, .intro, .thanks, .otherLanguages, .foreignWords,
      .guessedLanguage, .missingWords, .overall, .noOverall, .sections, .otherSheets, .settings, .quotas:
      false
    }
  }

  /// Whether what is not asked is no question to a person: what programs fill in, and words that stand by themselves.
  package var isNoQuestion: Bool {
    switch self {
    case .automatic, .computed, .wordsAlone, .picture, .languageChoice: true
    default: false
    }
  }
}
