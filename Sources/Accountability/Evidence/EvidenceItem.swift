import Surveys
import Wording

/// What an auditor asks for, item by item, each with the files that meet it.
package enum EvidenceItem: Int, CaseIterable, Sendable {
  case policy = 1, documents, questionnaire, workbook, fieldwork, actions, targets, told, retention, approvals, audit
  case notices

  /// The folder, or the file, in which its files lie.
  var place: String {
    switch self {
    case .policy: "policy/"
    case .documents: "documents/"
    case .questionnaire: "surveys/"
    case .workbook: "reports/"
    case .fieldwork: "fieldwork/"
    case .actions: "improvement/actions.csv"
    case .targets: "improvement/targets.csv"
    case .told: "did/"
    case .retention: "retention/"
    case .approvals: "approvals.csv"
    case .audit: "audit.txt"
    case .notices: "notices/"
    }
  }

  /// Its name, in English.
  package var name: String { Formats(language: .english).say(EvidencePhrase.name(self)) }

  /// The paths that meet it.
  func files(among files: [EvidenceFile]) -> [String] { files.map(\.path).filter { $0.hasPrefix(place) }.sorted() }
}

/// The words of the checklist.
enum EvidencePhrase: Phrase {
  case title, intro(charity: String, period: String), upTo(entry: Int, day: String?), manifest
  case number, item, state, files, stands(EvidenceChecklist.State)
  case name(EvidenceItem)

  func arabic(_ formats: Formats) -> String {
    switch self {
    case .title: "ملف الأدلة للمراجع"
    case .intro(let charity, let period): "\(charity): ما يثبت قياس رضا المستفيدين والعمل به في \(period)."
    case .upTo(let entry, let day):
      "مستخرج من البيانات كما هي عند القيد رقم \(formats.count(entry)) من السجل"
        + (day.map { " (\(formats.code($0)))" } ?? "")
        + ". ومن البيانات نفسها يخرج الملف نفسه حرفاً بحرف."
    case .manifest:
      "\(formats.code("manifest.sha256")) فيه بصمة كل ملف: \(formats.code("sha256sum -c manifest.sha256"))."
    case .number: "الرقم"
    case .item: "البند"
    case .state: "الحال"
    case .files: "الملفات"
    case .stands(.met): "موجود"
    case .stands(.amiss): "موجود، وفيه ما يجب إصلاحه"
    case .stands(.missing): "مفقود"
    case .name(.policy): "السياسة المعتمدة بنصها"
    case .name(.documents): "الأدوات التي تسميها السياسة، بآخر نسخة محفوظة"
    case .name(.questionnaire): "الاستبيان كما نُشر، بإصداره ويومه"
    case .name(.workbook): "تقرير الفترة المختوم، بآخر إصدار"
    case .name(.fieldwork): "جدول العمل الميداني: من خُدم ودُعي وأجاب"
    case .name(.actions): "إجراءات التحسين، قبلها وبعدها"
    case .name(.targets): "الأهداف وما بلغته"
    case .name(.told): "ما قيل للمستفيدين: صفحة «قلتم لنا، وهذا ما فعلناه»"
    case .name(.retention): "إثبات المحو وإتلاف المفاتيح"
    case .name(.approvals): "ما أكده شخص ثانٍ"
    case .name(.audit): "نتيجة التدقيق"
    case .name(.notices): "إشعار الخصوصية لكل استبيان"
    }
  }

  func english(_ formats: Formats) -> String {
    switch self {
    case .title: "Evidence for an auditor"
    case .intro(let charity, let period):
      "\(charity): that the satisfaction of beneficiaries was measured, and acted upon, in \(period)."
    case .upTo(let entry, let day):
      "Taken from the data as of entry \(formats.count(entry)) of the journal" + (day.map { " (\($0))" } ?? "")
        + ". The same data give it again, byte for byte."
    case .manifest: "manifest.sha256 has the sum of each file: sha256sum -c manifest.sha256."
    case .number: "No."
    case .item: "Item"
    case .state: "State"
    case .files: "Files"
    case .stands(.met): "there"
    case .stands(.amiss): "there, and shows something to mend"
    case .stands(.missing): "missing"
    case .name(.policy): "The approved policy, its text"
    case .name(.documents): "The tools that the policy names, in the newest version kept"
    case .name(.questionnaire): "The questionnaire as it was published, with version and day"
    case .name(.workbook): "The sealed report on the period, in its newest edition"
    case .name(.fieldwork): "The table of fieldwork: served, invited, answered"
    case .name(.actions): "Actions to serve better, with figures before and after"
    case .name(.targets): "Targets, and what they came to"
    case .name(.told): "What beneficiaries were told: the page “You told us, and this is what we did”"
    case .name(.retention): "Proof of erasing, and of destroyed keys"
    case .name(.approvals): "What a second person confirmed"
    case .name(.audit): "The result of the audit"
    case .name(.notices): "The privacy notice of each survey"
    }
  }
}
