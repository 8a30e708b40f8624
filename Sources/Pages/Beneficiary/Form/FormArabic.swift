import Surveys
import Wording

extension FormPhrase {
  func arabic(_ formats: Formats) -> String {
    switch self {
    case .promise: "رأيكم أمانة عندنا"
    case .knownOfAddressed(let days):
      "لا نعرف أبداً ماذا أجبتم، ونعرف فقط، لمدة \(formats.counted(days, .day, oblique: true))، هل استُخدم الرابط الذي "
        + "أرسلناه لكم، لنذكّركم، وبعدها لا نعرف حتى ذلك."
    case .knownOfDrawn: "لا أحد يعرف أي بطاقة أخذتم، فلا نستطيع أن نعرف هل أجبتم ولا ماذا أجبتم."
    case .effect: "إجابتكم لا تغيّر مساعدتنا لكم."
    case .neverKnown: "لا نعرف أبداً ماذا أجبتم."
    case .optional: "اتركوا أي سؤال لا تريدونه."
    case .urgentHelp: "مساعدة عاجلة"
    case .step(let number, let count): "\(formats.count(number)) من \(formats.count(count))"
    case .listen: "استمعوا إلى السؤال وإجاباته"
    case .ifAnswered(let answers):
      "إذا أجبتم \(answers.map { "«\($0(.arabic))»" }.joined(separator: " أو ")) في السؤال السابق:"
    case .recommendEnds: "(صفر: لا أنصح أبداً، عشرة: أنصح بكل تأكيد)"
    case .commentLimit(let limit): "حتى \(formats.counted(limit, .character, oblique: true))."
    case .commentPrivacy: "من فضلكم لا تكتبوا أسماء ولا أرقام هواتف."
    case .severalAllowed: "يمكنكم اختيار أكثر من إجابة."
    case .finalSentence: "بعد الإرسال لا يمكن تغيير الإجابة، مثل ورقة في صندوق الاقتراع."
    case .easyFinal: "بعد الإرسال لا يمكن تغيير الإجابة."
    case .sendNow: "هذه إجابتكم من الرسالة. أرسلوها الآن، أو غيّروها، أو أكملوا بقية الأسئلة."
    case .secondMayCome: "قد تأتي قبل الإرسال صفحة قصيرة أخرى، بحسب إجاباتكم."
    case .secondTitle: "بقيت صفحة واحدة"
    case .secondText:
      "لم يُرسل شيء بعد، وإجاباتكم في الصفحة الأولى محفوظة في هذه الصفحة. أجيبوا هنا عما تريدون، ثم اضغطوا «إرسال التقييم»."
    case .easySecondText: "لم نرسل شيئاً بعد. أجيبوا هنا إن أردتم. ثم اضغطوا «إرسال التقييم»."
    case .moreTitle: "هل عندكم دقيقتان أخريان؟"
    case .moreText(let count):
      "بقي \(formats.counted(count, .question)) لمن أراد. إن فتحتموها فلا نرسل شيئاً حتى تضغطوا «\(FormPhrase.send.arabic(formats))» فيها."
    case .more: "نعم، أسئلة أخرى"
    case .restTitle: "أسئلة أخرى لمن أراد"
    case .restText: "لم نرسل شيئاً بعد، وإجاباتكم السابقة محفوظة هنا. أجيبوا عما تريدون ثم أرسلوا، أو أرسلوا الآن."
    case .backToFirst: "العودة إلى الصفحة الأولى"
    case .readEasily: "خط كبير وكلام قصير"
    case .readAsUsual: "الخط العادي"
    case .send: "إرسال التقييم"
    case .switchLanguage: "English"
    case .problemsTitle: "بقي شيء قبل الإرسال"
    case .nothingAnswered: "لم تختاروا أي إجابة بعد. اختاروا إجابة واحدة على الأقل."
    case .unknownAnswer: "لم نتعرف على هذه الإجابة. اختاروا من الإجابات المعروضة."
    case .moreThanOne: "اخترتم أكثر من إجابة هنا. اختاروا واحدة فقط."
    case .tooLong(let limit): "النص طويل. اختصروه إلى \(formats.counted(limit, .character, oblique: true)) أو أقل."
    case .damaged:
      "وصلت بعض الحروف تالفة، ومكانها العلامة �. صححوها إن أردتم، ثم أرسلوا مرة أخرى. بقية إجاباتكم محفوظة."
    case .unknownQuestion: "وصلنا جواب لسؤال غير موجود في هذه الصفحة. راجعوا إجاباتكم ثم أرسلوا مرة أخرى."
    case .skipToQuestions: "إلى الأسئلة مباشرة"
    }
  }
}
