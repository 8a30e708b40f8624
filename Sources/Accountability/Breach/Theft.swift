import Wording

/// Something that somebody may have taken, with what can be learned from it and what cannot, as `confidentiality.md` says.
enum Theft: CaseIterable {
  case backup, folder, contactKey, epochKey, roundSecret, carrierLog, account, apiKey

  /// What was taken, what it tells, and what it does not.
  func phrases(keyApart: Bool) -> (taken: TheftPhrase, tells: TheftPhrase, hides: TheftPhrase) {
    (.taken(self), .tells(self, keyApart: keyApart), .hides(self, keyApart: keyApart))
  }
}

/// What a theft tells, in words.
enum TheftPhrase: Phrase {
  case taken(Theft)
  case tells(Theft, keyApart: Bool)
  case hides(Theft, keyApart: Bool)

  func arabic(_ formats: Formats) -> String {
    switch self {
    case .taken(.backup): "نسخة احتياطية، أو قاعدة البيانات وحدها"
    case .taken(.folder): "مجلد البيانات كله بمفاتيحه"
    case .taken(.contactKey): "مفتاح جهات الاتصال"
    case .taken(.epochKey): "مفتاح الظروف المنتظرة"
    case .taken(.roundSecret): "سر دعوة لم تنتهِ مدتها"
    case .taken(.carrierLog): "سجل من يوصل الرسائل"
    case .taken(.account): "حساب موظف"
    case .taken(.apiKey): "مفتاح نظام آخر أو سر إشعار"
    case .tells(.backup, _):
      "أسماء الحسابات وأدوارها، والأرقام المنشورة والتعليقات المفتوحة، وكم دُعي وكم رابطاً استُخدم؛ ومن بيده الروابط يعرف أيها استُخدم؛ ومن معه جزآن من مفتاح الاستعادة، إن أُعد، يقرأ الأسماء والأرقام"
    case .tells(.folder, true): "الأجوبة التي تنتظر، دون أسماء؛ وما تقوله قاعدة البيانات"
    case .tells(.folder, false): "الأسماء والأرقام المحفوظة، والأجوبة التي تنتظر الآن ومن أجاب بها"
    case .tells(.contactKey, _):
      "وحده لا شيء؛ ومع نسخة من القاعدة: أسماء من يبقى محفوظاً وأرقامهم، ومن في قائمة من لا يُراسلون"
    case .tells(.epochKey, _): "وحده لا شيء؛ ومع القاعدة: الأجوبة التي تنتظر الآن، دون أسماء"
    case .tells(.roundSecret, _): "وحده لا شيء؛ ومع القاعدة ومفتاح جهات الاتصال: من استخدم رابطه"
    case .tells(.carrierLog, _): "أن الجمعية خدمت صاحب هذا الرقم، ورابطه؛ ومن يفتح الرابط قبله قد يجيب عنه"
    case .tells(.account, _): "ما يراه دوره: أرقام منشورة، أو تعليقات، أو روابط، أو رقم من حان الاتصال به، أو إعدادات"
    case .tells(.apiKey, _): "ما في نطاقه: أرقام منشورة؛ ومفتاح يكتب قد يدعو الناس"
    case .hides(.backup, _): "بغير ذلك اسماً ولا رقماً؛ ولا جواباً أبداً: مفتاحه ليس فيها"
    case .hides(.folder, true): "اسماً أو رقماً؛ ولا جواباً نُشر من قبل"
    case .hides(.folder, false): "جواباً نُشر من قبل، ولا من دُعي في ما انتهت مدته ومُحي"
    case .hides(.contactKey, _): "أي جواب"
    case .hides(.epochKey, _): "من أجاب، ولا ما فُتح قبله أو بعده"
    case .hides(.roundSecret, _): "أي جواب"
    case .hides(.carrierLog, _): "أي جواب أُرسل"
    case .hides(.account, _): "أي جواب لشخص، لأي دور"
    case .hides(.apiKey, _): "أي جواب، ولا رقم هاتف"
    }
  }

  func english(_ formats: Formats) -> String {
    switch self {
    case .taken(.backup): "A backup, or the database alone"
    case .taken(.folder): "The whole data folder with its keys"
    case .taken(.contactKey): "The key of contacts"
    case .taken(.epochKey): "The key of the envelopes that wait"
    case .taken(.roundSecret): "The secret of a round whose links are open"
    case .taken(.carrierLog): "The log of whoever carries messages"
    case .taken(.account): "An account of the staff"
    case .taken(.apiKey): "The key of another system, or the secret of a webhook"
    case .tells(.backup, _):
      "Names and roles of accounts, published figures and opened comments, how many were invited and how many links were used; whoever has the links learns which; whoever has two shares of a recovery key, if one was made, reads names and numbers"
    case .tells(.folder, true): "Answers that wait, without names; and what the database tells"
    case .tells(.folder, false): "Names and numbers that are held, and the answers that wait now, with whose they are"
    case .tells(.contactKey, _):
      "Alone nothing; with a copy of the database: names and numbers that are held, and who is left in peace"
    case .tells(.epochKey, _): "Alone nothing; with the database: the answers that wait now, without names"
    case .tells(.roundSecret, _): "Alone nothing; with the database and the key of contacts: whose link was used"
    case .tells(.carrierLog, _):
      "That the charity served whoever has this number, and her link; whoever opens it before her may answer in her place"
    case .tells(.account, _):
      "What its role sees: published figures, comments, links, the number of whoever is to be called, or settings"
    case .tells(.apiKey, _): "What its scopes name: published figures; a key that writes may invite people"
    case .hides(.backup, _): "otherwise a name or a number; and never an answer, whose key is not in it"
    case .hides(.folder, true): "a name or a number; nor an answer that was published before"
    case .hides(.folder, false): "an answer that was published before, nor who was invited in rounds that were erased"
    case .hides(.contactKey, _): "any answer"
    case .hides(.epochKey, _): "who answered, nor what was opened before or after"
    case .hides(.roundSecret, _): "any answer"
    case .hides(.carrierLog, _): "any answer that was sent"
    case .hides(.account, _): "anybody’s answer, whatever the role"
    case .hides(.apiKey, _): "any answer, nor a telephone number"
    }
  }
}
