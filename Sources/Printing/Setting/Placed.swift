/// Something at its place on a page, in points from the upper corner at the start of the line.
struct Placed {
  /// What is drawn.
  enum Shape {
    case text(SetText)
    /// A rectangle of one colour.
    case block(Ink)
    /// A rectangle with round ends.
    case bar(Ink)
    /// A dot in the middle of its place; hollow for a small sample.
    case dot(Ink, isHollow: Bool)
    case svg(String)
  }

  let shape: Shape
  let x: Double
  var y: Double
  let width: Double
  let height: Double
  /// What it is part of; `nil` for what only decorates.
  let node: StructureNode?
}

/// A page that is set.
struct SetPage {
  let width: Double
  let height: Double
  /// By how much everything on it is made smaller.
  let scale: Double
  var placed: [Placed] = []
}
