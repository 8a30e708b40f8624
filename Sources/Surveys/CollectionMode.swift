/// How a rating was collected.
package enum CollectionMode: String, Sendable, CaseIterable {
  case sms, email, letter, phone, kiosk, delegate, web

  /// Its name.
  package var name: LocalizedText {
    switch self {
    case .sms: LocalizedText(ar: "رسالة نصية", en: "Text message")
    case .email: LocalizedText(ar: "بريد إلكتروني", en: "E-mail")
    case .letter: LocalizedText(ar: "خطاب", en: "Letter")
    case .phone: LocalizedText(ar: "مكالمة", en: "Telephone")
    case .kiosk: LocalizedText(ar: "جهاز في المكتب", en: "Kiosk")
    case .delegate: LocalizedText(ar: "جهاز المندوب", en: "Delegate's tablet")
    case .web: LocalizedText(ar: "الموقع", en: "Website")
    }
  }
}
