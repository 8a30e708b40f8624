package import Invitations
package import Wording

/// What is told of a file of services that is taken all the same, with the lines that it concerns.
package enum UploadNotice: Phrase {
  case contact(ContactNotice)
  /// Rows of people who want to be asked no more.
  case optedOut([Int])
  /// Rows whose number or address is known to be wrong.
  case wrongContact([Int])
  /// Rows of people who were written to a short while ago.
  case askedRecently([Int])

  package func arabic(_ formats: Formats) -> String {
    func lines(_ lines: [Int]) -> String { formats.code(LineRanges.text(lines)) }
    return switch self {
    case .contact(.repaired(let numbers)):
      "أعدنا إلى أرقام الهواتف صفراً أو رمز دولة حذفه برنامج الجداول، في السطور: \(lines(numbers))."
    case .contact(.samePerson(let numbers)):
      "رقم أو عنوان واحد في اليوم نفسه بمراجع مختلفة، في السطور: \(lines(numbers)). يصل صاحبه "
        + "\(formats.counted(numbers.count, .link))."
    case .contact(.noContacts):
      "ليس في الملف رقم ولا عنوان. لا بد أن تعرفها جهة الإرسال عندكم من المراجع، ولا نعرف نحن من طلب ألا نسأله."
    case .optedOut(let numbers): "لا رابط لمن طلب ألا نسأله بعد اليوم، في السطور: \(lines(numbers))."
    case .wrongContact(let numbers):
      "لا رابط إلى رقم أو عنوان عرفنا أنه خطأ، في السطور: \(lines(numbers)). اكتبوا غيره."
    case .askedRecently(let numbers):
      "لا رابط لمن راسلناه قبل أيام قليلة، في السطور: \(lines(numbers)). لا نكثر على أحد."
    }
  }

  package func english(_ formats: Formats) -> String {
    func lines(_ lines: [Int]) -> String { formats.code(LineRanges.text(lines)) }
    return switch self {
    case .contact(.repaired(let numbers)):
      "A zero or a country code that a spreadsheet had taken is put back before telephone numbers, on lines "
        + "\(lines(numbers))."
    case .contact(.samePerson(let numbers)):
      "One number or address stands under several references of the same day, on lines \(lines(numbers)): one person "
        + "gets \(formats.counted(numbers.count, .link))."
    case .contact(.noContacts):
      "There is no number and no address in the file. Your own sender has to know them by the references, and we cannot "
        + "tell who asked to be asked no more."
    case .optedOut(let numbers): "Whoever asked to be asked no more gets no link: lines \(lines(numbers))."
    case .wrongContact(let numbers):
      "Nothing goes to a number or an address that is known to be wrong: lines \(lines(numbers)). Give another."
    case .askedRecently(let numbers):
      "Whoever was written to a short while ago gets no link: lines \(lines(numbers)). Nobody is pressed."
    }
  }
}
