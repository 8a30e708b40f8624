import Pages
import Surveys

extension PlainDocument {
  /// A page that stands alone as a file, for A4 paper: no script, and nothing fetched from anywhere.
  package var html: String {
    """
    <!doctype html>
    <html lang="\(language.rawValue)" dir="\(language.direction)">
    <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(Markup.isolated(title.filter { !PlainDocument.isolates.contains($0) }))</title>
    <style>
    \(PlainDocument.style)
    </style></head>
    <body><main>
    <h1>\(Markup.isolated(title))</h1>
    \(blocks.map(\.html).joined(separator: "\n"))
    </main></body></html>

    """
  }

  /// The marks that keep a run in its order, which no title of a page needs.
  static let isolates: Set<Character> = ["\u{2066}", "\u{2069}"]

  private static let style = """
    @page{size:A4;margin:18mm}
    body{margin:0;color:#1b2420;background:#fff;font:11pt/1.7 "Noto Naskh Arabic","Noto Sans Arabic",Arial,sans-serif}
    main{max-width:46rem;margin:0 auto;padding:1.5rem}h1{font-size:18pt;line-height:1.3}h2{font-size:13pt;margin-block:1.6em .4em}
    table{border-collapse:collapse;width:100%;margin-block:.6em}
    th,td{border:1px solid #8a958f;padding:.35em .6em;text-align:start;vertical-align:top}td:last-child{overflow-wrap:anywhere}
    thead th{background:#eef2ef}tbody th{width:30%}tr{break-inside:avoid}
    .caution{border-inline-start:4px solid #8a5a00;background:#fdf6e7;padding:.6em 1em}
    """
}

extension PlainDocument.Block {
  fileprivate var html: String {
    switch self {
    case .heading(let text): "<h2>\(Markup.isolated(text))</h2>"
    case .text(let text): "<p>\(Markup.isolated(text))</p>"
    case .caution(let text): "<p class=\"caution\">\(Markup.isolated(text))</p>"
    case .points(let points):
      "<ul>\n\(points.map { "<li>\(Markup.isolated($0))</li>\n" }.joined())</ul>"
    case .fields(let fields):
      "<table><tbody>\n\(fields.map(PlainDocument.Block.row).joined())</tbody></table>"
    case .table(let head, let rows):
      """
      <table><thead><tr>\(PlainDocument.Block.cells(head, "th scope=\"col\"", "th"))</tr></thead><tbody>
      \(rows.map { "<tr>\(PlainDocument.Block.cells($0, "td", "td"))</tr>\n" }.joined())</tbody></table>
      """
    }
  }

  private static func row(_ field: PlainDocument.Field) -> String {
    "<tr><th scope=\"row\">\(Markup.isolated(field.name))</th><td>\(Markup.isolated(field.text))</td></tr>\n"
  }

  private static func cells(_ texts: [String], _ open: String, _ close: String) -> String {
    texts.map { "<\(open)>\(Markup.isolated($0))</\(close)>" }.joined()
  }
}
