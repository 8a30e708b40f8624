/// The charity's picture as a letter shows it: by the name of its part of the message, and as large as its place.
package struct LetterLogo: Equatable, Sendable {
  package let id: String
  /// Pixels.
  package let width: Int
  package let height: Int

  /// A picture of so many pixels under a name, without angle brackets. It is never shown larger than it is.
  package init(id: String, pixels: (width: Int, height: Int)) {
    let (width, height) = (Double(max(pixels.width, 1)), Double(max(pixels.height, 1)))
    let scale = min(1, LetterLogo.room.width / width, LetterLogo.room.height / height)
    self.id = id
    self.width = max(1, Int((width * scale).rounded()))
    self.height = max(1, Int((height * scale).rounded()))
  }

  private static let room = (width: 240.0, height: 80.0)
}
