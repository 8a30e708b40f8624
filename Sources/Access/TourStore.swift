/// Remembers how far each member of the staff has come in the tour.
package protocol TourStore: Sendable {
  /// The step that she sees, from 0; `nil` where she was never shown any.
  func step(of account: String) async throws -> Int?
  /// Keeps her step; a number behind the last means that she has left.
  func keep(_ step: Int, of account: String) async throws
}
