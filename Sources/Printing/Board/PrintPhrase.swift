import Wording

/// The words of paper that stand in no workbook.
enum PrintPhrase: Phrase {
  case page(Int, of: Int)
  case verify(String)
  case trend, channels, unheard, proof
  case sealed, workbook, figures, address, code

  func arabic(_ formats: Formats) -> String {
    switch self {
    case .page(let page, let pages): "صفحة \(formats.count(page)) من \(formats.count(pages))"
    case .verify(let address): "للتحقق: \(formats.code(address))"
    case .trend: "عبر الفترات"
    case .channels: "بحسب قناة الخدمة"
    case .unheard: "من لم تصلنا آراؤهم"
    case .proof: "إثبات هذه الصفحات"
    case .sealed:
      "المختوم هو ملف Excel الذي طُبعت منه هذه الصفحات، وأرقامه أرقامها. للتأكد منها افتحوا العنوان أدناه، أو ارفعوا ملف Excel في صفحة التحقق."
    case .workbook: "بصمة ملف Excel ‏(SHA-256)"
    case .figures: "بصمة الأرقام (SHA-256)"
    case .address: "صفحة الإثبات"
    case .code: "رمز يقود الهاتف إلى صفحة الإثبات"
    }
  }

  func english(_ formats: Formats) -> String {
    switch self {
    case .page(let page, let pages): "Page \(formats.count(page)) of \(formats.count(pages))"
    case .verify(let address): "Check it at \(formats.code(address))"
    case .trend: "Over time"
    case .channels: "By service channel"
    case .unheard: "Who was not heard"
    case .proof: "Proof of these pages"
    case .sealed:
      "The Excel workbook from which these pages were printed is what is sealed; its figures are theirs. To check them, open the address below, or hand the workbook in at the page of checks."
    case .workbook: "Fingerprint of the workbook (SHA-256)"
    case .figures: "Fingerprint of the figures (SHA-256)"
    case .address: "Page of proof"
    case .code: "A code that leads a telephone to the page of proof"
    }
  }
}
