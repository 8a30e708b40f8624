import Testing
import Upkeep

/// When what is told by mail.
@Suite struct AlertBookTests {
  /// A book that is asked minute by minute, and what it had told.
  private func told(_ causes: [Set<AlertCause>], every seconds: Int) -> [AlertNews] {
    var book = AlertBook()
    return causes.enumerated().map { turn, causes in
      let (news, after) = book.news(of: causes, at: 1_800_000_000 + turn * seconds)
      book = after
      return news
    }
  }

  private let nothing = AlertNews(begun: [], ended: [])

  @Test func `a cause is told when it begins and when it ends, and not in between`() {
    #expect(
      told([[], [.disk], [.disk], [.disk], []], every: 60) == [
        nothing, AlertNews(begun: [.disk], ended: []), nothing, nothing, AlertNews(begun: [], ended: [.disk]),
      ])
  }

  @Test func `all of a minute are told together, and what comes within it waits`() {
    let news = told([[.relay, .disk], [.relay, .disk, .log], [.relay, .log, .clock], [.log]], every: 30)
    #expect(
      news == [
        AlertNews(begun: [.disk, .relay], ended: []), nothing, AlertNews(begun: [.log, .clock], ended: [.disk]),
        nothing,
      ])
  }

  @Test func `a cause that comes and goes is told once an hour`() {
    let turns = (0..<120).map { $0.isMultiple(of: 2) ? Set([AlertCause.worker]) : [] }
    let news = told(turns, every: 60)
    #expect(news.count { $0.begun == [.worker] } == 2 && news.count { $0.ended == [.worker] } == 2)
    #expect(news[0].begun == [.worker] && news[1].ended == [.worker] && news[60].begun == [.worker])
  }

  @Test func `a clock that was ahead keeps nothing from being told`() {
    var book = AlertBook()
    (_, book) = book.news(of: [.disk], at: 2_000_000_000)
    (_, book) = book.news(of: [], at: 2_000_000_060)
    #expect(book.news(of: [.disk], at: 1_800_000_000).news.begun == [.disk])
  }

  @Test func `only what comes about by itself is told, and every such fault is`() {
    #expect(Diagnosis.littleRoom(mebibytes: 3).alertCause == .disk && Diagnosis.stuckOutbox.alertCause == .outbox)
    #expect(Diagnosis.deafLink("http://127.0.0.1", isSent: true).alertCause == .link)
    #expect(Diagnosis.oldDrill(days: 41).alertCause == .drill && Diagnosis.failedDrill("x").alertCause == .drill)
    for quiet in [
      Diagnosis.noBackup, .noDrill, .drill(days: 3), .wholeKeys, .deafLink("http://127.0.0.1", isSent: false),
      .noSecondPerson, .missingFiles(2),
    ] { #expect(quiet.alertCause == nil, "\(quiet)") }
  }
}
