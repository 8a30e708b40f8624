import Foundation

/// What somebody might try who wants a link that is not hers.
struct Guesses {
  private static let letters = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
  private static let crockford = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
  private static let checks = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ*~$=U")
  /// Letters of other alphabets, and signs, as an address carries them.
  private static let foreign = ["%D0%90", "%D0%B0", "%D9%85", "%E2%80%8B", "%20", "*", "%D8%8C"]

  /// Links that exist.
  let real: [String]

  /// A link that nobody was given: mostly a random one, otherwise near one that exists.
  func link(_ number: Int) -> String {
    let token = real[number % real.count]
    switch number % 8 {
    case 0: return changed(token)
    case 1: return number % 16 == 1 ? flipped(token) : String(token.reversed())
    case 2: return Guesses.foreign[number / 8 % Guesses.foreign.count] + token.dropFirst()
    case 3:
      return [token + "0", String(token.dropLast()), changed(token) + "%E2%80%8B", "%20" + token + "z"][number / 8 % 4]
    default: return Guesses.random()
    }
  }

  /// A link of the right form that nobody was given.
  static func random() -> String {
    // The first letter stays small enough for the number of a link.
    "0" + String((0..<21).compactMap { _ in letters.randomElement() })
  }

  /// Twenty-two letters that are no link's: their number is too great.
  static func impossible() -> String { "z" + String((0..<21).compactMap { _ in letters.randomElement() }) }

  /// A typed code of the right form.
  static func code() -> String {
    let signs = (0..<12).compactMap { _ in crockford.randomElement() }
    let number = signs.reduce(0) { ($0 * 32 + (crockford.firstIndex(of: $1) ?? 0)) % 37 }
    return String(signs) + (checks[number] == "=" ? "%3D" : String(checks[number]))
  }

  private func changed(_ token: String) -> String {
    var signs = Array(token)
    let index = Int.random(in: signs.indices)
    signs[index] = Guesses.letters.filter { $0 != signs[index] }.randomElement() ?? "0"
    return String(signs)
  }

  private func flipped(_ token: String) -> String {
    String(token.map { sign in Character(sign.isUppercase ? sign.lowercased() : sign.uppercased()) })
  }
}
