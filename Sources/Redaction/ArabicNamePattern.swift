/// Finds names in Arabic where a title, an introduction, thanks or blame points at them, and full names wherever they
/// stand. The pointing word stays, the name goes.
struct ArabicNamePattern {
  private let words: [Word]
  private let chain: NameChain
  private var places: [Range<Int>] = []
  private var next = 0
  private var thanked = false

  private static let thanks: Set = ["شكر", "شكرا", "الشكر", "شكري", "اشكر", "نشكر", "تحيه", "تحياتي", "مشكور"]
  private static let oneself: Set = ["انا", "معكم", "اختكم", "الاخت", "اخت", "يا", "معك", "والده", "ابنكم"]
  private static let labels: Set = ["الاسم", "المرسل", "المرسله", "التوقيع", "الطلب"]
  private static let companions: Set = ["معكم", "بن", "ال"]
  /// All words that may point at a name. Nearly every other word of a comment is none of them.
  private static let pointing = [
    thanks, labels, companions, Titles.letters, Titles.parents, Titles.honours, Titles.roles, Titles.introductions,
    Titles.relatives, Titles.near,
  ].reduce(Set<String>()) { $0.union($1) }
  private static let sites: Set<String> = """
    شارع طريق حي مستشفي مدينه جامعه مدرسه جامع مسجد مطار برج منتزه حديقه مركز دوار سوق واحه قصر كليه معهد محطه
    """.listed

  /// Where they stand.
  static func places(in words: [Word]) -> [Range<Int>] {
    var pattern = ArabicNamePattern(words: words, chain: NameChain(words))
    for index in words.indices where !words[index].isLatin { pattern.read(index) }
    return pattern.places
  }

  private init(words: [Word], chain: NameChain) {
    (self.words, self.chain) = (words, chain)
  }

  private mutating func read(_ index: Int) {
    let word = words[index]
    if [.sentence, .dot].contains(word.gap) { thanked = false }
    let forms = Titles.bare(word.text).filter { Self.pointing.contains($0) }
    if forms.contains(where: { Self.thanks.contains($0) }) { thanked = true }
    guard index >= next else { return }
    if !forms.isEmpty, let start = pointed(from: index, forms) {
      take(start..<chain.end(from: start))
    } else if chain.isFullName(at: index) {
      take(index..<chain.end(from: index), dropping: isJoined(words[index]) ? 1 : 0)
    } else {
      attached(index)
    }
  }

  private mutating func take(_ range: Range<Int>, dropping letters: Int = 0) {
    places.append(words[range.lowerBound].place.lowerBound + letters..<words[range.upperBound - 1].place.upperBound)
    next = range.upperBound
  }

  /// Whether a particle is written onto the head of a name: «ولمحمد», «لموسى».
  private func isJoined(_ word: Word) -> Bool {
    guard !GivenNames.isPossible(word), ["ل", "و", "ف", "ب"].contains(word.text.prefix(1)) else { return false }
    return word.without(first: 1).map(GivenNames.isSure) ?? false
  }

  /// «لمحمد» behind thanks, and «ونورة» behind a name.
  private mutating func attached(_ index: Int) {
    let letter = words[index].text.prefix(1)
    guard thanked && letter == "ل" || index == next && index > 0 && letter == "و" && words[index].gap == .space,
      let name = words[index].without(first: 1), GivenNames.isSure(name)
    else { return }
    take(index..<chain.end(from: index), dropping: 1)
  }

  /// The first word of the name at which this word points.
  /// - Parameter forms: those of its forms that may point at one.
  private func pointed(from index: Int, _ forms: [String]) -> Int? {
    guard let name = following(index), index == 0 || !Self.sites.contains(words[index - 1].text) else { return nil }
    if Titles.letters.contains(words[index].text) { return afterLetter(index, name) }
    if name.gap == .dot { return nil }
    if let parent = forms.first(where: { Titles.parents.contains($0) }) { return afterParent(parent, index, name) }
    if forms.contains(where: { Titles.honours.contains($0) }) { return afterTitle(index, name, isHonour: true) }
    if forms.contains(where: { Titles.roles.contains($0) }) { return afterTitle(index, name, isHonour: false) }
    if Titles.introductions.contains(words[index].text) { return afterIntroduction(index, name) }
    if forms.contains(where: { Self.labels.contains($0) }), name.gap == .pointer, chain.canBeName(index + 1) {
      return index + 1
    }
    if forms.contains("معكم"), words[index].gap == .sentence, chain.canBeName(index + 1) { return index + 1 }
    if forms.contains(where: { Titles.relatives.contains($0) }) { return afterRelative(index, name) }
    let isThanks = forms.contains { Self.thanks.contains($0) }
    if isThanks, name.text == "ل" { return index + 2 < words.count && chain.canBeName(index + 2) ? index + 2 : nil }
    let isNear = forms.contains { Titles.near.contains($0) || Self.companions.contains($0) }
    return isNear && name.gap == .space && chain.isName(index + 1) ? index + 1 : nil
  }

  private func following(_ index: Int) -> Word? {
    guard index + 1 < words.count, [.space, .dot, .pointer].contains(words[index + 1].gap) else { return nil }
    return words[index + 1]
  }

  /// «أ. محمد», «د/ نورة»; at the head of a line a letter counts items as often.
  private func afterLetter(_ index: Int, _ name: Word) -> Int? {
    guard name.gap != .space, ![.other, .dot].contains(words[index].gap) || isTitle(index - 1) else { return nil }
    let isItem = words[index].gap == .sentence
    return (isItem ? GivenNames.isPossible(name) : chain.canBeName(index + 1)) ? index + 1 : nil
  }

  /// «أبو فهد», «أم راكان»; «أم» is also the word for “or”, and «أبي» for “I want”.
  private func afterParent(_ parent: String, _ index: Int, _ name: Word) -> Int? {
    guard name.gap == .space else { return nil }
    if GivenNames.isSure(name) || parent != "ابي" && chain.isServant(index + 1) { return index + 1 }
    let isSelf = words[index].gap == .sentence || Self.oneself.contains(words[index - 1].text)
    let isOpen = parent == "ابو" || parent == "ام" && (isSelf || isTitle(index - 1))
    return isOpen && !name.text.hasPrefix("ال") && chain.canBeName(index + 1) ? index + 1 : nil
  }

  private func afterIntroduction(_ index: Int, _ name: Word) -> Int? {
    let isFiller = ["هو", "هي", "الكامل", "الثلاثي", "الرباعي", "الحقيقي"].contains(name.text)
    let place = isFiller ? index + 2 : index + 1
    return place < words.count && words[place].gap != .sentence && chain.canBeName(place) ? place : nil
  }

  private func afterTitle(_ index: Int, _ name: Word, isHonour: Bool) -> Int? {
    if isTitle(index + 1) { return nil }
    let isNamed = words[index].text.contains("ال") || words[index].text.contains("لل")
    let isStrong = isHonour ? isNamed || words[index].text.hasSuffix("كم") : isNamed && name.gap == .space
    if chain.isName(index + 1) || isHonour && GivenNames.isPossible(name) { return index + 1 }
    if isStrong, chain.canBeName(index + 1, behindHonour: isHonour) { return index + 1 }
    return afterQualifier(index)
  }

  /// «ابني راكان», «ابني الصغير راكان».
  private func afterRelative(_ index: Int, _ name: Word) -> Int? {
    let isPossible = GivenNames.isPossible(name) && !OrdinaryWords.isListed(name)
    return name.gap == .space && (chain.isName(index + 1) || isPossible) ? index + 1 : afterQualifier(index)
  }

  /// «الباحثة الاجتماعية هند»: a name that is known, behind one word with the article.
  private func afterQualifier(_ index: Int) -> Int? {
    guard words[index + 1].text.hasPrefix("ال"), index + 2 < words.count, words[index + 2].gap == .space else {
      return nil
    }
    return chain.isName(index + 2) ? index + 2 : nil
  }

  private func isTitle(_ index: Int) -> Bool {
    guard words.indices.contains(index) else { return false }
    let text = words[index].text
    let isLetter = Titles.letters.contains(text) && index + 1 < words.count && words[index + 1].gap != .space
    return Titles.honours.contains(text) || Titles.roles.contains(text) || Titles.parents.contains(text) || isLetter
  }
}
