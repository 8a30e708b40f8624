import Wording

/// The words of the tour.
enum TourPhrase: Phrase {
  case title(step: Int, of: Int)
  case name(Tour.Stop), text(Tour.Stop)
  case back, next, end, leave, go
  case again, againText

  func arabic(_ formats: Formats) -> String {
    switch self {
    case .title(let step, let count): "جولة قصيرة: \(formats.count(step)) من \(formats.count(count))"
    case .name(let stop): stop.words.arabic
    case .text(let stop): stop.text.arabic
    case .back: "السابق"
    case .next: "التالي"
    case .end: "إنهاء الجولة"
    case .leave: "ترك الجولة"
    case .go: "الذهاب إلى هذه الصفحة"
    case .again: "بدء الجولة من جديد"
    case .againText: "خطوات قليلة تقول ما في صفحاتكم. تظهر فوق الصفحة ولا تغطيها، وتتركونها متى شئتم."
    }
  }

  func english(_ formats: Formats) -> String {
    switch self {
    case .title(let step, let count): "A short tour: \(formats.count(step)) of \(formats.count(count))"
    case .name(let stop): stop.words.english
    case .text(let stop): stop.text.english
    case .back: "Back"
    case .next: "Next"
    case .end: "End the tour"
    case .leave: "Leave the tour"
    case .go: "Go to this page"
    case .again: "Begin the tour again"
    case .againText:
      "A few steps that say what your pages are for. They stand above the page, never on it, and you leave them when you like."
    }
  }
}

extension Tour.Stop {
  /// What the menu calls a page, in Arabic and English.
  fileprivate var words: (arabic: String, english: String) {
    switch self {
    case .overview: ("نظرة عامة", "Overview")
    case .questions: ("الأسئلة", "Questions")
    case .comments: ("التعليقات", "Comments")
    case .actions: ("إجراءات التحسين", "Improvement")
    case .reports: ("التقارير", "Reports")
    case .surveys: ("الاستبيانات", "Surveys")
    case .links: ("الروابط", "Links")
    case .stations: ("أجهزة التقييم", "Stations")
    case .calls: ("المكالمات", "Calls")
    case .papers: ("إجابات الورق", "Paper answers")
    case .start: ("البداية", "Start")
    case .people: ("المستخدمون", "People")
    case .approvals: ("الموافقات", "Approvals")
    case .upkeep: ("حالة الخدمة", "Service")
    case .account: ("حسابكم", "Your account")
    case .help: ("المساعدة", "Help")
    }
  }

  /// What a page is for, in Arabic and English.
  fileprivate var text: (arabic: String, english: String) {
    switch self {
    case .overview:
      (
        "أهم الأرقام في فترة واحدة، وما تغيّر منذ الفترة السابقة. كل اسم يفتح صفحته. لا يُعرض رقم قبل أن تكفي الإجابات، فلا يُعرف أحد.",
        "The key figures of one period, and what changed since the one before. Every name opens its page. No figure is shown before there are enough answers, so that nobody is found out."
      )
    case .questions:
      (
        "كل سؤال وحده: توزيع الإجابات، والتغيّر عبر الفترات، والفروق بين القنوات.",
        "Each question by itself: how answers spread, how they changed, and how channels differ."
      )
    case .comments:
      (
        "ما كتبه المستفيدون بعد حذف الأسماء والأرقام منه. يُفتح بسبب يُكتب في السجل.",
        "What beneficiaries wrote, with names and numbers taken out. Opening them leaves a trace."
      )
    case .actions:
      (
        "سجّلوا ما تفعلونه لتحسين الخدمة، وانظروا بعده هل تحسّنت الأرقام.",
        "Write down what you do to serve better, and see afterwards whether the figures improved."
      )
    case .reports:
      (
        "تقارير كاملة لتنزيلها أو إرسالها في موعدها. كل تقرير مختوم، ويمكن لأي أحد أن يتحقق منه.",
        "Whole reports to download, or to be sent when they are due. Each is sealed, and anybody can verify it."
      )
    case .surveys:
      (
        "اكتبوا الاستبيان، وجرّبوه كما يراه المستفيد، ثم انشروه. ما نُشر لا يتغيّر، وتغييره إصدار جديد.",
        "Write a survey, try it as a beneficiary sees it, then publish it. What is published never changes; a change is a new version."
      )
    case .links:
      (
        "أصدروا رابطاً لمن أمامكم، أو بطاقات تُطبع، أو دعوات من ملف بمن خدمتموهم.",
        "Issue a link for whoever is before you, cards to print, or invitations from a file of those you served."
      )
    case .stations:
      (
        "جهاز لوحي عند الاستقبال يقيّم عليه الزوار. تُفتح الصفحة عليه مرة، ثم يعمل وحده.",
        "A tablet at the reception on which visitors rate. Its page is opened once, then it works by itself."
      )
    case .calls:
      (
        "من يُتصل به ليُسأل، واحداً بعد واحد. لا تُعرض الإجابة بعد حفظها لأحد.",
        "Those who are asked on the telephone, one after another. Nobody sees an answer once it is saved."
      )
    case .papers:
      (
        "انقلوا الاستمارات الورقية واحدة بعد واحدة. تُختم كل استمارة حين تُحفظ.",
        "Type paper forms one after another. Each is sealed as soon as it is saved."
      )
    case .start:
      (
        "ما بقي حتى أول تقييم، خطوة خطوة، مع رابط إلى صفحة كل خطوة.",
        "What is left until the first rating, step by step, each with the way to its page."
      )
    case .people:
      (
        "ادعوا زملاءكم برابط يُفتح مرة واحدة، لكل منهم دوره. من يصدر الروابط لا يقرأ النتائج.",
        "Invite colleagues by a link that opens once, each with a role. Who issues links does not read results."
      )
    case .approvals:
      (
        "ما لا يمكن التراجع عنه يقترحه شخص ويؤكده آخر. يظهر هنا ما ينتظركم.",
        "What cannot be undone is proposed by one person and confirmed by another. What waits for you is here."
      )
    case .upkeep:
      (
        "هل الخدمة سليمة، ومتى أُخذت آخر نسخة احتياطية، وكيف تُجرّب استعادتها.",
        "Whether the service is well, when the last backup was made, and how restoring it is tried."
      )
    case .account:
      (
        "غيّروا كلمة مروركم، وفعّلوا رمز التحقق، وأنهوا جلساتكم الأخرى.",
        "Change your password, set up a code, and end your other sessions."
      )
    case .help:
      (
        "ابحثوا عن صفحة أو سؤال أو معنى كلمة. ومن هنا تبدؤون هذه الجولة من جديد.",
        "Look for a page, a question or the meaning of a word. From here you begin this tour again."
      )
    }
  }
}
