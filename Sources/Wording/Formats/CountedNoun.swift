package import Surveys

/// A noun that follows a number. Each language gives its forms by plural category.
package enum CountedNoun: Sendable, CaseIterable {
  case rating, answer, person, invitation, channel, department, group, character, day, point, percentagePoint
  case action, service, comment, time
  case link, card, paper, call, row, question, figure, entry, place
  case month, quarter, year

  /// The forms of an Arabic noun; the number itself is written for three and more.
  struct ArabicForms {
    /// «لا تقييمات».
    let none: String
    /// «تقييم واحد».
    let one: String
    /// «تقييمان».
    let two: String
    /// «تقييمين», after a preposition or in a genitive.
    let obliqueTwo: String
    /// 3–10: «تقييمات».
    let few: String
    /// 11–99: «تقييماً».
    let many: String
    /// The hundreds: «تقييم».
    let other: String
  }

  /// The noun for a span of time.
  package init(_ span: Period.Span) {
    self =
      switch span {
      case .month: .month
      case .quarter: .quarter
      case .year: .year
      }
  }

  /// The noun alone, as it stands after this number.
  package func bare(_ number: Int, in language: Language) -> String {
    guard language == .arabic else { return Plural(english: number) == .one ? english.one : english.other }
    switch Plural(arabic: number) {
    case .few: return arabic.few
    case .many: return arabic.many
    case .zero, .one, .two, .other: return arabic.other
    }
  }
}

extension Formats {
  /// A number with its noun: `تقييم واحد`, `تقييمان`, `3 تقييمات`, `11 تقييماً`, `100 تقييم`.
  /// - Parameter oblique: after a preposition or in a genitive, where the dual ends in ـين.
  package func counted(_ number: Int, _ noun: CountedNoun, oblique: Bool = false) -> String {
    guard language == .arabic else { return "\(count(number)) \(noun.bare(number, in: .english))" }
    switch Plural(arabic: number) {
    case .zero: return noun.arabic.none
    case .one: return noun.arabic.one
    case .two: return oblique ? noun.arabic.obliqueTwo : noun.arabic.two
    case .few, .many, .other: return "\(count(number)) \(noun.bare(number, in: .arabic))"
    }
  }
}
