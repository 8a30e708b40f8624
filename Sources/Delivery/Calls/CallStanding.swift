import Foundation
import Surveys

/// How far the calls of a day have come, with no more told of those who are called than of any group of ten.
package struct CallStanding: Equatable, Sendable {
  /// The calls that wait, in tens, rounded down: nobody is noticed who answered by another way meanwhile.
  package let waiting: Int
  /// Whether more wait than are told.
  package let isMore: Bool
  /// The calls that an interviewer has ended today in this session, with a rating or without.
  package let done: Int

  /// The most that are told.
  package static let mostTold = 100

  /// So many calls that wait, and so many that were ended.
  package init(waiting: Int, done: Int) {
    self.waiting = min(waiting, CallStanding.mostTold) / 10 * 10
    isMore = waiting >= CallStanding.mostTold
    self.done = done
  }

  /// What a queue remembers while it runs; nothing of it is written.
  struct Memory {
    /// Seconds for which a count is told again.
    private static let lifetime = 60

    private var counted: (waiting: Int, day: Day, at: Int)?
    private var ended: (day: Day, by: [Data: Int])?

    /// What was counted within the last minute.
    func waiting(today: Day, now: Int) -> Int? {
      counted.flatMap { $0.day == today && now < $0.at + Memory.lifetime ? $0.waiting : nil }
    }

    mutating func keep(_ waiting: Int, today: Day, now: Int) { counted = (waiting, today, now) }

    /// How many an interviewer has ended on a day.
    func done(by interviewer: Data, on day: Day) -> Int {
      ended.flatMap { $0.day == day ? $0.by[interviewer] : nil } ?? 0
    }

    mutating func end(by interviewer: Data, on day: Day) {
      if ended?.day != day { ended = (day, [:]) }
      ended?.by[interviewer, default: 0] += 1
    }
  }
}
