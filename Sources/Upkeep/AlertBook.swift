/// What changed since the last alert.
package struct AlertNews: Equatable, Sendable {
  /// What is to be mended since, in the order of its kinds.
  package let begun: [AlertCause]
  /// What was told and is mended.
  package let ended: [AlertCause]

  /// Begun and ended.
  package init(begun: [AlertCause], ended: [AlertCause]) {
    self.begun = begun
    self.ended = ended
  }

  package var isEmpty: Bool { begun.isEmpty && ended.isEmpty }
}

/// What was told by mail: each cause once while it lasts and once when it ends, a cause that comes and goes once an hour,
/// and everything of a minute together.
package struct AlertBook: Codable, Equatable, Sendable {
  /// What was told and has not ended.
  private var open: Set<AlertCause> = []
  /// When each cause was told last, in seconds since 1970, by its name.
  private var told: [String: Int] = [:]
  /// When the last mail went out.
  private var mailedAt: Int?

  /// Nothing told yet.
  package init() {}

  /// Between two mails about the same cause, in seconds.
  static let rest = 3600
  /// Between two mails, in seconds.
  static let pause = 60

  /// What is to be told at a moment, and the book after it was; empty where nothing is, or the last mail is not a minute
  /// old.
  package func news(of causes: Set<AlertCause>, at now: Int) -> (news: AlertNews, after: AlertBook) {
    guard AlertBook.isOver(mailedAt, AlertBook.pause, at: now) else { return (AlertNews(begun: [], ended: []), self) }
    let begun = causes.subtracting(open).filter { AlertBook.isOver(told[$0.rawValue], AlertBook.rest, at: now) }
    let ended = open.subtracting(causes)
    var after = self
    after.open = open.subtracting(ended).union(begun)
    for cause in begun { after.told[cause.rawValue] = now }
    let news = AlertNews(begun: begun.sorted(), ended: ended.sorted())
    if !news.isEmpty { after.mailedAt = now }
    return (news, after)
  }

  /// Whether so many seconds have passed since a moment; one that lies ahead was told by a wrong clock.
  private static func isOver(_ moment: Int?, _ seconds: Int, at now: Int) -> Bool {
    guard let moment, moment <= now else { return true }
    return now - moment >= seconds
  }
}
