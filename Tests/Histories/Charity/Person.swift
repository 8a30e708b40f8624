import Foundation
import Invitations
import Messages
import Surveys

/// Somebody who was invited, and all that is known of her beside the house.
struct Person {
  let index: Int
  let campaign: String
  let token: Token
  let place: Place
  /// What she answers to the one question with a scale.
  let choice: String
  /// What she writes: words of her own, of letters alone, which no redaction touches.
  let words: String

  /// How often her ticket was spent for good.
  var commits = 0
  /// At which step that was.
  var committedAt: Int?
  /// Whether she was thanked.
  var isThanked = false
  /// At which step she was told that nobody writes to her any more.
  var stoppedAt: Int?
  /// How often the provider took a message of a step.
  var taken: [MessageStep: Int] = [:]

  /// A number in letters.
  static func words(_ index: Int) -> String {
    let letters = String(index).unicodeScalars.map { Character(UnicodeScalar(UInt8($0.value) + 49)) }
    return "rating \(String(letters)) of mine"
  }

  /// In E.164.
  static func phone(_ index: Int) -> String { "+9665\(10_000_000 + index)" }

  /// Of which person a number is.
  static func index(of phone: String) -> Int? { Int(phone.dropFirst(5)).map { $0 - 10_000_000 } }
}
