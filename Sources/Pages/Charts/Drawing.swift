import Mustache

/// A finished picture: SVG that was escaped while it was drawn, so that a template may put it in as it is.
struct Drawing: MustacheCustomRenderable {
  let svg: String
  /// Pixels; 0 where the picture has a size of its own.
  var height = 0.0
  /// What is said instead of it, unescaped.
  var description = ""

  var renderText: String { svg }
  var isNull: Bool { false }
}

/// Draws SVG. Lengths along the reading direction are shares of the width, so that a chart fits every screen while its
/// text keeps its size; lengths down the page are pixels.
struct Canvas {
  private var elements: [String] = []
  /// Whether the start of the line is on the right.
  let isMirrored: Bool
  /// Whether its text reads against the line, so that the start of a text is at the line's end.
  private let isCrossed: Bool

  /// An empty canvas in the direction of a language; its text may read the other way.
  init(isMirrored: Bool, isTextMirrored: Bool? = nil) {
    self.isMirrored = isMirrored
    isCrossed = isMirrored != (isTextMirrored ?? isMirrored)
  }

  /// A place from 0 (start of the line) to 1 (its end) as SVG writes it.
  func x(_ place: Double) -> String { "\(Canvas.short(100 * (isMirrored ? 1 - place : place)))%" }

  /// A straight line.
  mutating func line(_ from: Double, _ y1: Double, to: Double, _ y2: Double, style: String) {
    let (y1, y2) = (Canvas.short(y1), Canvas.short(y2))
    elements.append(#"<line class="\#(style)" x1="\#(x(from))" y1="\#(y1)" x2="\#(x(to))" y2="\#(y2)"/>"#)
  }

  /// A dot.
  mutating func dot(_ place: Double, _ y: Double, radius: Double, style: String) {
    let circle = #"cx="\#(x(place))" cy="\#(Canvas.short(y))" r="\#(Canvas.short(radius))""#
    elements.append(#"<circle class="\#(style)" \#(circle)/>"#)
  }

  /// A bar that grows from the start of the line.
  mutating func bar(from start: Double, to end: Double, y: Double, height: Double, style: String) {
    rectangle(from: start, to: end, y: y, height: height, style: style, corner: #" rx="3""#)
  }

  /// A part of a bar, or a shade, that meets its neighbours.
  mutating func block(from start: Double, to end: Double, y: Double, height: Double, style: String) {
    rectangle(from: start, to: end, y: y, height: height, style: style, corner: "")
  }

  private mutating func rectangle(
    from start: Double, to end: Double, y: Double, height: Double, style: String, corner: String
  ) {
    let left = isMirrored ? 1 - end : start
    let box = #"x="\#(Canvas.short(100 * left))%" width="\#(Canvas.short(100 * (end - start)))%""#
    let size = #"y="\#(Canvas.short(y))" height="\#(Canvas.short(height))"\#(corner)"#
    elements.append(#"<rect class="\#(style)" \#(box) \#(size)/>"#)
  }

  /// A triangle that points up or down.
  mutating func triangle(_ place: Double, _ y: Double, isUp: Bool, style: String) {
    let corner = isUp ? "M0-8 8 6H-8Z" : "M0 8 8-6H-8Z"
    figure(corner, place, y, style)
  }

  /// A diamond.
  mutating func diamond(_ place: Double, _ y: Double, style: String) { figure("M0-7 7 0 0 7-7 0Z", place, y, style) }

  /// The sign that an axis leaves out what lies below: a line that is broken twice.
  mutating func breakSign(_ place: Double, _ y: Double) { figure("M0-9V-5L-5-2 5 2 0 5V9", place, y, "break") }

  private mutating func figure(_ path: String, _ place: Double, _ y: Double, _ style: String) {
    let box = #"x="\#(x(place))" y="\#(Canvas.short(y))" width="1" height="1" overflow="visible""#
    elements.append(#"<svg \#(box)><path class="\#(style)" d="\#(path)"/></svg>"#)
  }

  /// Words anchored at the `start`, `middle` or `end` of the line's direction.
  mutating func text(_ words: String, _ place: Double, _ y: Double, anchor: String, style: String) {
    let turned = anchor == "start" ? "end" : anchor == "end" ? "start" : anchor
    let anchor = isCrossed ? turned : anchor
    let position = #"x="\#(x(place))" y="\#(Canvas.short(y))" text-anchor="\#(anchor)""#
    elements.append(#"<text class="\#(style)" \#(position)>\#(Markup.escaped(words))</text>"#)
  }

  /// Shapes in a box of 100 × 100 that is stretched over a part of the canvas.
  mutating func stretched(from start: Double, to end: Double, y: Double, height: Double, shapes: [String]) {
    let left = isMirrored ? 1 - end : start
    let box = #"x="\#(Canvas.short(100 * left))%" width="\#(Canvas.short(100 * (end - start)))%""#
    let view = #"y="\#(Canvas.short(y))" height="\#(Canvas.short(height))" viewBox="0 0 100 100""#
    elements.append(
      #"<svg \#(box) \#(view) preserveAspectRatio="none">"# + shapes.joined() + "</svg>")
  }

  /// The picture, with what is said instead of it to those who do not see it.
  func drawing(id: String, title: String, description: String, height: Double) -> Drawing {
    let names = #"aria-labelledby="\#(id)-title \#(id)-desc""#
    let said = [("title", title), ("desc", description)].map { tag, words in
      #"<\#(tag) id="\#(id)-\#(tag)">\#(Markup.escaped(words))</\#(tag)>"#
    }
    let head = #"<svg class="chart" role="img" \#(names) width="100%" height="\#(Canvas.short(height))">"#
    return Drawing(
      svg: ([head] + said + elements + ["</svg>"]).joined(separator: "\n"), height: height, description: description)
  }

  /// At most two decimals, none where they are zero.
  static func short(_ number: Double) -> String {
    let hundredths = Int((number * 100).rounded())
    let (whole, rest) = (hundredths.magnitude / 100, hundredths.magnitude % 100)
    let tail = rest == 0 ? "" : rest % 10 == 0 ? ".\(rest / 10)" : rest < 10 ? ".0\(rest)" : ".\(rest)"
    return (hundredths < 0 ? "-" : "") + "\(whole)\(tail)"
  }
}
