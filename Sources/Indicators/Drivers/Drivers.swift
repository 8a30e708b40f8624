package import Statistics
package import Surveys

/// What goes with the overall rating, over the whole organisation: how strongly each question moves with it. Nothing
/// here says that one causes the other.
package struct Drivers: Equatable, Sendable {
  /// One question beside the overall rating.
  package struct Driver: Equatable, Sendable {
    package let question: String
    /// How many gave both answers; `nil` below fifty, as everything else.
    package let n: Int?
    /// Spearman's rank correlation with the overall rating; `nil` below fifty pairs, or where nothing varies.
    package let rho: Double?
    package let p: Double?
    /// Its part of what all questions together explain (Johnson 2000), 0…1; `nil` where that cannot be computed.
    package let weight: Double?
    /// The mean of its answers, from 0 to 100.
    package let performance: Double?
    /// Its place among important and well-rated questions (Martilla & James 1977).
    package let quadrant: PriorityQuadrant?

    /// How strongly it goes with the overall rating: its relative weight, or its correlation where there is none.
    package var importance: Double? { weight ?? rho }
  }

  package let period: Period
  package let outcome: String
  package let drivers: [Driver]
  /// The share of the overall rating's variance that all questions together explain.
  package let rSquared: Double?
  /// The fewest and the most people who gave any two of the answers behind the weights: blanks make them differ.
  package let pairs: ClosedRange<Int>?
  /// How well the rating questions measure one thing; `nil` below thirty people, or two questions.
  package let reliability: Reliability?

  /// The grid in which each driver has its quadrant, with the means at which it is cut.
  package var matrix: PriorityMatrix {
    PriorityMatrix(drivers.map { (importance: $0.importance, performance: $0.performance) })
  }

  /// The fewest pairs for a correlation, and the fewest for each driver of a relative weight.
  package static let (fewestPairs, fewestPerDriver) = (50, 10)
}

extension ClosedRange<Int> {
  /// Whether blanks make what is computed from pairs depend on who answered which: the fewest pairs are less than nine
  /// tenths of the most. Then it may differ noticeably from the same computed from complete rows alone.
  package var isUneven: Bool { lowerBound * 10 < upperBound * 9 }
}

/// Cronbach's alpha of the rating questions (1951), from pairwise covariances.
package struct Reliability: Equatable, Sendable {
  package let questions: [String]
  /// The fewest people who answered two of them together.
  package let n: Int
  /// The most who did.
  package let most: Int
  package let alpha: Double
  /// 95 % (Feldt 1965); `nil` where not defined.
  package let interval: Interval?
  /// Alpha without each question.
  package let withoutEach: [Double?]

  /// What was computed of these questions.
  package init(questions: [String], n: Int, most: Int, alpha: Double, interval: Interval?, withoutEach: [Double?]) {
    self.questions = questions
    self.n = n
    self.most = most
    self.alpha = alpha
    self.interval = interval
    self.withoutEach = withoutEach
  }

  /// Whether it is as high as questions that are read together usually have it (Nunnally 1978, Psychometric Theory).
  package var isUsual: Bool { alpha >= 0.7 }

  /// The fewest people of whom it is told.
  package static let fewest = 30
}
