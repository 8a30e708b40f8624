import Wording

extension FormLoss {
  func english(_ formats: Formats) -> String {
    func code(_ text: String) -> String { formats.code(text.short) }
    return switch self {
    case .identity(let identity):
      "not asked here: it asks for \(FormLoss.english(identity)), and nobody is to know whose rating this is"
    case .day: "not asked here: a day or a time. The day of the service is known from the invitation"
    case .location: "not asked here: a place on a map, which may point at a person"
    case .file: "not asked here: a picture, a sound or a file, which may point at a person"
    case .number: "not asked here: a number that is typed. Make it a choice of groups, such as “1 to 3”"
    case .ranking: "not asked here: options in an order. Make it a choice of the most important one"
    case .repeated: "not asked here: it is repeated for each of several. A rating is of one service"
    case .oneAnswer: "not asked here: it has one answer. Nobody has to agree to anything, for answering is optional"
    case .automatic: "not kept here: the device fills it in, and it may point at a person"
    case .computed: "not taken: a value that the program computes"
    case .wordsAlone: "not taken: words without a question. Put them into the introduction or a question's hint"
    case .picture: "not taken: a picture or a film without a question"
    case .answersElsewhere: "not taken: its answers are in another file. Write them as options"
    case .tooManyOptions(let count):
      "not taken: it has \(formats.count(count)) options; \(formats.count(100)) are the most"
    case .missingList(let list): "not taken: there is no list of answers \(code(list))"
    case .unknownType(let type): "not taken: nobody here knows the type \(code(type))"
    case .neverAsked: "not taken: its condition is never true"
    case .tableOfTexts: "not taken: a table whose cells are written in. Make it a comment"
    case .languageChoice: "not needed: the language is chosen on top of the page"
    case .tooManyQuestions(let most): "not taken: a survey has \(formats.count(most)) questions at most"
    case .tooManyRows(let most):
      "only the first \(formats.count(most)) rows were read: make the form shorter, or make two of it"
    case .condition(let text):
      "asked of everybody: its condition \(code(text)) is on more than one question, or cannot be written here"
    case .conditionOnOther(let text, let other):
      "asked of everybody: its condition \(code(text)) is on \(code(other)), which is not asked before it"
    case .constraint(let text): "without the constraint \(code(text))"
    case .presetAnswer(let text): "without the answer that was filled in: \(code(text))"
    case .media: "without its pictures and sounds"
    case .optionFilter: "with all its options: an earlier answer used to choose among them"
    case .otherWords: "“other” is an option without words. Add a comment if you want them"
    case .optionComments: "without a comment beside each option. Add a comment if you want one"
    case .randomOrder: "in a fixed order: it used to be drawn"
    case .piping(let name): "its words hold \(code(name)), which is not replaced here. Change the words"
    case .renamed(let old, let new): "its key is \(code(new)) instead of \(code(old))"
    case .renamedOption(let old, let new): "the key of an option is \(code(new)) instead of \(code(old))"
    case .turned: "its steps were turned round: from the worst to the best"
    case .unknownDirection: "look at the order of its steps: it must be from the worst to the best"
    case .bareSteps: "its steps are numbers without words. Write words at least for the ends"
    case .noWords: "without words. Write the question"
    case .secondHint: "without its second hint"
    case .lessLikeThis(let values):
      "its steps begin at 0 or 1; they were \(formats.count(values.lowerBound)) to \(formats.count(values.upperBound))"
    case .required(let count): "questions that had to be answered: \(formats.count(count)). Here each may be left out"
    case .groupTitles(let titles): "without the titles of groups: \(titles.short(formats))"
    case .intro(let text):
      "Rida's introduction stays, with the promise to whoever answers. The form's own: “\(text.short)”"
    case .thanks(let text): "Rida's thanks stay. The form's own: “\(text.short)”"
    case .otherLanguages(let languages): "without its translations: \(languages.short(formats))"
    case .foreignWords(let language):
      "its words are in another language (\(code(language))). They stand in the English fields to be translated from; "
        + "beneficiaries do not see them"
    case .guessedLanguage(let language): "it does not say its language; read as \(code(language))"
    case .missingWords(let language, let count):
      "questions without \(language == "ar" ? "Arabic" : "English") words: \(formats.count(count)). "
        + "Write them before you publish"
    case .overall(let key): "the overall question, which sums the others up: \(code(key)). Change it if it is another"
    case .noOverall: "no rating in it can be the overall question. Add one"
    case .sections: "an answer ended the form, or began it again. Here whoever answers goes on"
    case .otherSheets(let names): "other sheets were not read: \(names.short(formats))"
    case .settings(let names): "columns that were not read: \(names.short(formats))"
    case .quotas: "without its quotas: whoever is invited may answer"
    }
  }

  private static func english(_ identity: Identity) -> String {
    switch identity {
    case .name: "a name"
    case .phone: "a telephone number"
    case .email: "an e-mail address"
    case .number: "a number of identity or of a file"
    case .address: "an address"
    case .birth: "a day of birth"
    }
  }
}
