import Surveys

/// A drawing as a whole SVG document on white paper, which needs no page around it.
struct StandingDrawing {
  let svg: String
  /// Pixels.
  let width: Int
  /// Pixels.
  let height: Int

  /// A drawing with its own style sheet.
  init(_ drawing: Drawing, width: Int, margin: Int, language: Language, style: String) {
    self.width = width
    height = Int(drawing.height.rounded(.up)) + 2 * margin
    let inner = #"<svg x="\#(margin)" y="\#(margin)" width="\#(width - 2 * margin)" height="\#(height - margin)""#
    let outer = #"<svg xmlns="http://www.w3.org/2000/svg" width="\#(width)" height="\#(height)""#
    svg = """
      \(outer) direction="\(language.direction)" font-family="Noto Sans Arabic, Noto Sans, sans-serif">
      <style>\(style)</style>
      <rect width="100%" height="100%" fill="#ffffff"/>
      \(inner) overflow="visible">
      \(drawing.svg)
      </svg>
      </svg>
      """
  }
}
