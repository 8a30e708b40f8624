import Foundation
import Mutations
import Synchronization

/// Some thousand requests to one copy of the charity, over several connections, as long as nothing ends.
final class RequestRound: @unchecked Sendable {
  /// One request that did not hold.
  struct Fault {
    let number: Int
    let attempt: RequestMaker.Attempt
    let words: String
  }

  /// How many send at the same time.
  private static let connections = 4
  /// Seconds after which an answer is late.
  static let patience = 6

  private struct State {
    var next: Int
    var sent = 0
    var inHand: [Int: Int] = [:]
    var faults: [Fault] = []
    var suspects: [Int] = []
  }

  let charity: Charity
  let maker: RequestMaker
  private let seed: UInt64
  private let end: Int
  private let isThin: Bool
  private let state: Mutex<State>

  /// A round on a copy that serves; it sends the requests of some numbers.
  init(
    of base: HostileCharity, _ plan: HostilePlan, numbers: Range<Int>, workbooks: WorkbookMutation,
    routes: [RouteList.Route],
    names: [String]
  ) throws {
    charity = try Charity(like: base.charity)
    try charity.serve()
    maker = RequestMaker(
      routes: routes, pages: routes.filter { !$0.isPost && $0.parameters.isEmpty }, samples: base.samples, names: names,
      workbooks: workbooks,
      senders: try base.senders(port: charity.port))
    (seed, end, isThin) = (plan.seed, numbers.upperBound, plan.isThin)
    state = Mutex(State(next: numbers.lowerBound))
  }

  /// Sends until the end, or until the server ends or keeps somebody waiting.
  func run() { DispatchQueue.concurrentPerform(iterations: RequestRound.connections) { work($0) } }

  /// The first request that was not sent.
  var next: Int { state.withLock(\.next) }
  /// How many were sent.
  var sent: Int { state.withLock(\.sent) }
  /// What was answered wrongly.
  var faults: [Fault] { state.withLock(\.faults) }
  /// The requests that were on their way when the server ended or kept one waiting.
  var suspects: [Int] { state.withLock { Set($0.suspects).sorted() } }

  /// The request of a number.
  func attempt(_ number: Int) -> RequestMaker.Attempt {
    var dice = Dice(seed: seed, number: number)
    return maker.attempt(number, &dice)
  }

  private func work(_ worker: Int) {
    var connection: RawConnection?
    while let number = take(worker) {
      let attempt = attempt(number)
      let (words, isGood, isOver) = send(attempt, over: &connection, seconds: RequestRound.patience)
      if let words { state.withLock { $0.faults.append(Fault(number: number, attempt: attempt, words: words)) } }
      guard isOver || (!isGood && charity.ended(within: 0.3) != nil) else { continue }
      return state.withLock { $0.suspects += $0.inHand.values }
    }
    state.withLock { $0.inHand[worker] = nil }
  }

  private func take(_ worker: Int) -> Int? {
    state.withLock { state in
      while isThin, state.next < end, maker.isLeftOut(state.next) { state.next += 1 }
      guard state.next < end, state.suspects.isEmpty else { return nil }
      defer { (state.next, state.sent) = (state.next + 1, state.sent + 1) }
      state.inHand[worker] = state.next
      return state.next
    }
  }

  /// Sends one request and returns what is wrong with its answer, whether there was one, and whether it kept waiting.
  func send(
    _ attempt: RequestMaker.Attempt, over connection: inout RawConnection?, seconds: Int
  ) -> (words: String?, isGood: Bool, isLate: Bool) {
    guard attempt.isWhole else {
      guard let once = try? RawConnection(port: charity.port, seconds: seconds) else { return (nil, false, false) }
      once.send(attempt.bytes, isLast: true)
      let (bytes, isLate) = once.rest()
      return (AnswerJudge.fault(in: bytes), !bytes.isEmpty, isLate)
    }
    for _ in 0..<2 {
      let isFresh = connection == nil
      guard let open = connection ?? (try? RawConnection(port: charity.port, seconds: seconds)) else { break }
      connection = open
      open.send(attempt.bytes)
      switch open.receive(isHead: attempt.isHead) {
      case .answer(let status, let head, let body):
        // What is no answer at all is one only on a connection on which nothing went before.
        if status == 0, !isFresh {
          connection = nil
          continue
        }
        if head.lowercased().contains("connection: close") { connection = nil }
        return (AnswerJudge.fault(status: status, head: head, body: body), true, false)
      case .late:
        connection = nil
        return (nil, false, true)
      case .closed:
        connection = nil
        if isFresh { return (nil, false, false) }
      }
    }
    return (nil, false, false)
  }

  /// The memory that the server holds, in megabytes.
  var megabytes: Int {
    let words =
      (try? String(contentsOfFile: "/proc/\(charity.server?.processIdentifier ?? 0)/statm", encoding: .utf8)) ?? ""
    return words.split(separator: " ").dropFirst().first.flatMap { Int($0) }.map { $0 * 4 / 1024 } ?? 0
  }
}
