import Foundation
import Mutations

/// Sends requests at random to every path of the product, and starts the server anew behind each fault.
struct RequestAttack {
  /// Requests to one copy of the charity.
  private static let perCopy = 5000
  /// Beyond so many faults the run ends.
  private static let enough = 40
  /// Megabytes by which a server may grow over a copy's requests.
  private static let growth = 300

  private let plan: HostilePlan
  private let base: HostileCharity
  private let routes: [RouteList.Route]
  private let names: [String]
  private let workbooks: WorkbookMutation

  init(_ plan: HostilePlan) throws {
    self.plan = plan
    (routes, names) = (try RouteList().routes, try RouteList.fieldNames())
    let folder = Charity.root.appendingPathComponent("Reports/Sample").path
    let files = try FileManager.default.contentsOfDirectory(atPath: folder).sorted().filter { $0.hasSuffix(".xlsx") }
    workbooks = WorkbookMutation(
      genuine: files.compactMap { FileManager.default.contents(atPath: "\(folder)/\($0)").map(Array.init) })
    base = try HostileCharity()
  }

  /// Adds what was tried and what did not hold.
  func run(_ findings: inout Findings) throws {
    for route in routes {
      let lacking = base.samples.lacking(for: route)
      findings.expect(lacking == nil, "\(route.method) \(route.path) is not tried: \(lacking ?? "")")
    }
    if let only = plan.only { return try sendAlone(only, &findings) }
    let start = Date()
    var (next, sent, misses, told) = (0, 0, 0, Set<String>())
    while next < plan.requests, misses < RequestAttack.enough {
      let round = try round(next..<min(next + RequestAttack.perCopy, plan.requests))
      let before = round.megabytes
      round.run()
      let grown = round.megabytes - before
      findings.cases += round.sent
      sent += round.sent
      next = max(next + 1, round.next)
      var words = round.faults.filter { told.insert("\($0.attempt.route) \($0.words)").inserted }.map {
        self.words(of: $0)
      }
      if grown > RequestAttack.growth {
        words.append("the server grew by \(grown) MB over \(RequestAttack.perCopy) requests")
      }
      words += try confirmed(round)
      findings.misses += words
      misses += words.count
    }
    findings.note = "seed \(plan.seed), \(Int(Double(sent) / Date().timeIntervalSince(start))) requests a second"
  }

  private func round(_ numbers: Range<Int>) throws -> RequestRound {
    try RequestRound(
      of: base, plan, numbers: numbers, workbooks: workbooks, routes: routes, names: names)
  }

  private func words(of fault: RequestRound.Fault) -> String {
    let path = plan.keep(fault.attempt.bytes, as: "request-\(fault.number)")
    return "request \(fault.number) of seed \(plan.seed), \(fault.attempt.route), \(fault.words): \(path)"
  }

  /// Each request that was on its way, alone on a fresh copy: which of them ends the server, or is never answered?
  private func confirmed(_ round: RequestRound) throws -> [String] {
    guard !round.suspects.isEmpty else { return [] }
    let ended = round.charity.ended(within: 0.1)
    let found = try round.suspects.compactMap { number in
      try alone(number).map { words(of: RequestRound.Fault(number: number, attempt: round.attempt(number), words: $0)) }
    }
    guard found.isEmpty, let ended else { return found }
    return [
      "the server ended with \(ended) at requests \(round.suspects) of seed \(plan.seed), though at none of them alone"
    ]
  }

  /// What one request does to a fresh copy; `nil` where nothing happens.
  private func alone(_ number: Int) throws -> String? {
    let round = try round(number..<number + 1)
    var connection: RawConnection?
    let (words, _, isLate) = round.send(round.attempt(number), over: &connection, seconds: 2 * RequestRound.patience)
    if let code = round.charity.ended(within: 1) { return "ended the server (\(code))" }
    return words ?? (isLate ? "was not answered within \(2 * RequestRound.patience) s" : nil)
  }

  private func sendAlone(_ number: Int, _ findings: inout Findings) throws {
    let round = try round(number..<number + 1)
    let words = try alone(number)
    findings.expect(
      words == nil, self.words(of: .init(number: number, attempt: round.attempt(number), words: words ?? "")))
  }
}
