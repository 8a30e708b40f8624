import Messages
import Wording

extension WebhooksPhrase {
  func english(_ formats: Formats) -> String {
    switch self {
    case .title: "Webhooks"
    case .text:
      "We tell another system of yours when something is published here, so that it need not ask every hour. An event names nobody and says no more than these pages show. It is sent again for three days if it does not arrive."
    case .peer(let peer):
      "For a trial alone: events go to \(formats.code(peer)) on this machine without protection. Whoever runs the service allowed it."
    case .listTitle: "Systems that are told"
    case .standing: "In use"
    case .ended: "Ended"
    case .none: "No system is told yet."
    case .made(let name, let at): "Added by \(formats.code(name)) on \(formats.moment(at))"
    case .endedBy(let name, let at): "Ended by \(formats.code(name)) on \(formats.moment(at))"
    case .endedByReceiver(let at):
      "Ended on \(formats.moment(at)), since the system itself answered that it wants no more events"
    case .givenUp(let count): "Events that did not arrive and were given up: \(formats.count(count))"
    case .eventsTitle: "Newest events"
    case .noEvents: "Nothing was sent to it yet."
    case .waiting(let attempts):
      attempts == 0 ? "Not sent yet" : "To be sent again; attempts so far: \(formats.count(attempts))"
    case .accepted: "Arrived"
    case .failed: "Did not arrive, and is given up"
    case .nextTry(let at): "Next attempt \(formats.moment(at))"
    case .answer(.status(let status)): "The system answered with \(formats.code("\(status)"))"
    case .answer(.unreachable): "No connection came about"
    case .answer(.barred): "Its name leads into a network, to which we send nothing"
    case .answer(.silence): "It did not answer in time"
    case .answer(.secretLost): "Its secret can no longer be opened: end it and add it again"
    case .test: "Send a test event"
    case .testText: "An event that says nothing, to see whether it arrives."
    case .tried: "The test event goes out within seconds. Load the page again to see what became of it."
    case .end: "End this webhook"
    case .endText:
      "Nothing is sent to it from this moment on, nor what waits. One that has ended never returns: add it again."
    case .newTitle: "Tell another system"
    case .newText:
      "What was published before is not sent. Each event is signed with a secret that you are shown once, by which the system knows that it comes from you. Whoever is told of results knows them: let it not be the system that invites people."
    case .address: "Address to send to"
    case .addressHint: "Whoever programs the system has it; it begins with \(formats.code("https://"))"
    case .topics: "What it is told of"
    case .make: "Add"
    case .freshTitle: "The secret of the new system"
    case .freshText:
      "Put it into that system now. It is shown here once; whoever has it can write an event as if it came from you."
    case .freshLabel: "Secret"
    case .topic(.released): "Results of a period were released"
    case .topic(.targetMissed): "A period was closed and a target was not reached"
    case .topic(.signalRaised): "A period was closed and a question moved more than usual"
    case .topic(.deliverySummary): "Once a day: how many messages were sent and arrived, in tens"
    case .topic(.reportBuilt): "A report was built"
    case .testTopic: "Test"
    }
  }
}
