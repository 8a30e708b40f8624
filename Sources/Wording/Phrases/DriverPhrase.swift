package import Indicators
package import Statistics
package import Surveys

/// What goes with the overall rating, how reliable the questions are, and where a target stands. No word here says that
/// one thing causes another.
package enum DriverPhrase: Phrase {
  case heading
  case reading
  /// The far end of the axis.
  case importance
  /// Its near end.
  case lessImportant
  case performance
  case quadrant(PriorityQuadrant)
  case quadrantHeading
  /// What the place of a question in the grid means.
  case place(PriorityQuadrant)
  /// A question's place on its own page.
  case placeHeading
  /// How much a question goes with the overall rating: correlation and, where known, its part of what all tell together.
  case strength(rho: String, weight: String?, performance: String?, people: Int)
  /// Fewer than fifty gave both answers.
  case tooFewPairs
  case rho
  case weight
  case people
  case startWith([String])
  case nothingToStartWith
  /// That weights come from pairs of answers, of which there are so many, and not from complete rows.
  case pairs(ClosedRange<Int>)
  // Reliability.
  case reliabilityHeading
  /// What alpha says, with its interval where there is one.
  case reliability(Reliability)
  case reliabilityUnknown
  // Targets.
  case targetHeading
  case target(value: String, since: Period, Standing)
  // The spread of answers.
  case spreadReading
}
