/// How far a name goes: given name, «بن», fathers, family.
struct NameChain {
  private static let most = 7
  private let words: [Word]

  /// Names among these words.
  init(_ words: [Word]) { self.words = words }

  /// Whether the word is a name even without anything that points at it strongly.
  func isName(_ index: Int) -> Bool {
    guard words.indices.contains(index), !words[index].isLatin else { return false }
    if GivenNames.isSure(words[index]) || isServant(index) { return true }
    guard GivenNames.isPossible(words[index]), let next = adjacent(index + 1) else { return false }
    return next.text == "بن" || FamilyNames.known.contains(next.text) && next.text.hasSuffix("ي")
  }

  /// Whether the word may be a name where something points at it strongly.
  func canBeName(_ index: Int, behindHonour: Bool = false) -> Bool {
    guard words.indices.contains(index) else { return false }
    let word = words[index]
    if word.isLatin { return word.isCapitalised && !EnglishWords.ordinary.contains(word.text) }
    if isServant(index) || GivenNames.isPossible(word), !OrdinaryWords.isListed(word) { return true }
    return !OrdinaryWords.contains(word, orLooksLikeParticiple: !behindHonour) && !Titles.relatives.contains(word.text)
      && !Titles.near.contains(word.text) && !Titles.isTitle(word.text)
  }

  /// Whether a full name starts here, with nothing before it.
  func isFullName(at index: Int) -> Bool {
    guard let next = adjacent(index + 1) else { return false }
    if next.text == "بن", index + 2 < words.count { return canBeName(index) && canBeName(index + 2) }
    if next.text == "بنت", GivenNames.isPossible(words[index]) { return isName(index + 2) }
    if isServant(index) { return adjacent(index + 2).map { isPart($0) || $0.text == "بن" } ?? false }
    if GivenNames.isSure(words[index]) { return isPart(next) || next.text == "عبد" && isServant(index + 1) }
    return GivenNames.isPossible(words[index]) && FamilyNames.known.contains(next.text) && next.text.hasSuffix("ي")
  }

  /// «عبد الله», written as two words.
  func isServant(_ index: Int) -> Bool {
    guard words.indices.contains(index), ["عبد", "وعبد", "لعبد"].contains(words[index].text) else { return false }
    return adjacent(index + 1)?.text.hasPrefix("ال") ?? false
  }

  /// The end of the name that starts here.
  func end(from start: Int) -> Int {
    var end = start + (isServant(start) ? 2 : 1)
    if words[start].isLatin { return latinEnd(from: start) }
    while end < start + Self.most, let next = adjacent(end) {
      if isServant(end) {
        end += 2
      } else if next.text == "ال", adjacent(end + 1) != nil {
        end += 2
      } else if Titles.links.contains(next.text), adjacent(end + 1) != nil, canBeName(end + 1) {
        end += isServant(end + 1) ? 3 : 2
      } else if isPart(next) || next.text == "الدين" || isFollower(next) {
        end += 1
      } else {
        break
      }
    }
    return end
  }

  private func latinEnd(from start: Int) -> Int {
    var end = start + 1
    while end < start + Self.most, end < words.count, words[end].gap == .space, words[end].isCapitalised { end += 1 }
    return end
  }

  private func isPart(_ word: Word) -> Bool {
    GivenNames.isSure(word) || FamilyNames.known.contains(word.text) || FamilyNames.isLikely(word.text)
  }

  private func isFollower(_ word: Word) -> Bool { GivenNames.isPossible(word) && !OrdinaryWords.isListed(word) }

  /// The Arabic word here, where only spaces stand before it.
  private func adjacent(_ index: Int) -> Word? {
    guard words.indices.contains(index), words[index].gap == .space, !words[index].isLatin else { return nil }
    return words[index]
  }
}
