import Indicators
import Surveys
import Wording

extension RulePhrase {
  func arabic(_ formats: Formats) -> String {
    switch self {
    case .way: "الكلمات التي تُصنَّف بها التعليقات"
    case .themes: "المواضيع"
    case .title(let theme): "كلمات تدل على موضوع «\(theme)»"
    case .text:
      "بهذه الكلمات يُصنَّف كل تعليق لم تقرؤوه بعد. ما صنّفتموه بأيديكم لا يتغير. كل تعديل يُحفظ باسم صاحبه ويومه، ويغيّر "
        + "أعداد المواضيع في كل الفترات."
    case .saved: "حُفظت الكلمات، وصُنّفت بها التعليقات التي لم تُقرأ."
    case .accuracy(let counts):
      "جُرّبت العبارات الأصلية على \(formats.count(ThemeAccuracy.reviews)) مراجعة عربية لزوار أماكن، لم تُؤخذ العبارات منها. عن هذا "
        + "الموضوع منها \(formats.count(counts.found + counts.missed))، وجدت العبارات منها \(formats.count(counts.found)). وصنّفت فيه "
        + "\(formats.count(counts.found + counts.mistaken))، والصحيح منها \(formats.count(counts.found))."
    case .accuracyUnknown:
      "جُرّبت العبارات الأصلية على \(formats.count(ThemeAccuracy.reviews)) مراجعة عربية لزوار أماكن، وليس فيها ما يتكلم عن هذا "
        + "الموضوع. فلا يُعرف كم تصيب فيه."
    case .lines: "العبارات"
    case .linesHint:
      "عبارة في كل سطر. اكتبوا الكلمات مجردة: نجد بأنفسنا ما دخلت عليه «ال» أو الواو أو الضمائر، وأما الأفعال فاكتبوا "
        + "صيغها كلها."
    case .signsTitle: "علامات السطر"
    case .signSlash: "\(formats.code("/")) بين كلمات تكفي أي واحدة منها: «شكرا/مشكورين»."
    case .signGap: "\(formats.code("…")) مكان كلمات لا تهم، حتى ثلاث: «الله … فيكم»."
    case .signEnd: "\(formats.code(".")) في آخر السطر: لا كلمة بعدها في الجملة."
    case .signWhole: "\(formats.code("=")) في أول السطر: العبارة هي الجملة كلها."
    case .signException: "\(formats.code("!")) في أول السطر: استثناء، وما فيه ليس من هذا الموضوع."
    case .sentence: "جملة للتجربة"
    case .sentenceHint: "اكتبوا جملة من عندكم. لا تُحفظ."
    case .tryIt: "تجربة العبارات على الجملة"
    case .triedTitle: "تُصنَّف الجملة هكذا:"
    case .triedTheme(let theme, let words):
      "\(theme)، من: \(words.map { "«\($0)»" }.joined(separator: "، "))."
    case .triedNothing: "لا تدل الجملة على أي موضوع."
    case .save: "حفظ العبارات"
    case .back: "العودة إلى التعليقات"
    case .findings(let count):
      count == 1
        ? "في العبارات خطأ واحد، ولم يُحفظ شيء"
        : "أخطاء في العبارات: \(formats.count(count))، ولم يُحفظ شيء"
    case .wrong(let problem): RulePhrase.wrong(problem, formats)
    case .right(let problem): RulePhrase.right(problem, formats)
    case .historyTitle: "ما حُفظ من قبل"
    case .kept(let day, ThemeRuleEdition.commandLine, let lines):
      "\(formats.date(day))، من سطر الأوامر: \(formats.counted(lines, .row))."
    case .kept(let day, let account, let lines):
      "\(formats.date(day))، \(formats.code(account)): \(formats.counted(lines, .row))."
    case .see(let day): "عرض عبارات \(formats.date(day)) في الحقل"
    case .originHolds: "العبارات الأصلية، كما جاءت مع البرنامج. هي المعمول بها الآن."
    case .originHeld: "العبارات الأصلية، كما جاءت مع البرنامج."
    case .seeOrigin: "عرض العبارات الأصلية في الحقل"
    }
  }

  private static func wrong(_ problem: ThemePhraseProblem, _ formats: Formats) -> String {
    switch problem {
    case .nothingBehindMark(let mark): "لا شيء بعد \(formats.code(mark))"
    case .noWordAtEnd: "لا يبدأ السطر بكلمة، أو لا ينتهي بها"
    case .endInside: "\(formats.code(".")) في وسط السطر"
    case .noWord(let part): "لا كلمة هنا: \(formats.code(part))"
    case .severalWords(let part): "كلمات بينها علامة: \(formats.code(part))"
    case .tooManyGaps: "علامات \(formats.code("…")) كثيرة"
    case .tooLong: "السطر طويل جداً"
    case .tooManyLines: "السطور كثيرة جداً"
    }
  }

  private static func right(_ problem: ThemePhraseProblem, _ formats: Formats) -> String {
    switch problem {
    case .nothingBehindMark: "اكتبوا العبارة بعد العلامة، وبينهما فراغ"
    case .noWordAtEnd: "ابدؤوا بكلمة، واختموا بكلمة"
    case .endInside: "ضعوها في آخر السطر، أو احذفوها"
    case .noWord: "كلمة قبل كل \(formats.code("/")) وبعدها"
    case .severalWords: "افصلوا بينها بفراغ، أو اكتبوها كلمة واحدة"
    case .tooManyGaps(let most): "\(formats.count(most)) على الأكثر"
    case .tooLong(let most): "حتى \(formats.counted(most, .character, oblique: true)): اجعلوه سطرين"
    case .tooManyLines(let most): "حتى \(formats.counted(most, .row, oblique: true))"
    }
  }
}
