import Access
import Composition
import Pages
import Surveys
import Wording

/// What the journal and the log of accounts tell of one kind on one day: how often, and of nobody.
package struct BreachEvent: Equatable, Sendable {
  /// `2026-11-30`.
  package let day: String
  package let arabic: String
  package let english: String
  package let count: Int

  /// Something that happened on a day.
  package init(day: String, arabic: String, english: String, count: Int) {
    self.day = day
    self.arabic = arabic
    self.english = english
    self.count = count
  }

  /// Everything since a day, in the order of days; on one day what the journal tells before what happened with accounts.
  static func all(since day: Day, in workspace: Workspace) async throws -> [BreachEvent] {
    let entries = try await workspace.journalEntries(from: day).map { ($0.day ?? "", $0.kind.words) }
    let zone = workspace.zone
    let events = try await workspace.staffEvents(from: day).map { ("\(zone.day(at: $0.at))", $0.kind.words) }
    return counted(entries + events)
  }

  /// The same, each kind of a day once, with how often.
  static func counted(_ events: [(day: String, words: (arabic: String, english: String))]) -> [BreachEvent] {
    let days = Dictionary(grouping: events, by: \.day).sorted { $0.key < $1.key }
    return days.flatMap { day, events in
      events.reduce(into: [BreachEvent]()) { found, event in
        if let place = found.firstIndex(where: { $0.english == event.words.english }) {
          found[place] = BreachEvent(
            day: day, arabic: event.words.arabic, english: event.words.english, count: found[place].count + 1)
        } else {
          found.append(BreachEvent(day: day, arabic: event.words.arabic, english: event.words.english, count: 1))
        }
      }
    }
  }
}

extension Workspace {
  /// The entries of the journal since a day, but those of accounts; the oldest first. All where no day is given.
  func journalEntries(from: Day?) async throws -> [JournalEntry] {
    let filter = JournalFilter(from: from.map { "\($0)" })
    var (entries, before) = ([JournalEntry](), Int?.none)
    while true {
      let page = try await journal.entries(filter, before: before, most: 1000)
      entries += page
      guard page.count == 1000, let last = page.last else { return entries.reversed() }
      before = last.number
    }
  }

  /// What happened with the accounts since a day, the oldest first; of one kind where one is given.
  func staffEvents(from: Day, kind: StaffEvent.Kind? = nil) async throws -> [StaffEvent] {
    let filter = StaffEventFilter(kind: kind, from: zone.seconds(from, minute: 0))
    var (events, before) = ([StaffEvent](), Int?.none)
    while true {
      let page = try await access.events(filter, before: before, most: 1000)
      events += page
      guard page.count == 1000, let last = page.last else { return events.reversed() }
      before = last.number
    }
  }
}
