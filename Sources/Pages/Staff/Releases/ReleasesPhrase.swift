import Surveys
import Wording

/// The words of the page of releases.
enum ReleasesPhrase: Phrase {
  case title, text
  case soon, waits(until: Day)
  case ask, askTitle, askText, askAgain, button
  case done, nothingLeft, busy, failed, underway(since: Int)

  func arabic(_ formats: Formats) -> String {
    switch self {
    case .title: "نشر النتائج"
    case .text:
      "تُنشر النتائج تلقائياً: مرة كل يوم، وخلال ساعة من اكتمال عدد يحمي من أجابوا. لا يظهر هنا عدد ما ينتظر إلا تقريباً."
    case .soon: "اكتمل عدد يحمي من أجابوا: يُنشر خلال ساعة، أو الآن بالزر أدناه."
    case .waits(let day):
      "تنتظر الإجابات حتى يكتمل في قناة أو قسم عدد يحمي أصحابها. وما لم يُنشر قبل ذلك يُنشر في \(formats.day(day)) إن كفى عدده."
    case .ask: "نشر ما حان وقته"
    case .askTitle: "هل تُنشر الآن النتائج التي حان وقتها؟"
    case .askText: "ما يُنشر لا يمكن سحبه. القواعد نفسها تحمي من أجابوا: ما لم يكتمل عدده يبقى مختوماً."
    case .askAgain: "تُغلق أيضاً كل فترة انتهت."
    case .button: "نشر الآن"
    case .done: "نُشر الآن ما حان وقته:"
    case .nothingLeft: "لم يكتمل الآن عدد يسمح بالنشر، وبقيت الإجابات مختومة."
    case .busy: "لم يبدأ النشر: نشر آخر جارٍ الآن. انتظروا لحظة ثم انظروا من جديد."
    case .failed: "لم يتم النشر ولم يتغيّر شيء. راجعوا مدير النظام: صفحة حالة الخدمة تقول السبب."
    case .underway(let since): "النشر جارٍ منذ \(formats.moment(since))."
    }
  }

  func english(_ formats: Formats) -> String {
    switch self {
    case .title: "Releases"
    case .text:
      "Results are released by themselves: once a day, and within the hour in which enough have answered to protect each of them. How many answers wait is told only roughly."
    case .soon:
      "Enough have answered to protect each of them: released within the hour, or now by the button below."
    case .waits(let day):
      "Answers wait until a channel or a department has enough of them to protect each. What is not released before is released on \(formats.day(day)), if there is enough of it."
    case .ask: "Release what is due now"
    case .askTitle: "Release now what is due?"
    case .askText:
      "What is released cannot be taken back. The same rules protect those who answered: whatever is not enough stays sealed."
    case .askAgain: "Every period that is over is closed as well."
    case .button: "Release now"
    case .done: "What was due is released now:"
    case .nothingLeft: "There is not enough of anything now; the answers stayed sealed."
    case .busy: "It was not begun: another release is under way. Wait a moment, then look again."
    case .failed:
      "Nothing was released, and nothing was changed. Ask the administrator: the page of the state of the service tells why."
    case .underway(let since): "A release is under way since \(formats.moment(since))."
    }
  }
}
