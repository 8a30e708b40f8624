import Wording

/// The words of a practice round.
enum PracticePhrase: Phrase {
  /// The way to it from a survey.
  case way
  case title(String), text, until(Int), link(String), open, none
  case ribbon, ribbonText, sentText

  func arabic(_ formats: Formats) -> String {
    switch self {
    case .way: "جولة تجريبية"
    case .title(let survey): "جولة تجريبية: \(survey)"
    case .text:
      "افتحوا هذه الروابط من هواتفكم وشاركوها مع زملائكم: هي الاستبيان كما يراه المستفيد، ومكتوب في كل صفحة أنها تجربة. ما يُرسل منها لا يُحفظ ولا يُحتسب. لا ترسلوها إلى مستفيد."
    case .until(let until):
      "تنتهي هذه الروابط تلقائياً: \(formats.moment(until)). ومن فتح هذه الصفحة بعد ذلك وجد روابط جديدة."
    case .link(let channel): "رابط التجربة عبر \(channel)"
    case .open: "فتح التجربة"
    case .none: "لا توجد قناة خدمة بعد، فلا يوجد رابط. أضيفوا قناة من الإعدادات."
    case .ribbon: "تجربة"
    case .ribbonText: "هذا الاستبيان للتجربة فقط: ما ترسلونه لا يُحفظ ولا يُحتسب."
    case .sentText: "انتهت التجربة. لم يُحفظ شيء مما أرسلتم ولم يُحتسب."
    }
  }

  func english(_ formats: Formats) -> String {
    switch self {
    case .way: "Practice round"
    case .title(let survey): "Practice round: \(survey)"
    case .text:
      "Open these links on your telephones, and share them with colleagues: they are the survey as a beneficiary sees it, and each page says that it is practice. What is sent from them is neither kept nor counted. Send none to a beneficiary."
    case .until(let until):
      "These links end by themselves: \(formats.moment(until)). Whoever opens this page later finds new ones."
    case .link(let channel): "Practice link, by \(channel)"
    case .open: "Open it"
    case .none: "There is no service channel yet, hence no link. Add one in the settings."
    case .ribbon: "Practice"
    case .ribbonText: "This form is for practice only: what you send is neither kept nor counted."
    case .sentText: "That was the practice. Nothing of what you sent is kept or counted."
    }
  }
}
