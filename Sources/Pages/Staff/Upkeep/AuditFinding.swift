import Access
import Wording

extension AuditFinding {
  /// What was found. Of answers that wait no number is told: whoever compares two would see a single one come in.
  func english(_ formats: Formats) -> String {
    guard case .conservation(let stratum, let state, _, _) = self else { return description }
    return "\(formats.code(stratum)): the tickets and the ballots that are \(state.rawValue) are not as many"
  }

  /// The same in Arabic.
  func arabic(_ formats: Formats) -> String {
    func code(_ text: some CustomStringConvertible) -> String { formats.code("\(text)") }
    return switch self {
    case .batch(let number): "الدفعة \(code(number)) ليست كما نُشرت، وربما كل ما بعدها"
    case .strayCounts(let batch): "توجد أعداد للدفعة \(code(batch))، وهي غير موجودة"
    case .journal(let number): "القيد \(code(number)) في سجل النظام غُيّر أو حُذف"
    case .changed(let kind, let subject): "\(kind.arabicList(code(subject))): تغيّر عمّا كُتب"
    case .conservation(let stratum, let state, _, _):
      "\(code(stratum)): عدد الروابط المستعملة لا يطابق عدد الإجابات \(state.arabic)"
    case .unreadableBallots(let count): "إجابات مختومة لا تُفتح بالمفاتيح المحفوظة، وعددها \(formats.count(count))"
    case .epoch(let number): "مفتاح الفترة \(code(number)) ليس المفتاح المحفوظ"
    case .unreadable(let part): "في \(code(part)) ما لا يكتبه البرنامج"
    case .key(let name, .another): "المفتاح \(code(name)) لا يفتح ما خُتم به: هو مفتاح آخر"
    case .key(let name, let fault): "لا يمكن استعمال المفتاح \(code(name)): \(fault.arabic)"
    case .straySecret(let campaign): "يوجد سر للجولة \(code(campaign))، وليست في قاعدة البيانات"
    case .strayKey(let file): "الملف \(code(file)) بين المفاتيح وليس منها"
    case .contacts(let campaign, let tickets, let contacts):
      "في الجولة \(code(campaign)) روابط عددها \(formats.count(tickets)) وجهات اتصال عددها \(formats.count(contacts))، ولا يمكن تذكير الباقين"
    case .underway(let campaign): "انقطع إصدار الجولة \(code(campaign)) ولم يكتمل"
    case .unknownHead(let head): "لا يوجد في السلسلة \(code(head))"
    }
  }
}

extension AuditFinding.ConservedState {
  fileprivate var arabic: String {
    switch self {
    case .waiting: "المنتظرة"
    case .counted: "المنشورة"
    }
  }
}

extension KeyFault {
  fileprivate var arabic: String {
    switch self {
    case .missing: "غير موجود"
    case .empty: "فارغ"
    case .zeroed: "لم يبق فيه إلا أصفار"
    case .short, .long: "طوله غير صحيح"
    case .unreadable: "لا يمكن قراءته"
    case .openToOthers: "يستطيع غير صاحبه قراءته أو تغييره"
    case .another: "مفتاح آخر"
    }
  }
}

extension JournalEntry.Kind {
  /// Of what the journal tells otherwise than the tables.
  fileprivate func arabicList(_ subject: String) -> String {
    switch self {
    case .issue: "روابط الجولة \(subject)"
    case .survey: "الاستبيان \(subject)"
    case .organisation: "القنوات والأقسام"
    case .coding: "مواضيع التعليق \(subject)"
    case .release: "ما تركه آخر نشر للنتائج"
    case .rules: "عبارات الموضوع \(subject)"
    case .withdrawal: "الأهداف المسحوبة من \(subject)"
    case .target: "أهداف \(subject)"
    case .action: "إجراءات \(subject)"
    case .told: "ما يُقال للمستفيدين عن إجراءات \(subject)"
    case .archive: "المحفوظات \(subject)"
    case .served: "خدمات \(subject)"
    case .delay: "مدد الدعوة في \(subject)"
    case .opening: "فتح التعليقات في \(subject)"
    case .outreach: "ما صارت إليه روابط الجولة \(subject)"
    case .station: "الجهاز \(subject)"
    case .retirement: "الإصدارات الموقوفة من \(subject)"
    case .file: "الملف \(subject)"
    case .quiet: "قائمة من لا يُراسلون (\(subject))"
    case .staff: "حدث الحسابات \(subject)"
    case .webhook: "إشعار النظام الآخر رقم \(subject)"
    case .key: "مفتاح النظام الآخر رقم \(subject)"
    case .earlier: "الدفعات \(subject)"
    }
  }
}
