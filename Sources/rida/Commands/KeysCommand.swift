import ArgumentParser
import Ballots
import Composition
import Delivery
import Foundation
import Storage

/// Lists keys and makes one anew that is lost for good.
struct KeysCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys", abstract: "List the keys of the house, or make one anew that is lost for good.",
    subcommands: [List.self, Renew.self])

  /// Where each key lies, and whether it can be used.
  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "Where each key lies, and how it is.")

    @OptionGroup var settings: Settings

    func run() async throws {
      let workspace = try await Workspace.open(settings.data, for: .audit)
      for key in MasterKey.allCases {
        print("\(key.rawValue)\t\(workspace.keys.path(of: key))\t\(workspace.keys.state(of: key))")
      }
    }
  }

  /// Makes a key anew.
  struct Renew: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "renew", abstract: "Make a key anew that is lost for good; what was made with it is lost with it.",
      discussion: """
        codes: typed codes on printed cards and open stations stop working. contacts: the contacts of open rounds are \
        erased, since nothing opens them. seal: earlier reports are told as sealed by another key. epoch: the answers \
        that wait are lost, and their links open again.
        """)

    @OptionGroup var settings: Settings
    @Argument(help: "codes, contacts, seal or epoch.") var name: String

    func validate() throws {
      guard name == "epoch" || MasterKey(rawValue: name) != nil else {
        throw ValidationError("‘\(name)’ is no key; use codes, contacts, seal or epoch")
      }
    }

    func run() async throws {
      let workspace = try await Workspace.open(settings.data, for: .audit)
      guard let key = MasterKey(rawValue: name) else { return print(try await workspace.renewEpoch()) }
      guard try workspace.keys.make(key) else {
        throw Complaint.configuration(
          "there is a file at \(workspace.keys.path(of: key)); move it away first if it is lost for good")
      }
      guard key == .contacts else { return print("The key ‘\(name)’ is new.") }
      let erased = try await workspace.contacts.eraseAll()
      let forgotten = try await workspace.quiet.forgetAll()
      let told = [
        erased > 0 ? "; \(erased) contacts that nothing opens any more are erased" : "",
        forgotten > 0 ? "; of \(forgotten) contacts nobody can tell any more that they are not to be used" : "",
      ]
      print("The key ‘\(name)’ is new\(told.joined()).")
    }
  }
}

extension Workspace {
  /// Begins a new epoch where the key of the present one is gone.
  fileprivate func renewEpoch() async throws -> String {
    let (epoch, kept) = (try await box.epoch(), try keys.keys())
    guard !kept.contains(where: { $0.epoch == epoch }) else {
      throw Complaint.configuration("the key of the present epoch \(epoch.number) is there; nothing was changed")
    }
    let next = EpochKey(number: max(epoch.number, kept.map(\.number).max() ?? 0) + 1)
    try keys.keep(next)
    let reopened = try await box.reopen(for: next.epoch)
    return "Epoch \(next.number) begins; \(reopened) links whose answers were lost are open again."
  }

  /// Ends with words where the keys are not there that serving needs.
  func checkKeys() async throws {
    for key in MasterKey.allCases { _ = try keys.key(key) }
    // A release that ends just now takes one epoch's key away and has kept the next: then look again.
    for attempt in 0..<3 {
      let epoch = try await box.epoch()
      if try keys.keys().contains(where: { $0.epoch == epoch }) { return }
      if attempt < 2 { try await Task.sleep(for: .milliseconds(200)) }
    }
    let epoch = try await box.epoch().number
    throw Complaint.configuration(
      "the key of epoch \(epoch) is missing or cannot be used: answers that are sent now could never be counted, and those "
        + "that wait are lost without it. Put it back from where you keep it; where it is lost for good, open their links "
        + "again with ‘rida keys renew epoch’")
  }
}
