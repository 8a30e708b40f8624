/// Holds the elements of one part against a table, in the order in which they stand, up to the first that does not
/// belong.
struct ElementCheck {
  /// The elements within which the walk is, the outermost first.
  private(set) var path: [String] = []
  private var places: [ElementPlace]
  /// What has begun in each of them so far.
  private var begun: [Set<String>] = [[]]
  /// The first element that does not belong where it stands; `nil` where all do.
  private(set) var stranger: String?

  /// A check by a table whose outermost place is `/`.
  init(_ table: ElementTable) { places = [ElementPlace(outside: table)] }

  /// An element begins.
  mutating func begin(_ element: String, _ attributes: [String: String]) {
    defer { path.append(element) }
    guard stranger == nil else { return }
    let outer = places[places.count - 1]
    let isAllowed = outer.allows(element, beside: begun[begun.count - 1])
    let place = outer[element]
    begun[begun.count - 1].insert(element)
    begun.append([])
    places.append(place)
    guard isAllowed, place.rule.allows(attributes) else {
      stranger = element
      return
    }
  }

  /// The innermost element ends.
  mutating func end() {
    defer { _ = path.popLast() }
    guard stranger == nil, let begun = begun.popLast(), let place = places.popLast() else { return }
    stranger = place.missing(from: begun)
  }
}
