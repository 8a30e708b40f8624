import Wording

/// The words around the activities of the register.
enum RegisterPhrase: Phrase {
  case title, intro
  case purpose, persons, contents, recipients, kept, sensitive, yes, no
  case measures, held, heldNone
  // What guards it.
  case sealing, figures, keyApart(Bool), factor(Bool), second(Bool), copyKeys(Bool)
  case abroadHosts([String])

  func arabic(_ formats: Formats) -> String {
    switch self {
    case .title: "سجل أنشطة معالجة البيانات الشخصية"
    case .intro:
      "مستخرج مما ضُبط فعلاً في البرنامج. يطلبه نظام حماية البيانات الشخصية (المادة 31) ولائحته التنفيذية (المادة 33): يُحفظ مكتوباً ومحدّثاً، وخمس سنوات بعد انتهاء كل نشاط، ويُقدّم إلى الجهة المختصة إذا طلبته."
    case .purpose: "الغرض"
    case .persons: "فئات أصحاب البيانات"
    case .contents: "فئات البيانات"
    case .recipients: "من تُفصح لهم"
    case .kept: "مدة الاحتفاظ"
    case .sensitive: "حساسة بطبيعتها"
    case .yes: "نعم، فوجود الشخص هنا وحده قد يدل على أن أحد أسرته سجين"
    case .no: "لا"
    case .measures: "إجراءات الحماية كما هي مضبوطة"
    case .held: "آخر يوم تبقى فيه وسائل التواصل المحفوظة الآن"
    case .heldNone: "لا وسيلة تواصل محفوظة الآن"
    case .sealing: "تُقفل كل إجابة لحظة إرسالها، ولا يربطها شيء بشخص أو رابط أو وقت، ويُتلف مفتاحها عند النشر."
    case .figures: "لا يُنشر عدد يخص أقل من خمسة أشخاص، ولا فرق بين عددين كذلك."
    case .keyApart(true): "مفتاح جهات الاتصال محفوظ خارج مجلد البيانات: نسخة المجلد لا تسمّي أحداً."
    case .keyApart(false):
      "مفتاح جهات الاتصال في مجلد البيانات نفسه: من ينسخ المجلد كله يقرأ الأسماء والأرقام. يُنصح بنقله."
    case .factor(true): "رمز التحقق مطلوب من كل موظف."
    case .factor(false): "رمز التحقق اختياري للموظفين."
    case .second(true): "ما لا يُتراجع عنه ينتظر تأكيد شخص ثانٍ حيث يوجد."
    case .second(false): "ما لا يُتراجع عنه لا ينتظر شخصاً ثانياً."
    case .copyKeys(true): "النسخ الاحتياطية فيها المفاتيح مقفلة، ولا يفتحها إلا جزآن من ثلاثة من مفتاح الاستعادة."
    case .copyKeys(false): "النسخ الاحتياطية بلا أي مفتاح."
    case .abroadHosts(let hosts):
      hosts.isEmpty
        ? "لا مزوّد خارجياً مضبوط."
        : "المزوّدون: \(hosts.map { formats.code($0) }.joined(separator: formats.comma)). هل هم خارج المملكة، وما المسوّغ؟"
    }
  }

  func english(_ formats: Formats) -> String {
    switch self {
    case .title: "Register of personal data processing activities"
    case .intro:
      "Taken from what is really set in the program. The Personal Data Protection Law (Article 31) and its Implementing Regulation (Article 33) ask for it: in writing and up to date, kept for five years after each activity has ended, and shown to the competent authority on request."
    case .purpose: "Purpose"
    case .persons: "Categories of persons"
    case .contents: "Categories of data"
    case .recipients: "To whom it is disclosed"
    case .kept: "How long it is kept"
    case .sensitive: "Sensitive by nature"
    case .yes: "yes, since that somebody stands here may tell that one of the family is in prison"
    case .no: "no"
    case .measures: "Security measures as they are set"
    case .held: "The last day on which contacts that are held now are kept"
    case .heldNone: "no contact is held now"
    case .sealing:
      "Each answer is sealed as it is sent; nothing ties it to a person, a link or a time, and its key is destroyed at publication."
    case .figures: "No published count stands for fewer than five people, nor does a difference of two."
    case .keyApart(true): "The key of contacts lies outside the data folder: a copy of the folder names nobody."
    case .keyApart(false):
      "The key of contacts lies in the data folder: whoever copies all of it reads names and numbers. Move it."
    case .factor(true): "Everybody on the staff needs a second factor."
    case .factor(false): "A second factor is left to each of the staff."
    case .second(true): "What cannot be undone waits for a second person where there is one."
    case .second(false): "What cannot be undone waits for nobody."
    case .copyKeys(true): "Backups bring keys, sealed for two holders of three shares."
    case .copyKeys(false): "Backups hold no key."
    case .abroadHosts(let hosts):
      hosts.isEmpty
        ? "No provider outside the charity is set."
        : "Providers: \(hosts.joined(separator: formats.comma)). Are they outside the Kingdom, and what allows it?"
    }
  }
}
