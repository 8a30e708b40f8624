package import Access
import Numerals
import Wording

extension StaffEvent.Kind {
  /// Its name in a list, in Arabic and English.
  package var words: (arabic: String, english: String) {
    switch self {
    case .signedIn: ("دخول", "Signed in")
    case .refused: ("كلمة مرور مرفوضة", "Password refused")
    case .signedOut: ("خروج", "Signed out")
    case .invited: ("دعوة مستخدم", "Invited")
    case .added: ("إضافة مستخدم", "Added")
    case .reset: ("رابط جديد لكلمة المرور", "New link for a password")
    case .replaced: ("كلمة مرور جديدة", "Password replaced")
    case .role: ("تغيير دور", "Role changed")
    case .disabled: ("إيقاف حساب", "Disabled")
    case .enabled: ("إعادة تفعيل", "Enabled")
    case .removed: ("حذف حساب", "Removed")
    case .joined: ("اختيار كلمة مرور بالرابط", "Password chosen by a link")
    case .password: ("تغيير كلمة المرور", "Own password changed")
    case .ended: ("إنهاء الجلسات الأخرى", "Other sessions ended")
    case .factor: ("تفعيل رمز التحقق", "Code set up")
    case .withoutFactor: ("إلغاء رمز التحقق", "Code ended")
    case .recovered: ("دخول برمز احتياطي", "Recovery code used")
    case .copyFetched: ("تنزيل نسخة احتياطية", "Backup downloaded")
    case .restored: ("استعادة نسخة احتياطية", "Backup restored")
    case .proposed: ("اقتراح ما لا يُتراجع عنه", "Proposed")
    case .confirmed: ("تأكيد اقتراح", "Proposal confirmed")
    case .declined: ("رفض اقتراح", "Proposal refused")
    case .retracted: ("سحب اقتراح", "Proposal withdrawn")
    case .failed: ("تعذّر تنفيذ اقتراح", "Proposal not carried out")
    case .barred: ("تأكيد لم يُقبل: يد واحدة", "Confirmation not taken: one hand")
    case .erased: ("محو المحفوظ عن شخص", "Erased what was held of somebody")
    case .disclosed: ("كتابة المحفوظ عن شخص", "Wrote down what is held of somebody")
    }
  }
}

extension JournalEntry.Kind {
  /// Its name in a list, in Arabic and English.
  package var words: (arabic: String, english: String) {
    switch self {
    case .issue: ("إصدار روابط أو بطاقات", "Links or cards issued")
    case .survey: ("نشر استبيان", "Survey published")
    case .organisation: ("ضبط القنوات والأقسام", "Channels and departments set")
    case .release: ("نشر النتائج", "Results released")
    case .coding: ("تصنيف تعليق", "Comment coded")
    case .rules: ("ضبط عبارات تصنيف التعليقات", "Phrases of a theme kept")
    case .withdrawal: ("سحب هدف", "Target withdrawn")
    case .target: ("ضبط الأهداف", "Targets set")
    case .action: ("ضبط إجراءات التحسين", "Actions kept")
    case .told: ("ما يُقال للمستفيدين", "What beneficiaries are told")
    case .archive: ("حفظ مستند أو تقرير أو إعداد", "Document, report or setting kept")
    case .served: ("تسجيل الخدمات", "Services registered")
    case .delay: ("احتساب مدد الدعوة", "Delays counted")
    case .outreach: ("احتساب الدعوات وما صارت إليه", "Invitations counted")
    case .opening: ("فتح التعليقات", "Comments opened")
    case .station: ("فتح جهاز أو إغلاقه", "Station opened or closed")
    case .retirement: ("إيقاف استبيان", "Survey retired")
    case .file: ("أخذ ملف إجابات أو سحبه", "File of answers taken or taken back")
    case .quiet: ("تغيّر قائمة من لا يُراسلون", "List of those asked no more changed")
    case .staff: ("أحداث الحسابات", "Events of accounts")
    case .key: ("إنشاء مفتاح نظام آخر أو إنهاؤه", "Key of another system made or ended")
    case .webhook:
      ("إضافة إشعار نظام آخر أو إنهاؤه، أو ترك ما لم يصل إليه", "Webhook made or ended, or an event given up for it")
    case .earlier: ("أخذ دفعات إصدار أقدم", "Batches of an earlier version taken in")
    }
  }
}

extension JournalEntry {
  /// What happened to what, in Arabic and English.
  func words(_ formats: Formats) -> (arabic: String, english: String) {
    let about = subject.isEmpty ? "" : ": \(formats.code(subject))"
    return ("\(kind.words.arabic)\(about)", "\(kind.words.english)\(about)")
  }

  /// The digest in hexadecimal digits.
  var written: String { digest.hexadecimal }
}
