package import Invitations
package import Wording

/// The words of the page on which what is held of somebody is erased.
enum ErasingPhrase: Phrase {
  case text, backups, label, hint, look, done
  case title(String)
  case nothing, invitations(Int), asked, quiet(ErasingPage.Found.Quiet)
  case before, erase, waits

  func arabic(_ formats: Formats) -> String {
    switch self {
    case .text:
      "إذا طلب شخص محو ما لديكم عنه فاكتبوا رقم هاتفه أو بريده الإلكتروني لتعرفوا ما المحفوظ. لا تُعرض هنا إجابة، ولا يُعرف هل أجاب: لا تُحفظ إجابة باسم أحد."
    case .backups: "ما في النسخ الاحتياطية السابقة يبقى فيها حتى تُحذف."
    case .label: "رقم الهاتف أو البريد الإلكتروني"
    case .hint: "هكذا: \(formats.code(ContactProblem.phone)) أو \(formats.code(ContactProblem.email))"
    case .look: "عرض المحفوظ"
    case .done: "مُحي ما كان محفوظاً. يقول السجل إن محواً جرى ومن أجراه، ولا يقول عمّن."
    case .title(let contact): "المحفوظ عن \(formats.code(contact))"
    case .nothing: "لا شيء يُمحى."
    case .invitations(let count): "وسيلة التواصل. الدعوات التي ما زال رابطها مفتوحاً: \(formats.count(count))."
    case .asked: "اليوم الذي روسل فيه آخر مرة."
    case .quiet(.optedOut): "أنه طلب ألا يُراسل. يبقى هذا بعد المحو، حتى لا يُراسل من جديد."
    case .quiet(.wrongContact): "أنه ليس لمن كُتب باسمه. يبقى هذا بعد المحو، حتى لا يُراسل من جديد."
    case .before:
      "تُمحى وسيلة التواصل وكل ما يُعرف عن مراسلته والاتصال به، فلا يصل إليه تذكير بعدها. الرابط الذي وصل إليه يبقى مفتوحاً حتى ينتهي. لا يمكن التراجع عن المحو."
    case .erase: "محو المحفوظ"
    case .waits: "اقتُرح محوه، وهو في انتظار شخص آخر."
    }
  }

  func english(_ formats: Formats) -> String {
    switch self {
    case .text:
      "When somebody asks for what you hold of her to be erased, type her telephone number or e-mail address to see what is held. No answer is shown here, nor whether there is one: no answer is kept under anybody’s name."
    case .backups: "What stands in earlier backups stays in them until they are removed."
    case .label: "Telephone number or e-mail address"
    case .hint: "Such as \(formats.code(ContactProblem.phone)) or \(formats.code(ContactProblem.email))"
    case .look: "Show what is held"
    case .done: "What was held is erased. The log says that it was done and by whom, and not of whom."
    case .title(let contact): "Held of \(formats.code(contact))"
    case .nothing: "Nothing that could be erased."
    case .invitations(let count): "The contact in \(formats.counted(count, .invitation)) whose links are open."
    case .asked: "The day on which it was last written to."
    case .quiet(.optedOut): "That it is to be left in peace. This stays, so that it is not written to again."
    case .quiet(.wrongContact):
      "That it is not hers for whom it was given. This stays, so that it is not written to again."
    case .before:
      "The contact is erased with all that is known of writing to it and calling it, so that no reminder goes there. A link that arrived opens until it ends. This cannot be undone."
    case .erase: "Erase what is held"
    case .waits: "Its erasing is proposed, and waits for somebody else."
    }
  }
}

/// Why nothing is looked for.
package enum ErasingProblem: Phrase {
  case missing
  case contact(ContactProblem)

  package func arabic(_ formats: Formats) -> String {
    switch self {
    case .missing: "اكتبوا رقم هاتف أو بريداً إلكترونياً"
    case .contact(let problem):
      "\(ContactPhrase.wrong(problem).arabic(formats)). \(ErasingPhrase.hint.arabic(formats))"
    }
  }

  package func english(_ formats: Formats) -> String {
    switch self {
    case .missing: "Type a telephone number or an e-mail address"
    case .contact(let problem):
      "\(ContactPhrase.wrong(problem).english(formats)). \(ErasingPhrase.hint.english(formats))"
    }
  }
}
