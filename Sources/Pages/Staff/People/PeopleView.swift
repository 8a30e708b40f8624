import Access
import Surveys
import Wording

/// What the template of the page of people needs.
struct PeopleView {
  /// An account with what can be done to it.
  struct Row {
    let name: String
    let state: String
    let sessions: String
    let own: String?
    let id: String
    let roleLabel: String
    let roles: [PickerView.Entry]
    let changes: [Change]
    /// The change that asks once more.
    let removal: Removal?
  }

  /// A button.
  struct Change {
    let key: String
    let label: String
    /// The same with the name, for whoever does not see beside what it stands.
    let spoken: String
  }

  struct Removal {
    let summary: String
    let text: String
    let button: Change
  }

  struct Fresh {
    let title: String
    let text: String
    let label: String
    let address: String
    let copy: String
    let copied: String
  }

  let page: PageHead
  let frame: FrameView
  let heading: String
  let text: String
  let refusal: String?
  let fresh: Fresh?
  let action: String
  let inviteAction: String
  let csrf: String
  let accounts: String
  let rows: [Row]
  let inviteTitle: String
  let inviteText: String
  let summary: ProblemSummary?
  let name: FieldView
  let role: ChoiceView
  let invite: String
  let eventsTitle: String
  let eventsText: String
  let events: [String]
  let noEvents: String
  let wholeLog: String
  let wholeLogHref: String

  /// The words of the page.
  init(_ page: PeoplePage) {
    let (frame, formats) = (page.frame, page.frame.formats)
    let tongue = "?lang=\(frame.language.rawValue)"
    self.page = PageHead(frame.language, title: formats.say(PeoplePhrase.peopleTitle))
    self.frame = FrameView(frame)
    heading = formats.say(PeoplePhrase.peopleTitle)
    text = formats.say(PeoplePhrase.peopleText)
    refusal = page.refusal.map { formats.sentence($0) }
    fresh = page.fresh.map { fresh in
      let mayConfirm = page.rows.contains {
        $0.account.name == fresh.name && $0.account.sealedFactor == nil
          && $0.account.role.may(.approvals, isAlone: frame.isAlone)
      }
      let ties = mayConfirm ? " \(formats.say(PeoplePhrase.linkTies(days: Independence.days)))" : ""
      return Fresh(
        title: formats.say(PeoplePhrase.linkTitle(fresh.name)),
        text: formats.say(PeoplePhrase.linkText(days: JoinLink.lifetime / 86_400)) + ties,
        label: formats.say(PeoplePhrase.linkLabel), address: fresh.address,
        copy: formats.say(LinksPhrase.copy), copied: formats.say(LinksPhrase.copied))
    }
    action = "/people/change\(tongue)"
    inviteAction = "/people\(tongue)"
    csrf = frame.csrf
    accounts = formats.say(PeoplePhrase.accounts)
    rows = page.rows.enumerated().map { PeopleView.row($1, $0, frame) }
    inviteTitle = formats.say(PeoplePhrase.inviteTitle)
    inviteText = formats.say(PeoplePhrase.inviteText)
    summary = ProblemSummary(page.form, fields: ["name", "role"], formats)
    name = FieldView("name", PeoplePhrase.name, hint: PeoplePhrase.nameHint, direction: "ltr", in: page.form, formats)
    role = ChoiceView(
      "role", PeoplePhrase.role,
      groups: [
        (nil, [("", formats.say(PeoplePhrase.chooseRole))]),
        (nil, Role.allCases.map { ($0.rawValue, formats($0.name)) }),
      ], in: page.form, formats)
    invite = formats.say(PeoplePhrase.invite)
    eventsTitle = formats.say(PeoplePhrase.eventsTitle)
    eventsText = formats.say(PeoplePhrase.eventsText)
    events = page.events.map { formats.say(PeoplePhrase.event($0)) }
    noEvents = formats.say(PeoplePhrase.noEvents)
    wholeLog = formats.say(PeoplePhrase.wholeLog)
    wholeLogHref = frame.link("/people/log")
  }

  private static func row(_ row: PeoplePage.Row, _ index: Int, _ frame: StaffFrame) -> Row {
    let formats = frame.formats
    let account = row.account
    func change(_ key: String, _ phrase: PeoplePhrase) -> Change {
      let label = formats.say(phrase)
      return Change(key: key, label: label, spoken: "\(label): \(account.name)")
    }
    let state: PeoplePhrase = account.isDisabled ? .disabled : account.hasPassword ? .active : .waiting
    let sleep = account.isDisabled ? change("enable", .enable) : change("disable", .disable)
    return Row(
      name: account.name, state: formats.say(state),
      sessions: formats.say(row.seen.map { .sessions(row.sessions, lastSeen: $0) } ?? PeoplePhrase.noSession),
      own: row.isOwn ? formats.say(PeoplePhrase.own) : nil, id: "role-\(index)",
      roleLabel: formats.say(PeoplePhrase.role),
      roles: Role.allCases.map {
        PickerView.Entry(value: $0.rawValue, label: formats($0.name), isChosen: $0 == account.role)
      },
      changes: [change("role", .changeRole)] + (row.isOwn ? [] : [change("reset", .newLink), sleep])
        + (account.sealedFactor == nil || row.isOwn ? [] : [change("factor", .withoutFactor)]),
      removal: row.isOwn
        ? nil
        : Removal(
          summary: formats.say(PeoplePhrase.remove),
          text: ApprovalPhrase.beside(formats.say(PeoplePhrase.removeText), .account, on: frame),
          button: change("remove", .remove)))
  }
}
