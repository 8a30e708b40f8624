import Ballots
import Crypto
import Delivery
import Foundation
import Invitations
import Messages
import Storage
import Surveys

/// One history: a house, everybody who has to do with it, and what is known of them beside it. Everything in it happens on
/// one thread.
final class World: @unchecked Sendable {
  let seed: UInt64
  let engine: MemoryEngine
  let keys: KeyFolder
  let survey: Survey
  /// A planted fault that is to be found; `nil` where everything is as it should be.
  let fault: PlantedFault?
  private let isTold: Bool

  var chance: Chance
  /// From here on nothing goes wrong any more.
  var isCalm = false
  /// Whoever works or supervises goes home.
  var isOver = false
  /// It was played to its end.
  var isEnded = false
  var people: [Person] = []
  var linkage = Linkage()
  /// The furthest that the house was told of a message, by the provider's name for it, and said that it heard.
  var heard: [String: MessageProgress.State] = [:]
  /// Every ballot that was opened so far.
  var opened: [Data: OpenedBox.Opened] = [:]
  private(set) var violations: [Violation] = []
  /// FNV-1a over everything that happened.
  private(set) var trace: UInt64 = 0xcbf2_9ce4_8422_2325

  init(seed: UInt64, template: Template, fault: PlantedFault?, isTold: Bool) throws {
    (self.seed, self.fault, self.isTold) = (seed, fault, isTold)
    chance = Chance(seed: seed)
    engine = try MemoryEngine(copying: template.engine)
    survey = template.survey
    keys = try template.keys()
  }

  var folder: String { keys.path(of: .seal) + ".issues" }

  /// Notes what happened.
  func tell(_ what: @autoclosure () -> String) {
    let line = "\(Scheduler.shared.now) \(what())"
    for byte in line.utf8 { trace = (trace ^ UInt64(byte)) &* 0x100_0000_01b3 }
    if isTold { print(line) }
  }

  func violate(_ promise: Promise, _ what: String) {
    tell("VIOLATION of \(promise.rawValue): \(what)")
    violations.append(Violation(promise: promise, what: what))
  }

  /// Whether a planted fault does its harm this time.
  func breaks(_ perThousand: Int) -> Bool { !isCalm && chance.happens(perThousand) }

  /// A transaction stands.
  func committed(_ watch: Watch, by program: Program) {
    for case .bytes(let key) in watch.spent {
      guard let index = people.firstIndex(where: { $0.token.key == key }) else { continue }
      people[index].commits += 1
      people[index].committedAt = people[index].committedAt ?? Scheduler.shared.steps
      tell("\(program.name) keeps the answer of \(index)")
      if people[index].commits > 1 { violate(.spentOnce, "the ticket of \(index) was spent twice") }
    }
    linkage.look(at: watch, in: self)
  }

  func program(_ name: String) -> (program: Program, database: FaultyDatabase) {
    let program = Program(name, in: self)
    return (program, FaultyDatabase(world: self, program: program))
  }
}

/// What did not hold.
struct Violation {
  let promise: Promise
  let what: String
}
