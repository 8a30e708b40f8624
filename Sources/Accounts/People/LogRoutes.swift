package import Access
import Foundation
package import HTTP
import HTTPTypes
package import Hummingbird
import Pages
import Preferences
import PublicSite
import Surveys
import Wording

/// What happened: with the accounts, and with everything else of which the journal tells.
package struct LogRoutes: Sendable {
  let frames: StaffFrames
  let access: any AccessStore
  let journal: any JournalStore
  let clock: SiteClock

  package init(frames: StaffFrames, access: any AccessStore, journal: any JournalStore, clock: SiteClock) {
    self.frames = frames
    self.access = access
    self.journal = journal
    self.clock = clock
  }

  package func showLog(_ request: Request, _ context: StaffContext) async throws -> Response {
    let zone = try await frames.settings.current().zone
    let asked = LogAsked(request, today: clock.today())
    let filter = StaffEventFilter(
      name: asked.form["name"], kind: StaffEvent.Kind(rawValue: asked.form["kind"]),
      from: asked.from.map { zone.seconds($0, minute: 0) }, until: asked.to.map { zone.seconds($0 + 1, minute: 0) })
    let events = asked.form.isWrong ? [] : try await access.events(filter, before: asked.before, most: asked.most + 1)
    return try await answer(
      .accounts(Array(events.prefix(asked.most))), name: "log.csv",
      older: events.count > asked.most ? events[asked.most - 1].number : nil, asked, request, context)
  }

  package func showJournal(_ request: Request, _ context: StaffContext) async throws -> Response {
    let asked = LogAsked(request, today: clock.today())
    let filter = JournalFilter(
      kind: JournalEntry.Kind(rawValue: asked.form["kind"]), from: asked.from.map { "\($0)" },
      to: asked.to.map { "\($0)" })
    let entries =
      asked.form.isWrong ? [] : try await journal.entries(filter, before: asked.before, most: asked.most + 1)
    return try await answer(
      .journal(Array(entries.prefix(asked.most))), name: "journal.csv",
      older: entries.count > asked.most ? entries[asked.most - 1].number : nil, asked, request, context)
  }

  private func answer(
    _ rows: LogPage.Rows, name: String, older: Int?, _ asked: LogAsked, _ request: Request, _ context: StaffContext
  ) async throws -> Response {
    var frame = try await frames.plain(request, context)
    frame.carried = asked.carried
    let page = LogPage(frame: frame, rows: rows, form: asked.form, older: older)
    if asked.isFile, !asked.form.isWrong { return .table(page.csv, name: name) }
    return .page(page.html, status: asked.form.isWrong ? .unprocessableContent : .ok)
  }
}

/// What an address asks of a log.
private struct LogAsked {
  var form: TypedForm
  private(set) var from: Day?
  private(set) var to: Day?
  /// Only what stands before this number.
  let before: Int?
  let isFile: Bool

  /// Reads the address. A kind that is none asks for every kind; a day that is none is told.
  init(_ request: Request, today: Day) {
    let asked = request.uri.queryParameters
    form = TypedForm(
      ["name", "kind", "from", "to"].reduce(into: [:]) { $0[$1] = asked[Substring($1)].map { String($0) } ?? "" })
    before = asked["before"].flatMap { Int($0) }
    isFile = asked["format"] == "csv"
    from = day("from", today: today)
    to = day("to", today: today)
  }

  var most: Int { isFile ? LogPage.mostInFile : LogPage.most }

  /// What the page in the other language asks as well.
  var carried: String {
    form.values.filter { !$0.value.isEmpty }.sorted { $0.key < $1.key }
      .map { "\($0)=\($1.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "")" }
      .joined(separator: "&")
  }

  private mutating func day(_ name: String, today: Day) -> Day? {
    guard !form[name].isEmpty else { return nil }
    do throws(DayProblem) {
      return try Day(typed: form[name], in: .past(today: today))
    } catch {
      form.note(DayPhrase.told(error), at: name)
      return nil
    }
  }
}
