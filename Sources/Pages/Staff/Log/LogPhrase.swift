import Access
import Surveys
import Wording

/// The words of the log and of the journal.
enum LogPhrase: Phrase {
  case ways, log, journal, logText, journalText
  case name, nameHint, kind, anyKind, from, to, show, none, older, file
  case kindOf(StaffEvent.Kind), entryKind(JournalEntry.Kind)
  case happened(StaffEvent), at(StaffEvent)
  case written(JournalEntry), on(JournalEntry)

  func arabic(_ formats: Formats) -> String {
    switch self {
    case .ways: "صفحات السجل"
    case .log: "سجل الحسابات"
    case .journal: "سجل النظام"
    case .logText: "من دخل ومن رُفض وما تغيّر في الحسابات، الأحدث أولاً."
    case .journalText:
      "كل ما نُشر أو حُفظ أو ضُبط، في سلسلة لا يُحذف منها شيء ولا يُبدّل من غير أن يُكشف. الأحدث أولاً."
    case .name: "المستخدم"
    case .nameHint: "من فعل الشيء أو من وقع على حسابه"
    case .kind: "النوع"
    case .anyKind: "كل الأنواع"
    case .from: "من يوم"
    case .to: "إلى يوم"
    case .show: "عرض"
    case .none: "لا شيء بهذه الشروط."
    case .older: "الأقدم"
    case .file: "تنزيل الجدول (CSV)"
    case .kindOf(let kind): kind.words.arabic
    case .entryKind(let kind): kind.words.arabic
    case .happened(let event): event.words(formats).arabic
    case .at(let event): "\(formats.moment(event.at)): \(event.words(formats).arabic)"
    case .written(let entry): entry.words(formats).arabic
    case .on(let entry):
      "\(entry.day.flatMap { Day($0) }.map { "\(formats.date($0)): " } ?? "")\(entry.words(formats).arabic)"
    }
  }

  func english(_ formats: Formats) -> String {
    switch self {
    case .ways: "Pages of the log"
    case .log: "Log of accounts"
    case .journal: "Journal"
    case .logText: "Who signed in, who was refused, and what changed, newest first."
    case .journalText:
      "Everything that was published, kept or set, in a chain of which nothing is removed or altered unseen. Newest first."
    case .name: "User"
    case .nameHint: "Who did it, or to whose account it was done"
    case .kind: "Kind"
    case .anyKind: "Every kind"
    case .from: "From day"
    case .to: "To day"
    case .show: "Show"
    case .none: "There is nothing of this."
    case .older: "Older"
    case .file: "Download the table (CSV)"
    case .kindOf(let kind): kind.words.english
    case .entryKind(let kind): kind.words.english
    case .happened(let event): event.words(formats).english
    case .at(let event): "\(formats.moment(event.at)): \(event.words(formats).english)"
    case .written(let entry): entry.words(formats).english
    case .on(let entry):
      "\(entry.day.flatMap { Day($0) }.map { "\(formats.date($0)): " } ?? "")\(entry.words(formats).english)"
    }
  }
}
