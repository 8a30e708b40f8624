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

  /// A drawing on white paper, as wide as a phone: a wider one is shrunk there, and its words with it.
  init(_ drawing: Drawing, language: Language) {
    // Numbers at the ends of the axis reach into the margin.
    let standing = StandingDrawing(
      drawing, width: 360, margin: 16, language: language, style: "svg { overflow: visible; }\n" + MailChart.style)
    (svg, width, height) = (standing.svg, standing.width, standing.height)
    description = drawing.description
  }

  /// The colours of the staff site by day.
  static let style = """
    text { fill: #1a2623; font-size: 15px; }
    .tick { fill: #505d58; font-size: 13px; }
    .value { font-weight: 700; }
    .aim { font-size: 13px; }
    .target { stroke: #1a2623; stroke-width: 2; stroke-dasharray: 12 5; }
    .aim-mark { fill: #1a2623; stroke: #ffffff; stroke-width: 1.5; }
    .grid, .track { stroke: #dfe2dc; stroke-width: 1; }
    .interval { stroke: #cbe2d5; stroke-width: 10; stroke-linecap: round; }
    .dot { fill: #1f7a4f; stroke: #ffffff; stroke-width: 2; }
    .dot.small { fill: #ffffff; stroke: #1f7a4f; stroke-width: 2.5; }
    """
}
