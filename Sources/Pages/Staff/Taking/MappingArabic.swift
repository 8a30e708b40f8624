import Mapping
import Surveys
package import Wording

extension MappingPhrase {
  package func arabic(_ formats: Formats) -> String {
    switch self {
    case .title: "ما هذه الأعمدة؟"
    case .text(let survey, let program):
      (program.map { "هذا الملف من \(formats.code($0.name)). " } ?? "")
        + "قولوا عن كل عمود أي سؤال من «\(survey)» هو، أو أنه لا يؤخذ. ما لا نعرفه تركناه لكم."
    case .promise:
      "لا يؤخذ شيء يدل على صاحب الإجابة: لا اسم ولا رقم ولا بريد ولا جهاز ولا مكان. ولا تُؤخذ إجابة قبل أن تروا عددها وتضغطوا الزر. "
        + "وحينها نحفظ مع الاستبيان ما تقولونه هنا عن الخانات، إلا الكلام الذي تختارون له جواب «غير ذلك»."
    case .wholeFile: "للملف كله"
    case .wholeText: "ما لا يقوله عمود في الملف هو نفسه لكل الإجابات."
    case .language: "لغة الإجابة"
    case .dates: "كيف تُكتب الأيام في الملف"
    case .order(.yearFirst): "السنة ثم الشهر ثم اليوم"
    case .order(.dayFirst): "اليوم ثم الشهر ثم السنة"
    case .order(.monthFirst): "الشهر ثم اليوم ثم السنة"
    case .clocks: "بأي توقيت تُكتب الساعات"
    case .ownClocks: "توقيت الجمعية"
    case .utcClocks: "التوقيت العالمي \(formats.code("UTC"))"
    case .answers(let filled, let empty): "خانات مكتوبة: \(formats.count(filled))، فارغة: \(formats.count(empty))."
    case .cells(let cells, let more): "فيه: " + cells.joined(separator: "، ") + (more ? "، وغيرها." : ".")
    case .suggested(let reason, let question): MappingPhrase.arabic(reason, question)
    case .meaning(let column): "ما العمود «\(column)»؟"
    case .leftOut: "لا يؤخذ"
    case .day: "يوم الإجابة"
    case .dayHijri: "يوم الإجابة بالهجري"
    case .questions: "سؤال"
    case .optionsOf(let question): "جواب واحد من: \(question)"
    case .cell(let cell, let column): "«\(cell)» في «\(column)» يعني"
    case .nothing: "لم يُجب"
    case .settled(let count): "أعمدة عرفناها أو لا تؤخذ: \(formats.count(count))"
    case .problem(.undecided): "اختاروا من القائمة."
    case .problem(.lookAtCells): "انظروا في معاني خانات هذا العمود تحته، ثم احفظوا."
    case .problem(.saidTwice(let other)):
      "هذا مأخوذ من «\(formats.foreign(other))». أبقوا واحداً، واختاروا للآخر «لا يؤخذ»."
    case .problem(.identifying): "هذا العمود يدل على صاحب الإجابة، فلا يصير تعليقاً. اختاروا «لا يؤخذ»."
    case .problem(.tooManyCells): "خانات هذا العمود مختلفة كثيراً. اختاروا سؤالاً آخر أو «لا يؤخذ»."
    case .problem(.noTicks):
      "لا نعرف أي خانات هذا العمود تعني أن الإجابة اختيرت. اختاروا «لا يؤخذ» أو سؤالاً."
    case .problem(.noDay): "لا بد من عمود ليوم الإجابة."
    case .tooManyColumns(let count, let most):
      "أعمدة الملف \(formats.count(count))، ونعرض هنا \(formats.count(most)) على الأكثر. صدّروا أعمدة أقل."
    case .look: "أروني الخانات"
    case .save: "تابعوا إلى العدد"
    case .download: "نزّلوا ما اخترتم ملفاً"
    case .kept: "نحفظ اختياركم حين تؤخذ الإجابات، فإذا رفعتم ملفاً بالأعمدة نفسها عرفناه. يبقى الملف هنا عشر دقائق."
    case .columnsLeftOut(let columns, let more):
      "أعمدة لم تؤخذ: " + columns.map { "«\($0)»" }.joined(separator: "، ")
        + (more > 0 ? "، وغيرها \(formats.count(more))." : ".")
    case .rowsLeftOut(let count): "أسطر لم تكتمل فلم تؤخذ: \(formats.count(count))."
    case .notKept: "لم نستطع حفظ اختياركم لأعمدة هذا الملف، فستختارون من جديد في المرة القادمة."
    }
  }

  private static func arabic(_ reason: MappingProposal.Reason, _ question: String?) -> String {
    let meant = question.map { " نظنه: \($0)" } ?? ""
    return switch reason {
    case .named: "عرفناه من عنوانه."
    case .alike: "عنوانه قريب من السؤال.\(meant)"
    case .unknownValues: "في خاناته ما لا نعرف معناه.\(meant)"
    case .numbers: "خاناته أرقام، ولا نعرف أي طرف هو الأفضل.\(meant)"
    case .moment: "وقت الإجابة كما سجّله البرنامج."
    case .identifying: "يدل على صاحب الإجابة أو مكانه، فلا يؤخذ."
    case .technical: "من أعمدة البرنامج نفسه."
    case .saidByParts: "أعمدة الأجوبة المفردة تقول ما يقوله."
    case .saidBefore: "يشبه عموداً قبله."
    case .unknown: "لا يشبه سؤالاً نعرفه."
    }
  }
}
