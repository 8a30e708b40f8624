import Mutations

extension RequestMaker {
  /// The request of a number. The first ones ask every page for every edge of the calendar, as somebody who may see them
  /// all: by chance alone such a request comes too seldom.
  func attempt(_ number: Int, _ dice: inout Dice) -> Attempt {
    guard number < pages.count * EdgeWords.times.count, let officer = senders.first else { return attempt(&dice) }
    let (page, time) = (pages[number % pages.count], EdgeWords.times[number / pages.count])
    let period = time.utf8.map { "%" + ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    let survey = dice.word(of: samples.values(field: "survey"))
    let query =
      "survey=\(survey)&period=\(period)&compare=\(dice.once(in: 2) ? period : "2025Q4")&lang=\(dice.word(of: ["ar", "en"]))"
    let head = "GET \(page.path)?\(query) HTTP/1.1\r\nhost: 127.0.0.1\r\ncookie: \(officer.cookie)\r\n\r\n"
    return Attempt(bytes: Array(head.utf8), route: "GET \(page.path)", isHead: false)
  }

  /// Whether a thin run leaves a request out: of the edges of the calendar each page is asked for every third, neighbours for
  /// others. The numbers stay, so that `CASE=` means the same request in every run.
  func isLeftOut(_ number: Int) -> Bool {
    number < pages.count * EdgeWords.times.count && (number % pages.count + number / pages.count) % 3 != 0
  }
}
