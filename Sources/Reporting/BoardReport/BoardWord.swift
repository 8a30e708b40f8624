import Wording

/// The phrases of the board's scorecard, comments, actions, and of what is withheld.
enum BoardWord: Phrase {
  // Scorecard.
  case goal, unheard, chooseChannel, choose, chooseHint
  // What goes with the overall rating.
  case noDrivers, tooFewPairs, driversNote
  /// Above the links to the sheets of single channels or departments.
  case ownSheets
  // Comments.
  case commentsLead(Int), commentsFew(Int), everybody, policyCode, step, aim, neither, noWords, noThemeTold(least: Int)
  // Actions.
  case actionsLead(Int), noActions, until(String), fewerThanThirty, notTheCause, actionsNote
  // What is withheld.
  case withheldLead(Int), nothingWithheld, table, group, reason, hidden, small, bounded, why

  func arabic(_ formats: Formats) -> String {
    switch self {
    case .goal: "من أهداف السياسة"
    case .unheard: "من لم تصلنا آراؤهم"
    case .chooseChannel: "قناة بعينها"
    case .choose: "اختاروا القناة"
    case .chooseHint: "غيّروا القناة من القائمة في الخلية، فتتغيّر الأرقام تحتها."
    case .noDrivers: "الإجابات في هذه الفترة أقل من أن تُعرف بها الأولويات"
    case .tooFewPairs: "أقل من خمسين أجابوا عن السؤالين معاً"
    case .driversNote:
      "الأولوية من أمرين: قوة ارتباط السؤال بالرضا العام، ودرجته بين الأسئلة. والارتباط لا يعني أن أحدهما سبب الآخر."
    case .ownSheets: "لكلٍّ ورقته: اضغطوا على الاسم لفتحها"
    case .commentsLead(let count): "\(formats.counted(count, .comment)): موضوعاتها"
    case .commentsFew(let least):
      "أقل من \(formats.counted(least, .comment, oblique: true)) في هذه الفترة، فلا يُذكر منها شيء"
    case .everybody: "كل التعليقات"
    case .policyCode: "من السياسة"
    case .step: "خطوة"
    case .aim: "هدف"
    case .neither: "ليس في السياسة"
    case .noThemeTold(let least): "لا موضوع فيها ورد في \(formats.counted(least, .comment, oblique: true)) أو أكثر"
    case .noWords: "نصوص التعليقات ليست في هذا الملف؛ وهنا موضوعاتها وأعدادها وحدها."
    case .actionsLead(let count): "قلتم وفعلنا: \(formats.counted(count, .action)) حتى نهاية الفترة"
    case .noActions: "لم يُسجّل إجراء حتى نهاية الفترة"
    case .until(let day): "حتى \(day)"
    case .fewerThanThirty: "أقل من ثلاثين"
    case .notTheCause: "المقارنة تبيّن متى تغيّر الرضا، لا لماذا: ففي الوقت نفسه تحدث أمور أخرى."
    case .withheldLead(let count): "\(formats.counted(count, .group)) حُجبت أرقامها حمايةً لمن أجابوا"
    case .nothingWithheld: "لم يُحجب شيء في هذه الفترة"
    case .table: "الجدول"
    case .group: "المجموعات"
    case .reason: "كيف عُرضت"
    case .hidden: "محجوبة"
    case .small: "عينة صغيرة: معروضة بلا دلالة للتغيّر"
    case .bounded: "معروضٌ حدّها فقط"
    case .why: "لماذا؟"
    case .actionsNote:
      "الرقم في عمود الإجراءات إجراءٌ بدأ في تلك الفترة، وبيانه في ورقة «قلتم وفعلنا». ما جاء بعده ليس بالضرورة بسببه."
    }
  }

  func english(_ formats: Formats) -> String {
    switch self {
    case .goal: "Goal of the policy"
    case .unheard: "Who was not heard"
    case .chooseChannel: "One channel"
    case .choose: "Choose a channel"
    case .chooseHint: "Choose another channel from the list in its cell, and the figures below follow."
    case .noDrivers: "Too few answers in this period to tell priorities"
    case .tooFewPairs: "Fewer than fifty answered both questions"
    case .driversNote:
      "A priority comes from two things: how much a question goes with the overall rating, and how it is rated beside the others. That two go together does not say that one causes the other."
    case .ownSheets: "Each has its own sheet: click a name to open it"
    case .commentsLead(let count): "\(formats.counted(count, .comment)): what they are about"
    case .commentsFew(let least):
      "Fewer than \(formats.counted(least, .comment)) in this period: none are reported"
    case .everybody: "All comments"
    case .policyCode: "In the policy"
    case .step: "Step"
    case .aim: "Goal"
    case .neither: "Not in the policy"
    case .noThemeTold(let least): "No theme in \(formats.counted(least, .comment)) or more"
    case .noWords: "The words of comments are not in this file; here are only their themes and counts."
    case .actionsLead(let count): "You said, we did: \(formats.counted(count, .action)) by the end of the period"
    case .noActions: "No action was registered by the end of the period"
    case .until(let day): "until \(day)"
    case .fewerThanThirty: "fewer than thirty"
    case .notTheCause: "The comparison says when satisfaction changed, not why: other things happen at the same time."
    case .withheldLead(let count):
      "The figures of \(formats.counted(count, .group)) are withheld to protect those who answered"
    case .nothingWithheld: "Nothing was withheld in this period"
    case .table: "Table"
    case .group: "Groups"
    case .reason: "How it is shown"
    case .hidden: "Withheld"
    case .small: "Small sample: shown, not judged"
    case .bounded: "Only its bound is told"
    case .why: "Why"
    case .actionsNote:
      "A number among the actions is one that began in that period; the sheet of actions explains it. What came after need not be because of it."
    }
  }
}
