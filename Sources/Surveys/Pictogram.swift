/// A picture that stands beside a question, of those that come with the product.
package enum Pictogram: String, Sendable, CaseIterable {
  /// The whole of a service.
  case star
  /// Being received.
  case welcome
  /// Time, and waiting.
  case clock
  /// What was told and explained.
  case information
  /// What is not clear.
  case question
  /// Papers and details.
  case papers
  /// A committee, and people.
  case people
  /// A day that was named.
  case calendar
  /// What was taken down or done.
  case check
  /// The way to a service.
  case path
  /// Talking, by whatever means.
  case talk
  /// Trust.
  case hands
  /// What was handed over.
  case parcel
  /// Where people live.
  case home
  /// What could be better.
  case pencil
}
