import Surveys
package import Upkeep
import Wording

/// The words of a mail that tells what is to be mended.
enum AlertPhrase: Phrase {
  case subject(isMended: Bool)
  case begun, ended, cause(AlertCause), place

  func arabic(_ formats: Formats) -> String {
    switch self {
    case .subject(isMended: false): "رضا: أمر يحتاج إلى معالجة"
    case .subject(isMended: true): "رضا: زال ما نُبّه إليه"
    case .begun: "يحتاج إلى معالجة:"
    case .ended: "زال:"
    case .place: "التفصيل والعلاج في صفحة حالة الخدمة:"
    case .cause(.disk): "القرص يكاد يمتلئ، ولا تُقبل الإجابات إذا امتلأ"
    case .cause(.log): "سجل قاعدة البيانات يكبر ولا يُفرّغ"
    case .cause(.folders): "صلاحيات مجلدات البيانات ليست كما ينبغي"
    case .cause(.clock): "ساعة الجهاز غير مضبوطة"
    case .cause(.backup): "آخر نسخة احتياطية قديمة"
    case .cause(.drill): "لم تنجح تجربة استعادة أحدث نسخة احتياطية، أو مضى عليها زمن"
    case .cause(.worker): "الأعمال التلقائية متوقفة أو متأخرة"
    case .cause(.relay): "خادم البريد لا يستقبل الرسائل"
    case .cause(.provider): "من يحمل الرسائل يرفض رسائل الجمعية"
    case .cause(.outbox): "رسائل حل موعدها لا تخرج"
    case .cause(.certificate): "شهادة الموقع انتهت أو تنتهي قريباً، أو لا تثق بها المتصفحات"
    case .cause(.link): "الروابط المرسلة لا تُفتح إلا على الجهاز نفسه"
    case .cause(.machine): "ينقص الجهاز ما يلزم للخطوط أو للمناطق الزمنية"
    case .cause(.setUp): "في الإعدادات أو ملفات الاستبيانات ما لا يُقرأ"
    }
  }

  func english(_ formats: Formats) -> String {
    switch self {
    case .subject(isMended: false): "Rida: something needs to be mended"
    case .subject(isMended: true): "Rida: mended"
    case .begun: "To be mended:"
    case .ended: "Mended:"
    case .place: "Details, each with its cure, on the page of the service:"
    case .cause(.disk): "the disk is nearly full, and answers are refused when it is"
    case .cause(.log): "the log of the database grows and is not emptied"
    case .cause(.folders): "the permissions of the data folders are not as they should be"
    case .cause(.clock): "the machine’s clock is wrong"
    case .cause(.backup): "the last backup is old"
    case .cause(.drill): "the newest backup failed its trial, or was not tried for long"
    case .cause(.worker): "what happens by itself has stopped or is late"
    case .cause(.relay): "the mail server takes no letters"
    case .cause(.provider): "whoever carries messages refuses those of the charity"
    case .cause(.outbox): "messages that are due do not go out"
    case .cause(.certificate): "the site’s certificate has ended or soon will, or browsers do not believe it"
    case .cause(.link): "links that were sent open on the machine itself alone"
    case .cause(.machine): "the machine lacks fonts or time zones"
    case .cause(.setUp): "a setting or a file of a survey cannot be read"
    }
  }
}

/// A mail to whoever keeps the service, Arabic first. It holds kinds of faults and the address of the page that tells the
/// rest to whoever may read it: no name, no link of anybody, no number.
package struct AlertLetter: Sendable {
  package let subject: String
  package let text: String

  /// What changed, told with the address of a site.
  package init(_ news: AlertNews, base: String) {
    let languages = [Language.arabic, .english].map { Formats(language: $0) }
    let isMended = news.begun.isEmpty
    subject = languages.map { $0.say(AlertPhrase.subject(isMended: isMended)) }.joined(separator: " · ")
    text = languages.map { AlertLetter.part(news, base: base, $0) }.joined(separator: "\n")
  }

  private static func part(_ news: AlertNews, base: String, _ formats: Formats) -> String {
    let parts: [(AlertPhrase, [AlertCause])] = [(.begun, news.begun), (.ended, news.ended)]
    let told = parts.filter { !$0.1.isEmpty }.map { heading, causes in
      ([formats.say(heading)] + causes.map { "– \(formats.say(AlertPhrase.cause($0)))" }).joined(separator: "\n")
    }
    return (told + ["\(formats.say(AlertPhrase.place))\n\(base)/upkeep\n"]).joined(separator: "\n\n")
  }
}
