/// Neighbours that all have the same direction, as many as there are.
struct Stretch: Equatable {
  let direction: Signal.Direction
  private(set) var places: Range<Int>

  /// The stretches of a series in its order; where there is no direction, the stretch ends.
  static func all(in directions: [Signal.Direction?]) -> [Stretch] {
    var stretches: [Stretch] = []
    for (index, direction) in directions.enumerated() {
      guard let direction else { continue }
      if let last = stretches.indices.last, stretches[last].isContinued(at: index, direction) {
        stretches[last].places = stretches[last].places.lowerBound..<index + 1
      } else {
        stretches.append(Stretch(direction: direction, places: index..<index + 1))
      }
    }
    return stretches
  }

  /// The stretch of points whose steps these are: one more.
  var withLastPoint: Stretch {
    Stretch(direction: direction, places: places.lowerBound..<places.upperBound + 1)
  }

  private func isContinued(at index: Int, _ direction: Signal.Direction) -> Bool {
    places.upperBound == index && self.direction == direction
  }
}
