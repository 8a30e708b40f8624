extension Token {
  /// What may be a token in the end of an address as a message carries it: between brackets, quotes, stars, dots, commas
  /// of every script, marks of direction and blanks, with digits of any script, or broken over lines. Whether it is one
  /// is for whoever looks for it.
  /// - Returns: the first word of 22 letters and digits; where none is as long, the first words that are it together;
  ///   `nil` where nothing comes to 22.
  package static func carried(in text: some StringProtocol) -> String? {
    let words = PlainSigns.words(in: text)
    if let word = words.first(where: { $0.utf8.count == length }) { return word }
    let joined = words.reduce("") { $0.utf8.count < length ? $0 + $1 : $0 }
    return joined.utf8.count == length ? joined : nil
  }
}
