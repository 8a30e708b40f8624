import Surveys
import Wording

/// The elements of a letter, each with its style.
enum MailHTML {
  /// A letter that asks for nothing from outside, in the language and direction of its words.
  static func page(title: String, formats: Formats, _ body: [String]) -> String {
    let (language, direction) = (formats.language.rawValue, formats.language.direction)
    let sheet = "max-width:640px;margin:0 auto;padding:24px;background:#ffffff;color:#1c2a26;"
    let letters = "font-family:'Segoe UI',Tahoma,Arial,sans-serif;font-size:16px;line-height:1.7;text-align:start"
    return """
      <!DOCTYPE html>
      <html lang="\(language)" dir="\(direction)">
      <head><meta charset="utf-8"><title>\(Markup.escaped(title))</title></head>
      <body style="margin:0;padding:16px;background:#f7f6f1">
      <div lang="\(language)" dir="\(direction)" style="\(sheet)\(letters)">
      \(body.joined(separator: "\n"))
      </div>
      </body>
      </html>

      """
  }

  /// Words in an element; runs that read from left to right are isolated.
  static func element(_ tag: String, _ style: String, _ words: String) -> String {
    "<\(tag) style=\"\(style)\">\(IsolatingHTML().escapeText(words))</\(tag)>"
  }

  /// Who writes, above everything else; nothing where nobody has said so.
  static func charity(_ name: LocalizedText?, _ formats: Formats) -> [String] {
    name.map { [element("p", "margin:0 0 8px;color:#52605a;font-weight:bold", formats($0))] } ?? []
  }

  /// The charity's picture, with its name for whoever does not see it.
  static func logo(_ logo: LetterLogo, of name: LocalizedText?, _ formats: Formats) -> String {
    let plain = formats.isolating(.none)
    let alt = Markup.escaped(plain.say(ReportPhrase.logo(of: name.map { plain($0) })))
    let size = #"width="\#(logo.width)" height="\#(logo.height)""#
    let image = #"<img src="cid:\#(logo.id)" \#(size) style="max-width:100%;height:auto" alt="\#(alt)">"#
    return "<p style=\"margin:0 0 8px\">\(image)</p>"
  }

  static func heading(_ words: String) -> String { element("h2", "margin:0 0 8px;font-size:18px;color:#17624a", words) }

  /// Sentences, the first of which leads.
  static func list(_ sentences: [String]) -> String {
    let items = sentences.enumerated().map { place, sentence in
      element("li", place == 0 ? "margin:0 0 8px;font-weight:bold" : "margin:0 0 8px", sentence)
    }
    return (["<ul style=\"margin:0 0 16px;padding-inline-start:24px\">"] + items + ["</ul>"]).joined(separator: "\n")
  }

  /// The chart; its words stand for it where it is not shown.
  static func picture(_ id: String, of chart: MailChart) -> String {
    let size = #"width="\#(chart.width)" height="\#(chart.height)""#
    let style = "max-width:100%;height:auto;border:1px solid #dcdfd8"
    return #"<img src="cid:\#(id)" \#(size) style="\#(style)" alt="\#(Markup.escaped(chart.description))">"#
  }

  /// A way on, as a button of the whole width.
  static func button(_ url: String, _ words: String) -> String {
    let style =
      "display:block;margin:0 0 8px;padding:12px 16px;border:1px solid #17624a;border-radius:8px;color:#17624a;"
      + "text-decoration:none;font-weight:bold"
    return "<a href=\"\(Markup.escaped(url))\" style=\"\(style)\">\(Markup.escaped(words))</a>"
  }

  /// A way on in a sentence of its own.
  static func link(_ url: String, _ words: String) -> String {
    let style = "margin:0;color:#52605a;font-size:14px"
    return
      "<p style=\"\(style)\"><a href=\"\(Markup.escaped(url))\" style=\"color:#52605a\">\(Markup.escaped(words))</a></p>"
  }
}
