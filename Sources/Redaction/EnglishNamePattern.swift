/// Finds names in English where a title, an introduction, thanks or blame points at them.
struct EnglishNamePattern {
  private static let most = 5
  private let words: [Word]

  /// Where they stand.
  static func places(in words: [Word]) -> [Range<Int>] {
    let pattern = EnglishNamePattern(words: words)
    var places: [Range<Int>] = []
    var next = 0
    var thanked = false
    for index in words.indices where words[index].isLatin {
      if words[index].gap == .sentence || words[index].gap == .dot { thanked = false }
      if EnglishWords.thanks.contains(words[index].text) { thanked = true }
      guard index >= next, let start = pattern.pointed(from: index, thanked: thanked) else { continue }
      let end = pattern.end(from: start)
      places.append(words[start].place.lowerBound..<words[end - 1].place.upperBound)
      next = end
    }
    return places
  }

  /// The first word of the name at which this word points.
  private func pointed(from index: Int, thanked: Bool) -> Int? {
    let text = words[index].text
    if EnglishWords.titles.contains(text) { return afterTitle(index) }
    if isIntroduction(index) { return name(index + 1, small: true) }
    let isSelf = text == "i'm" || text == "am" && before(index) == "i" || text == "is" && before(index) == "this"
    let isThanks = thanked && (EnglishWords.givers.contains(text) || EnglishWords.thanks.contains(text))
    let points = isSelf || isThanks || EnglishWords.pointers.contains(text) || EnglishWords.roles.contains(text)
    if isFullName(index) { return index }
    let isNear = EnglishWords.near.contains(text) && index + 1 < words.count
    return points || isNear && GivenNames.latin.contains(words[index + 1].text) ? name(index + 1) : nil
  }

  /// A known given name with another capitalised word behind it.
  private func isFullName(_ index: Int) -> Bool {
    guard words[index].isCapitalised, GivenNames.latin.contains(words[index].text), index + 1 < words.count,
      words[index + 1].gap == .space, words[index + 1].isLatin
    else { return false }
    return end(from: index) > index + 1
  }

  /// “My name is”, “name:”.
  private func isIntroduction(_ index: Int) -> Bool {
    guard index + 1 < words.count else { return false }
    return words[index].text == "is" && before(index) == "name"
      || words[index].text == "name" && words[index + 1].gap == .pointer
  }

  private func before(_ index: Int) -> String? { index > 0 && words[index].gap == .space ? words[index - 1].text : nil }

  /// Behind “Mr” a name may be small; behind “brother” it may not.
  private func afterTitle(_ index: Int) -> Int? {
    guard index + 1 < words.count, !EnglishWords.titles.contains(words[index + 1].text) else { return nil }
    return name(index + 1, small: EnglishWords.abbreviations.contains(words[index].text), dotted: true)
  }

  private func name(_ index: Int, small: Bool = false, dotted: Bool = false) -> Int? {
    guard index < words.count, words[index].isLatin else { return nil }
    let word = words[index]
    let joints: [Word.Gap] = dotted ? [.space, .dot, .pointer] : [.space, .pointer, .comma]
    let isShouted = word.isShouted && words[index - 1].isShouted && !GivenNames.latin.contains(word.text)
    let isWritten = word.isCapitalised && !isShouted || small && !looksInflected(word.text)
    guard joints.contains(word.gap), isWritten || GivenNames.latin.contains(word.text),
      !EnglishWords.ordinary.contains(word.text), !EnglishWords.titles.contains(word.text)
    else { return nil }
    return index
  }

  /// The end of the name: further capitalised words and what links them.
  private func end(from start: Int) -> Int {
    var end = start + 1
    while end < min(start + Self.most, words.count), words[end].gap == .space, words[end].isLatin {
      if EnglishWords.links.contains(words[end].text), end + 1 < words.count, words[end + 1].isCapitalised {
        end += 2
      } else if isFurther(end, than: start) {
        end += 1
      } else {
        break
      }
    }
    return end
  }

  private func isFurther(_ index: Int, than start: Int) -> Bool {
    let word = words[index]
    if EnglishWords.ordinary.contains(word.text) || EnglishWords.roles.contains(word.text) { return false }
    if GivenNames.latin.contains(word.text) || word.text.hasPrefix("al-") { return true }
    return word.isCapitalised && !(word.isShouted && words[start].isShouted)
  }

  private func looksInflected(_ text: String) -> Bool {
    text.hasSuffix("ed") || text.hasSuffix("ing") || text.count < 3
  }
}
