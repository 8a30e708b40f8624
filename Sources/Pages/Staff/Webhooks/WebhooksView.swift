import Messages
import Wording

/// What the template of the page of webhooks needs.
struct WebhooksView {
  /// A webhook with what can be done to it.
  struct Row {
    let address: String
    let state: String
    let topics: [String]
    let facts: [String]
    let eventsTitle: String
    let events: [Event]
    let noEvents: String
    /// `nil` once it has ended.
    let orders: Orders?
  }

  /// An event, without what it says.
  struct Event {
    let name: String
    let type: String
    let moment: String
    let states: [String]
  }

  /// What can be done to one that stands.
  struct Orders {
    let number: Int
    /// That a test event was sent just now.
    let tried: String?
    let test: Order
    let end: Order
  }

  struct Order {
    let summary: String
    let text: String
    /// The button's words with the address, for whoever does not see beside what it stands.
    let spoken: String
  }

  let page: PageHead
  let frame: FrameView
  let heading: String
  let text: String
  let peer: String?
  let fresh: KeysView.Fresh?
  let listTitle: String
  let rows: [Row]
  let none: String
  let csrf: String
  let action: String
  let tryAction: String
  let endAction: String
  let newTitle: String
  let newText: String
  let summary: ProblemSummary?
  let address: FieldView
  let topicsLabel: String
  let topicsProblem: String?
  let ticks: [KeysView.Tick]
  let make: String

  /// The words of the page.
  init(_ page: WebhooksPage) {
    let (frame, formats) = (page.frame, page.frame.formats)
    self.page = PageHead(frame.language, title: formats.say(WebhooksPhrase.title))
    self.frame = FrameView(frame)
    heading = formats.say(WebhooksPhrase.title)
    text = formats.say(WebhooksPhrase.text)
    peer = page.peer.map { formats.say(WebhooksPhrase.peer($0.description)) }
    fresh = page.freshSecret.map { secret in
      KeysView.Fresh(
        title: formats.say(WebhooksPhrase.freshTitle), text: formats.say(WebhooksPhrase.freshText),
        label: formats.say(WebhooksPhrase.freshLabel), secret: secret, copy: formats.say(LinksPhrase.copy),
        copied: formats.say(LinksPhrase.copied))
    }
    listTitle = formats.say(WebhooksPhrase.listTitle)
    rows = page.entries.map { WebhooksView.row($0, tried: page.tried, formats) }
    none = formats.say(WebhooksPhrase.none)
    csrf = frame.csrf
    action = frame.link("/settings/webhooks")
    tryAction = frame.link("/settings/webhooks/try")
    endAction = frame.link("/settings/webhooks/end")
    newTitle = formats.say(WebhooksPhrase.newTitle)
    newText = formats.say(WebhooksPhrase.newText)
    summary = ProblemSummary(page.form, fields: ["address", "topic"], formats)
    address = FieldView(
      "address", WebhooksPhrase.address, hint: WebhooksPhrase.addressHint, direction: "ltr", in: page.form, formats)
    topicsLabel = formats.say(WebhooksPhrase.topics)
    topicsProblem = page.form.problems["topic"].map { formats.sentence($0) }
    ticks = WebhookTopic.allCases.enumerated().map { index, topic in
      KeysView.Tick(
        id: index == 0 ? "topic" : "topic-\(index)", value: topic.rawValue, isTicked: page.ticked.contains(topic),
        label: formats.say(WebhooksPhrase.topic(topic)))
    }
    make = formats.say(WebhooksPhrase.make)
  }

  private static func row(_ entry: WebhooksPage.Entry, tried: Int?, _ formats: Formats) -> Row {
    let webhook = entry.webhook
    let made = WebhooksPhrase.made(by: webhook.madeBy, at: webhook.madeAt)
    let ended = webhook.ending.map { ending in
      ending.by.map { WebhooksPhrase.endedBy($0, at: ending.at) } ?? .endedByReceiver(at: ending.at)
    }
    let givenUp = webhook.givenUp > 0 ? WebhooksPhrase.givenUp(webhook.givenUp) : nil
    return Row(
      address: webhook.address.description,
      state: formats.say(webhook.ending == nil ? WebhooksPhrase.standing : .ended),
      topics: WebhookTopic.allCases.filter(webhook.topics.contains).map { formats.say(WebhooksPhrase.topic($0)) },
      facts: [made, ended, givenUp].compactMap(\.self).map { formats.say($0) },
      eventsTitle: formats.say(WebhooksPhrase.eventsTitle),
      events: entry.deliveries.map { event($0, formats) }, noEvents: formats.say(WebhooksPhrase.noEvents),
      orders: webhook.ending == nil ? orders(webhook, wasTried: webhook.number == tried, formats) : nil)
  }

  private static func orders(_ webhook: Webhook, wasTried: Bool, _ formats: Formats) -> Orders {
    func order(_ summary: WebhooksPhrase, _ text: WebhooksPhrase) -> Order {
      Order(
        summary: formats.say(summary), text: formats.say(text),
        spoken: "\(formats.say(summary)): \(webhook.address)")
    }
    return Orders(
      number: webhook.number, tried: wasTried ? formats.say(WebhooksPhrase.tried) : nil,
      test: order(.test, .testText), end: order(.end, .endText))
  }

  private static func event(_ delivery: WebhookDelivery, _ formats: Formats) -> Event {
    let progress = delivery.progress
    let (stands, next): (WebhooksPhrase, WebhooksPhrase?) =
      switch progress.state {
      case .waiting: (.waiting(attempts: progress.attempts), progress.attempts > 0 ? .nextTry(progress.nextAt) : nil)
      case .accepted: (.accepted, nil)
      case .failed: (.failed, nil)
      }
    return Event(
      name: formats.say(WebhookTopic(rawValue: delivery.type).map { WebhooksPhrase.topic($0) } ?? .testTopic),
      type: delivery.type, moment: formats.moment(progress.endedAt ?? progress.queuedAt),
      states: [stands, progress.last.map { WebhooksPhrase.answer($0) }, next].compactMap(\.self).map {
        formats.say($0)
      })
  }
}
