import Surveys

/// The chart of a letter: a picture that stands by itself, in the colours of paper, and what is said instead of it.
package struct MailChart: Sendable {
  /// A whole SVG document.
  package let svg: String
  /// Pixels.
  package let width: Int
  /// Pixels.
  package let height: Int
  /// The chart in words, for those who do not see it.
  package let description: String

  /// A drawing on white paper.
  init(_ drawing: Drawing, language: Language) {
    let (width, margin) = (640, 24)
    height = Int(drawing.height.rounded(.up)) + 2 * margin
    self.width = width
    description = drawing.description
    let inner = #"<svg x="\#(margin)" y="\#(margin)" width="\#(width - 2 * margin)" height="\#(height - margin)""#
    let outer = #"<svg xmlns="http://www.w3.org/2000/svg" width="\#(width)" height="\#(height)""#
    svg = """
      \(outer) direction="\(language.direction)" font-family="Noto Sans Arabic, Noto Sans, sans-serif">
      <style>\(MailChart.style)</style>
      <rect width="100%" height="100%" fill="#ffffff"/>
      \(inner) overflow="visible">
      \(drawing.svg)
      </svg>
      </svg>
      """
  }

  /// The colours of the staff site by day.
  private static let style = """
    text { fill: #1a2623; font-size: 15px; }
    .tick { fill: #505d58; font-size: 13px; }
    .value { font-weight: 700; }
    .grid, .track { stroke: #dfe2dc; stroke-width: 1; }
    .interval { stroke: #cbe2d5; stroke-width: 10; stroke-linecap: round; }
    .dot { fill: #1f7a4f; stroke: #ffffff; stroke-width: 2; }
    .dot.small { fill: #ffffff; stroke: #1f7a4f; stroke-width: 2.5; }
    """
}
