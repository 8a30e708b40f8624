import Delivery
import Messages
import Sending

/// A provider of text messages at the far end of a bad line.
final class Gateway: @unchecked Sendable {
  private let world: World
  private let sites: [Site]
  private var names = 0

  init(_ world: World, telling sites: [Site]) { (self.world, self.sites) = (world, sites) }

  /// It has a message now, and will not give it back.
  func take(_ index: Int, _ step: MessageStep, sent began: Int) -> String {
    names += 1
    let name = "r\(names)"
    let person = world.people[index]
    world.people[index].taken[step, default: 0] += 1
    world.tell("the provider takes the \(step.rawValue) to \(index)")
    if world.people[index].taken[step] != 1 { world.violate(.sentOnce, "\(index) got the \(step.rawValue) twice") }
    if let at = person.committedAt, at < began {
      world.violate(.noneNeedlessly, "\(index) got the \(step.rawValue) after her answer")
    }
    if let at = person.stoppedAt, at < began {
      world.violate(.noneNeedlessly, "\(index) got the \(step.rawValue) and wanted none")
    }
    let receipts = [Receipt.accepted, .delivered, .failed("expired"), .delivered].shuffled(using: &world.chance)
      .prefix(world.chance.among(0...4))
    for receipt in receipts { Task.detached { await self.report(receipt, of: name, index, step) } }
    return name
  }

  /// Tells what became of a message until somebody says that it was heard, and perhaps once more.
  private func report(_ receipt: Receipt, of name: String, _ index: Int, _ step: MessageStep) async {
    await Scheduler.shared.sleep(world.chance.among(0...20_000))
    for _ in 0..<world.chance.among(1...4) {
      let site = sites[world.chance.among(0...sites.count - 1)]
      if (try? await site.hear(GatewayReceipt(reference: name, receipt: receipt))) == true {
        world.heard[name] = max(world.heard[name] ?? .waiting, receipt.state)
        world.tell("\(receipt.state.rawValue) is heard of the \(step.rawValue) to \(index)")
      }
      await Scheduler.shared.sleep(world.chance.among(1...9000))
    }
  }
}

/// The line of one program to the provider.
struct GatewayLine: MessageSender {
  let key = "toy"
  let gateway: Gateway
  let program: Program
  let world: World
  /// At which step the turn began in which messages are sent now.
  let began: @Sendable () -> Int

  func send(_ message: OutgoingMessage) async -> HandoverAnswer {
    guard case .sms(let number, _, let parts) = message, let index = Person.index(of: number),
      (try? await program.step()) != nil
    else { return .silence }
    let lot = world.isCalm ? 0 : world.chance.among(0...99)
    switch lot {
    case 0..<74:
      let name = gateway.take(index, parts.step, sent: began())
      return (try? await program.step()) == nil ? .silence : .taken(reference: name)
    case 74..<82: return .later("busy")
    case 82..<84: return .refused("number")
    case 84..<88: return .unserved("credit")
    case 88..<94:
      _ = gateway.take(index, parts.step, sent: began())
      return .silence
    default: return .silence
    }
  }
}
