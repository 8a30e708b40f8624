import Surveys
import Testing
import Wording

/// Nouns after numbers.
@Suite struct PluralTests {
  let arabic = Formats(language: .arabic)

  @Test(
    arguments: [
      (0, "لا تقييمات"), (1, "تقييم واحد"), (2, "تقييمان"), (3, "3 تقييمات"), (10, "10 تقييمات"), (11, "11 تقييماً"),
      (99, "99 تقييماً"), (100, "100 تقييم"), (102, "102 تقييم"), (103, "103 تقييمات"), (214, "214 تقييماً"),
      (1_000, "1,000 تقييم"),
    ])
  func `an Arabic noun takes the form of its number`(number: Int, words: String) {
    #expect(arabic.counted(number, .rating) == words)
  }

  @Test func `a dual after a preposition ends in yaa and noon`() {
    #expect(arabic.counted(2, .channel) == "قناتان")
    #expect(arabic.counted(2, .channel, oblique: true) == "قناتين")
    #expect(arabic.counted(2, .department, oblique: true) == "قسمين")
  }

  @Test func `English knows one and many`() {
    let english = Formats(language: .english)
    #expect(english.counted(1, .person) == "1 person")
    #expect(english.counted(0, .person) == "0 people")
    #expect(english.counted(1_200, .rating) == "1,200 ratings")
  }

  @Test(arguments: CountedNoun.allCases)
  func `every noun has a form for every number`(noun: CountedNoun) {
    for number in [0, 1, 2, 3, 11, 100] {
      #expect(!arabic.counted(number, noun).isEmpty)
      #expect(!Formats(language: .english).counted(number, noun).isEmpty)
    }
  }
}
