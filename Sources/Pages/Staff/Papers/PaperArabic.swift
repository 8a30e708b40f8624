import Surveys
package import Wording

extension PaperPhrase {
  package func arabic(_ formats: Formats) -> String {
    switch self {
    case .ways: "طرق إدخال إجابات الورق"
    case .typing: "كتابة الأوراق"
    case .title: "إجابات الورق"
    case .text:
      "لمن معه أوراق عُبّئت بالقلم. اختاروا ما تشترك فيه أوراق هذه الكومة، ثم اكتبوها واحدة بعد أخرى."
    case .promise:
      "تُقفل كل ورقة في الصندوق حالما تحفظونها، ولا يراها بعد ذلك أحد. ولكم أن تسحبوا آخر ورقة ما دمتم لم تحفظوا ما بعدها "
        + "ولم تُحسب. إن أُعيد تشغيل الموقع بدأتم كومة جديدة: ما حُفظ باقٍ، ولا تبقى الورقة التي لم تحفظوها."
    case .tongue: "لغة الأوراق"
    case .firstDay: "عُبّئت من يوم"
    case .lastDay: "إلى يوم"
    case .daysHint: "كل الأيام في فترة واحدة من فترات الاستبيان."
    case .begin: "بدء الكتابة"
    case .needsDay: "اختاروا يوماً."
    case .lastBeforeFirst: "اليوم الأخير قبل اليوم الأول."
    case .twoPeriods(let one, let other):
      "هذه الأيام في فترتين، \(formats.period(one)) و\(formats.period(other)). اكتبوا أوراق كل فترة وحدها."
    case .experiment: "في هذا الإصدار تجربة تُقسم بالقرعة، ولا تُقسم بها الأوراق. اختاروا استبياناً بلا تجربة."
    case .filesTitle: "ما أُدخل من قبل"
    case .number: "الرقم"
    case .takenOn: "أُدخل في"
    case .survey: "الاستبيان"
    case .forms: "الإجابات"
    case .state: "أين هي"
    case .stands(.sealed): "كلها في الصندوق"
    case .stands(.counted): "حُسب بعضها أو كلها"
    case .stands(.takenBack(let day)): "سُحبت في \(formats.date(day))"
    case .takeBack(let number): "سحب رقم \(formats.count(number)) كله"
    case .takeBackText(let count):
      "تُمحى \(formats.counted(count, .answer)) من الصندوق قبل أن تُحسب، ولا تعود إلا بإدخالها من جديد."
    case .takeBackNow: "نعم، اسحبوها"
    case .done(.takenBack(let count)): "سُحب من الصندوق: \(formats.counted(count, .answer))."
    case .done(.notTakenBack): "لم يُسحب شيء: حُسب بعضها، أو سُحبت من قبل."
    case .done(.gone): "هذه الكومة لم تعد مفتوحة. ما حُفظ منها في القائمة أدناه بعدده، فابدؤوا كومة لما بقي."
    case .form(let number): "الورقة \(formats.count(number))"
    case .pile(let words, let days):
      days.lowerBound == days.upperBound
        ? "\(words.joined(separator: "، "))، عُبّئت في \(formats.date(days.lowerBound))."
        : "\(words.joined(separator: "، "))، عُبّئت من \(formats.date(days.lowerBound)) إلى "
          + "\(formats.date(days.upperBound))."
    case .count(0): "لم تُحفظ من هذه الكومة ورقة بعد."
    case .count(let count): "حُفظ من هذه الكومة: \(formats.counted(count, .paper))."
    case .keysHint:
      "رقم كل إجابة مكتوب بجانبها، والصفر لمن لا يعرف أو لا ينطبق عليه. تختارون بالأرقام أو بالأسهم، وتحفظون الورقة بمفتاح "
        + "الإدخال. ما تُرك في الورقة فارغاً فاتركوه."
    case .save: "حفظ الورقة"
    case .takeBackLast: "سحب آخر ورقة"
    case .finish: "انتهت الكومة"
    case .noted(.saved): "حُفظت الورقة. هذه التالية."
    case .noted(.twice): "هذه الورقة حُفظت من قبل، فلم تُحسب مرة أخرى. هذه التالية."
    case .noted(.takenBack): "سُحبت آخر ورقة. اكتبوها من جديد، أو اكتبوا غيرها."
    case .noted(.notTakenBack): "لم يعد يمكن سحب آخر ورقة."
    case .noted(.unknown):
      "لم تُجب قاعدة البيانات، فلا يُعرف هل حُفظت هذه الورقة. احفظوا الورقة نفسها مرة أخرى: تُحسب مرة واحدة في كل حال. "
        + "ولا تكتبوا ورقة غيرها قبل أن تُحفظ."
    }
  }
}
