import Messages
import Wording

extension SendingPhrase {
  func arabic(_ formats: Formats) -> String {
    switch self {
    case .title: "الإرسال"
    case .text: "ما يُرسل بنفسه من روابط وتذكير. لا يُحفظ نص رسالة ولا رابط، وتُمحى الأرقام والعناوين بعد مدتها."
    case .carriers: "من يحمل الرسائل"
    case .nobody: "لا أحد بعد. يحدد مدير النظام مزود الرسائل أو خادم البريد، وتبقى الرسائل في انتظاره."
    case .carriedAs(let name, let sender): "\(name)، باسم \(sender)"
    case .balance(let credit): "بقي من الرصيد \(credit)."
    case .template(let step, let language, let state): "قالب \(step)، \(language): \(state)."
    case .templateState(.approved): "معتمد"
    case .templateState(.waiting): "قيد المراجعة عند المزود"
    case .templateState(.refused(let word)): "مرفوض أو موقوف (\(formats.code(word)))"
    case .templateState(.missing): "لم يُقدَّم إلى المزود"
    case .templateState(.unknown): "لم يقل المزود شيئاً عنه"
    case .trial: "جرّبوا على أنفسكم"
    case .trialText:
      "تصلكم دعوة كما تصل الأسر، برابط لا يفتح شيئاً. لا يُحفظ منها شيء، ولا تُحسب."
    case .trialCarrier: "من يحملها"
    case .trialTo: "رقم جوالكم أو بريدكم"
    case .trialToHint: "بحسب من يحملها."
    case .trialSend: "أرسلوا التجربة"
    case .trialOutcome(.taken): "قبلها المزود. انظروا: هل وصلت كاملة، وبالاسم الصحيح؟"
    case .trialOutcome(.refused(let problem)): "رفضها المزود: \(Self.arabic(problem, formats))."
    case .trialOutcome(.later(let problem)): "لم يقبلها المزود الآن: \(Self.arabic(problem, formats))."
    case .trialOutcome(.unserved(let problem)): "لا يخدمكم المزود الآن: \(Self.arabic(problem, formats))."
    case .trialOutcome(.silence): "سُلّمت وسكت المزود. قد تصلكم وقد لا تصل."
    case .nothing: "لا رسائل الآن. تُرسل الروابط بنفسها في كل استبيان كُتب فيه ذلك، عند إصدار الدعوات من ملف."
    case .isOpen: "الوقت الآن من أوقات الإرسال."
    case .opens(let at): "يُستأنف الإرسال \(formats.moment(at))."
    case .caption: "عدد الرسائل بحسب ما صارت إليه"
    case .step(.invitation): "الروابط"
    case .step(.reminder): "التذكير"
    case .waiting: "تنتظر"
    case .waitingHint: "لم يحن وقتها، أو هي في الطريق إلى المزود."
    case .accepted: "قبلها المزود"
    case .acceptedHint: "ولم يقل بعد إنها وصلت."
    case .delivered: "وصلت"
    case .deliveredHint: "بحسب المزود."
    case .failed: "لم تصل"
    case .failedHint: "ولن تُعاد."
    case .unknown: "لا يُعرف"
    case .unknownHint: "سُلّمت وسكت المزود. لا تُعاد بنفسها، حتى لا تصل أحداً مرتين."
    case .problem(let problem, let count): "\(Self.arabic(problem, formats)): \(formats.count(count))."
    }
  }
}
