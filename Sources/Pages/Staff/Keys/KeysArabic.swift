import Access
import Wording

extension KeysPhrase {
  func arabic(_ formats: Formats) -> String {
    switch self {
    case .title: "مفاتيح الأنظمة الأخرى"
    case .text:
      "بالمفتاح يقرأ نظام آخر لديكم ما نُشر هنا، مثل Excel أو Power BI أو موقعكم، أو يدعو من خدمتموهم، مثل نظام الحالات. يقرأ ما تعرضه هذه الصفحات ولا يزيد: ما يُحجب هنا يُحجب هناك."
    case .description: "ما يمكن طلبه، لمن يبرمجه"
    case .keysTitle: "المفاتيح"
    case .standing: "يعمل"
    case .ended: "انتهى"
    case .none: "لم يُنشأ مفتاح بعد."
    case .made(let name, let at): "أنشأه \(formats.code(name)) في \(formats.moment(at))"
    case .endedBy(let name, let at): "أنهاه \(formats.code(name)) في \(formats.moment(at))"
    case .seen(let day): "آخر استعمال \(formats.date(day))"
    case .neverSeen: "لم يُستعمل بعد"
    case .end: "إنهاء المفتاح"
    case .endText: "لا يفتح شيئاً للنظام الذي يحمله من هذه اللحظة. المفتاح الذي انتهى لا يعود."
    case .newTitle: "مفتاح جديد"
    case .newText:
      "لكل نظام مفتاح، حتى يمكن إنهاؤه وحده. والنظام الذي يدعو الناس أو ينشر النتائج لا يقرؤها بالمفتاح نفسه: لو قرأها بين دعوة وأخرى لعرف جواباً بعينه."
    case .name: "النظام"
    case .nameHint: "من سيحمل المفتاح، مثل \(formats.code("Power BI"))"
    case .scopes: "ما يفتحه"
    case .make: "إنشاء المفتاح"
    case .freshTitle(let name): "مفتاح \(formats.code(name))"
    case .freshText: "ضعوه في ذلك النظام الآن. يظهر هنا مرة واحدة، ومن يحمله يقدر على ما اخترتم."
    case .freshLabel: "المفتاح"
    case .scope(.surveys): "الاستبيانات وأسئلتها"
    case .scope(.figures): "الفترات المنشورة ونتائجها"
    case .scope(.themes): "كم مرة يُذكر كل موضوع في التعليقات، من غير نصوصها"
    case .scope(.improvement): "الإجراءات والأهداف"
    case .scope(.reports): "التقارير المبنية وملفاتها"
    case .scope(.campaigns): "جولات الدعوة: كم دُعي في كل منها وإلى متى تعمل روابطها"
    case .scope(.services): "دعوة من خدمتموهم"
    case .scope(.receipts): "تسجيل ما صارت إليه الروابط"
    case .scope(.releases): "نشر ما حان نشره من النتائج"
    }
  }
}
