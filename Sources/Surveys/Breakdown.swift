/// A table by which counts are published: one dimension, or the product of several. Empty: everybody together.
package struct Breakdown: Hashable, Sendable {
  package let dimensions: [Dimension]

  /// A product of dimensions, always kept in the same order.
  package init(_ dimensions: Dimension...) { self.init(dimensions) }
  /// A product of dimensions, always kept in the same order.
  package init(_ dimensions: [Dimension]) { self.dimensions = dimensions.sorted() }

  /// Everybody together.
  package static let none = Breakdown()
}

extension Breakdown: LosslessStringConvertible {
  /// `channel*department`, `channel`, or `none`; unknown or repeated dimensions give `nil`.
  package init?(_ text: String) {
    guard text != "none" else {
      self = .none
      return
    }
    let words = text.split(separator: "*", omittingEmptySubsequences: false)
    let known = words.compactMap { Dimension(rawValue: $0.trimming(" ")) }
    guard known.count == words.count, Set(known).count == known.count else { return nil }
    self.init(known)
  }

  /// As surveys and addresses write it.
  package var description: String {
    dimensions.isEmpty ? "none" : dimensions.map(\.rawValue).joined(separator: "*")
  }
}

extension Substring {
  fileprivate func trimming(_ character: Character) -> String {
    String(drop { $0 == character }.reversed().drop { $0 == character }.reversed())
  }
}
