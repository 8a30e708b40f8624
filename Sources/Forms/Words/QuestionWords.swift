/// What the words of a question say of it.
package enum QuestionWords {
  /// By what a person is known, if a question whose answer is typed asks for that.
  package static func identity(in text: Words, name: String) -> FormLoss.Identity? {
    let tokens = Set(
      name.term.split(separator: " ").map(String.init) + name.lowercased().term.split(separator: "_").map(String.init))
    for (identity, words) in names where !tokens.isDisjoint(with: words) && tokens.count <= 3 { return identity }
    for term in text.allTerms {
      let padded = " \(term) "
      for (identity, words) in phrases where words.contains(where: { padded.contains(" \($0) ") }) { return identity }
      let isShort = term.split(separator: " ").count <= 3
      for (identity, words) in alone where isShort && words.contains(where: { padded.contains(" \($0) ") }) {
        return identity
      }
    }
    return nil
  }

  /// Whether it asks whether somebody would recommend.
  static func isRecommending(_ text: Words) -> Bool {
    text.allTerms.contains { term in
      ["recommend", "recommander", "empfehlen", "recomend", "توصي", "تنصح", "ترشح", "توصون", "نوصي", "tavsiye", "öner"]
        .contains { term.contains($0) }
    }
  }

  /// Whether it asks for a mark on a row of numbers.
  static func isRating(_ text: Words) -> Bool {
    text.allTerms.contains { term in
      ["rate", "rating", "scale", "score", "satisf", "how would you", "قيم", "تقييم", "مقياس", "رضا", "درجه", "note"]
        .contains { term.contains($0) }
    }
  }

  /// Whether it asks about the whole.
  static func isOverall(_ text: Words, name: String) -> Bool {
    name.lowercased().contains("overall")
      || text.allTerms.contains { term in
        [
          "overall", "in general", "all in all", "as a whole", "بشكل عام", "عموما", "اجمالا", "بصفه عامه", "الاجمالي",
          "insgesamt", "en general", "globalement", "dans l ensemble",
        ].contains { " \(term) ".contains(" \($0) ") }
      }
  }

  /// Words of a field's name that say what it asks for.
  private static let names: [(FormLoss.Identity, Set<String>)] = [
    (.phone, ["phone", "mobile", "tel", "telephone", "whatsapp", "phonenumber", "جوال", "هاتف"]),
    (.email, ["email", "mail"]),
    (.number, ["nationalid", "iqama", "passport", "ssn"]),
    (.name, ["fullname", "firstname", "lastname", "surname"]),
    (.birth, ["dob", "birthdate", "birthday"]),
  ]

  /// Words that ask for it in any sentence.
  private static let phrases: [(FormLoss.Identity, [String])] = [
    (
      .phone,
      [
        "phone number", "mobile number", "telephone number", "contact number", "whatsapp number", "your phone",
        "رقم الهاتف", "رقم الجوال", "رقم جوالكم", "رقم جوالك", "رقم هاتفك", "رقم هاتفكم", "رقم التواصل", "رقم الموبايل",
        "numero de telephone", "numéro de telephone", "telefonnummer", "numero de telefono", "número de teléfono",
      ]
    ),
    (
      .email,
      [
        "email address", "e mail address", "your email", "your e mail", "البريد الالكتروني", "بريدك الالكتروني",
        "بريدكم الالكتروني", "adresse e mail", "e mail adresse", "correo electronico", "correo electrónico",
      ]
    ),
    (
      .number,
      [
        "national id", "id number", "identity number", "identity card", "iqama", "passport number", "رقم الهويه",
        "رقم الاقامه", "السجل المدني", "رقم السجل", "رقم جواز", "رقم هويتك", "رقم هويتكم", "case number", "file number",
        "registration number", "رقم الملف", "رقم المستفيد", "رقم الطلب",
      ]
    ),
    (
      .name,
      [
        "your name", "full name", "first name", "last name", "family name", "name of the respondent",
        "name of respondent", "respondent name", "respondents name", "beneficiary name", "name of beneficiary",
        "name of the beneficiary", "اسمك", "اسمكم", "الاسم الكامل", "الاسم الثلاثي", "الاسم الرباعي", "اسم المستفيد",
        "اسم المستجيب", "votre nom", "ihr name", "su nombre", "nom et prenom",
      ]
    ),
    (
      .address,
      [
        "your address", "home address", "street address", "postal address", "your home", "عنوانك", "عنوانكم",
        "عنوان السكن", "العنوان الوطني", "votre adresse", "ihre adresse",
      ]
    ),
    (.birth, ["date of birth", "birth date", "تاريخ الميلاد", "تاريخ ميلادك", "date de naissance", "geburtsdatum"]),
  ]

  /// Words that ask for it where hardly anything else stands.
  private static let alone: [(FormLoss.Identity, [String])] = [
    (.name, ["name", "الاسم", "nom", "nombre", "isim"]),
    (.phone, ["phone", "mobile", "telephone", "الهاتف", "الجوال"]),
    (.email, ["email", "e mail", "mail", "البريد"]), (.address, ["address", "العنوان", "adresse"]),
  ]
}
