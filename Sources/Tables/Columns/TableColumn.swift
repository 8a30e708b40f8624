package import Surveys

/// A column that a document knows: its key, the headings that stand for it, and what its cells hold.
package struct TableColumn: Sendable {
  /// What its cells hold.
  package enum Cells: Sendable {
    /// One of these, or words that stand for it.
    case word([TableWord])
    /// Several of these, with `;` between them.
    case words([TableWord])
    /// A sign, such as a day, a number or a reference: marks of no width are none of it.
    case sign
    /// Words of people: spaces around them are none of them.
    case name
    /// Whatever somebody wrote, as it stands.
    case comment
  }

  package let key: String
  package let headings: [String]
  package let cells: Cells

  /// A column.
  package init(_ key: String, _ headings: [String] = [], _ cells: Cells) {
    self.key = key
    self.headings = headings
    self.cells = cells
  }
}

extension TableColumn {
  /// The day of a service or an answer.
  package static let day = TableColumn(
    "day",
    [
      "التاريخ", "تاريخ", "اليوم", "يوم", "تاريخ الخدمة", "يوم الخدمة", "تاريخ تقديم الخدمة", "تاريخ الإجابة",
      "تاريخ التقييم", "Date", "Service date", "Date of service", "Day of service",
    ], .sign)
  /// The same as a day of the calendar of Umm al-Qura.
  package static let dayHijri = TableColumn(
    "day_hijri",
    [
      "التاريخ الهجري", "تاريخ هجري", "اليوم الهجري", "تاريخ الخدمة الهجري", "تاريخ الخدمة (هجري)", "التاريخ (هجري)",
      "Hijri date", "Hijri day", "Hijri",
    ], .sign)
  /// The period of a count.
  package static let period = TableColumn("period", ["الفترة", "فترة", "المدة", "الفترة الزمنية"], .sign)
  /// How many.
  package static let count = TableColumn(
    "count", ["العدد", "عدد", "عدد الخدمات", "عدد المستفيدين", "Number", "Number of services", "Services"], .sign)
  /// The charity's own sign for a service.
  package static let reference = TableColumn(
    "reference",
    [
      "المرجع", "مرجع", "الرقم المرجعي", "رقم المرجع", "رقم الطلب", "رقم المعاملة", "رقم الخدمة", "Ref", "Ref no",
      "Reference number", "Reference no", "Request number",
    ], .sign)
  /// Which service it was.
  package static let service = TableColumn(
    "service", ["الخدمة", "خدمة", "نوع الخدمة", "اسم الخدمة", "Service name", "Service type"], .name)
  /// A telephone number.
  package static let phone = TableColumn(
    "phone",
    [
      "الجوال", "جوال", "الهاتف", "هاتف", "رقم الجوال", "رقم الهاتف", "رقم التواصل", "Mobile", "Mobile number",
      "Telephone", "Telephone number", "Phone number",
    ], .sign)
  /// An address of e-mail.
  package static let email = TableColumn(
    "email",
    ["البريد الإلكتروني", "بريد إلكتروني", "البريد", "الإيميل", "إيميل", "E-mail", "E-mail address", "Email address"],
    .sign)
  /// Who was served.
  package static let name = TableColumn(
    "name", ["الاسم", "اسم", "اسم المستفيد", "اسم المستفيدة", "الاسم الكامل", "Full name", "Beneficiary"], .name)
}

extension TableColumn {
  /// The service channels of a charity.
  package static func channel(_ organisation: Organisation) -> TableColumn {
    TableColumn(
      "channel", ["القناة", "قناة", "قناة الخدمة", "قناة تقديم الخدمة", "Service channel"],
      .word(organisation.channels.map { TableWord($0.key, $0.name) }))
  }

  /// The departments of a charity.
  package static func department(_ organisation: Organisation) -> TableColumn {
    TableColumn(
      "department",
      ["القسم", "قسم", "الإدارة", "إدارة", "القسم أو الإدارة", "الإدارة أو القسم", "القسم/الإدارة", "Dept"],
      .word(organisation.departments.map { TableWord($0.key, $0.name) }))
  }

  /// How a link is sent, or an answer was collected.
  package static let mode = TableColumn(
    "mode",
    [
      "طريقة الإرسال", "وسيلة الإرسال", "الوسيلة", "وسيلة", "الطريقة", "طريقة", "طريقة الجمع", "طريقة التواصل",
      "وسيلة التواصل", "Collection mode", "Mode of collection", "Sent by",
    ], .word(CollectionMode.allCases.map { TableWord($0.rawValue, $0.name, $0.otherNames) }))

  /// In which language; one that our forms do not speak only where `isAnyAnswered`.
  package static func language(isAnyAnswered: Bool) -> TableColumn {
    let known = AnswerLanguage.allCases.filter { isAnyAnswered || $0 != .another }
    return TableColumn(
      "language", ["اللغة", "لغة", "لغة التواصل", "لغة الإجابة"],
      .word(known.map { TableWord($0.rawValue, $0.name, $0.otherNames) }))
  }
}

extension CollectionMode {
  /// What people call it too.
  fileprivate var otherNames: [String] {
    switch self {
    case .sms: ["رسائل نصية", "رسالة قصيرة", "رسالة جوال", "رسالة SMS", "SMS message"]
    case .email: ["البريد الإلكتروني", "بريد", "إيميل"]
    case .letter: ["رسالة بريدية", "خطابات"]
    case .phone: ["هاتف", "اتصال", "اتصال هاتفي", "مكالمة هاتفية", "Phone call", "Call"]
    case .kiosk: ["جهاز المكتب", "شاشة في المكتب"]
    case .delegate: ["مندوب", "المندوب"]
    case .web: ["موقع", "الموقع الإلكتروني"]
    }
  }
}

extension AnswerLanguage {
  /// What people call it too.
  fileprivate var otherNames: [String] {
    switch self {
    case .arabic: ["عربي", "عربية", "العربي", "اللغة العربية"]
    case .english: ["إنجليزي", "إنجليزية", "انكليزي", "الإنكليزية", "اللغة الإنجليزية"]
    case .another: ["أخرى", "Other"]
    }
  }
}
