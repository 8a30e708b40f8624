import CSV
package import Invitations
package import Surveys

/// Anonymous cards as they are printed and handed out.
package struct CardSheet: Sendable {
  package let cards: [Card]
  package let survey: Survey
  /// The address of the rating site, without a slash at the end.
  package let base: String

  /// Cards of one pile.
  package init(cards: [Card], survey: Survey, base: String) {
    self.cards = cards
    self.survey = survey
    self.base = base
  }

  /// `url,code`, one card a row.
  package var csv: String {
    var writer = CSVWriter()
    writer.add([.text("url"), .text("code")])
    for card in cards { writer.add([.text(LinkList.url(card.token, base: base)), .text(card.code.printed)]) }
    return writer.text
  }

  /// A page for A4 paper, eight cards a sheet, Arabic first.
  package var html: String {
    let english = survey.languages.contains(.english)
    let items = cards.map { card(for: $0, english: english) }.joined(separator: "\n")
    return """
      <!doctype html>
      <html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>\(CardSheet.escaped(survey.title.ar))</title>
      <style>
      @page{size:A4;margin:10mm}body{margin:0;font:12pt/1.6 "Noto Naskh Arabic","Noto Sans Arabic",Arial,sans-serif}
      ul{list-style:none;margin:0;padding:0;display:grid;grid-template-columns:1fr 1fr}
      li{border:1px dashed #777;padding:5mm;height:58mm;box-sizing:border-box;display:flex;gap:4mm;break-inside:avoid}
      p{margin:0 0 1.5mm}code{font-size:12pt;white-space:nowrap}small{font-size:8.5pt;word-break:break-all}
      [lang=en]{direction:ltr;text-align:start;font-size:9pt;color:#333}
      </style></head><body><ul>
      \(items)
      </ul></body></html>
      """
  }

  private func card(for card: Card, english: Bool) -> String {
    let url = LinkList.url(card.token, base: base)
    let picture = QRCode(url)?.svg(millimetres: 34) ?? ""
    let other = english ? "<p lang=\"en\">\(CardSheet.escaped(CardSheet.invitation(.english)))</p>" : ""
    return """
      <li>\(picture)<div><p>\(CardSheet.escaped(CardSheet.invitation(.arabic)))</p>\(other)
      <p><code dir="ltr">\(card.code.printed)</code></p><small dir="ltr">\(CardSheet.escaped(url))</small></div></li>
      """
  }

  private static func invitation(_ language: Language) -> String {
    switch language {
    case .arabic: "كيف كانت خدمتنا لكم؟ صوّروا الرمز، أو اكتبوا الكود في صفحة التقييم. لا أحد يعرف من أخذ هذه البطاقة."
    case .english: "How did we serve you? Scan this, or type the code. Nobody knows who took this card."
    }
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\"", with: "&quot;")
  }
}
