import Surveys

/// Makes keys of names, each used once.
struct KeyMaker {
  private var used: Set<String>

  /// Keys that none of these may be.
  init(reserved: Set<String> = []) { used = reserved }

  /// A key like a name: small letters, digits, `-` and `_`, beginning with a letter; with a number behind it where the key
  /// is taken.
  /// - Parameter stem: what stands before a name that begins with no letter, and for one that has none.
  mutating func key(of name: String, else stem: String) -> String {
    let most = SurveyLimits.keyLetters - 5
    var letters = ""
    for scalar in name.lowercased().unicodeScalars {
      let isKept = scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == "-")
      if isKept { letters.unicodeScalars.append(scalar) } else if !letters.hasSuffix("_") { letters += "_" }
    }
    while letters.hasSuffix("_") { letters.removeLast() }
    while letters.hasPrefix("_") || letters.hasPrefix("-") { letters.removeFirst() }
    if letters.isEmpty || !SurveyName.accepts(key: String(letters.prefix(1))) {
      letters = letters.isEmpty ? stem : "\(stem)_\(letters)"
    }
    let wish = SurveyName.accepts(key: letters) ? letters : String(letters.prefix(most))
    var (key, number) = (wish, 2)
    while !used.insert(key).inserted {
      key = "\(wish.prefix(most))_\(number)"
      number += 1
    }
    return key
  }
}
