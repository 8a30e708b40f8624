/// What an audit found that is not as it was written: somebody changed the tables by another way than the program, or
/// the disk did.
package enum AuditFinding: Equatable, Sendable {
  /// The first batch whose counts, comments or strata are not those that were published.
  case batch(Int)
  /// Counts, comments or strata of a batch that does not exist.
  case strayCounts(batch: Int)
  /// The first entry of the journal that was changed, or is missing.
  case journal(Int)
  /// A thing of which the journal tells otherwise, or nothing.
  case changed(JournalEntry.Kind, subject: String)
  /// Tickets and ballots of a stratum do not match: so many were spent and so many ballots are there.
  case conservation(stratum: String, state: ConservedState, tickets: Int, ballots: Int)
  /// Sealed ballots that their key does not open.
  case unreadableBallots(Int)
  /// The present epoch is not the one whose key is kept.
  case epoch(Int)
  /// A table holds what the program never writes.
  case unreadable(String)
  /// A key that is not as it must be.
  case key(String, KeyFault)
  /// A secret of a campaign that is not in the database.
  case straySecret(campaign: String)
  /// A file among the keys that is none of them.
  case strayKey(String)
  /// A campaign has not as many contacts as tickets.
  case contacts(campaign: String, tickets: Int, contacts: Int)
  /// An issue that was cut off and could not be brought to its end.
  case underway(campaign: String)
  /// The printed head is no hash of this chain.
  case unknownHead(String)

  /// Where tickets and their ballots stand.
  package enum ConservedState: String, Sendable {
    /// Sealed in the box.
    case waiting
    /// Counted in a batch.
    case counted
  }
}

extension AuditFinding: CustomStringConvertible {
  package var description: String {
    switch self {
    case .batch(let number): "batch \(number) is not what was published; so may be every later one"
    case .strayCounts(let batch): "there are counts of batch \(batch), which does not exist"
    case .journal(let number): "entry \(number) of the journal was changed or is missing"
    case .changed(.issue, let subject): "the tickets of campaign \(subject) are not those that were issued"
    case .changed(.survey, let subject): "survey \(subject) is not as it was published"
    case .changed(.organisation, _): "channels or departments are not as they were set"
    case .changed(.coding, let subject): "the themes of comment \(subject) are not those that were coded"
    case .changed(.rules, let subject): "the phrases of theme \(subject) are not as they were kept"
    case .changed(.release, _): "fieldwork, closings or pairs are not as the last release left them"
    case .changed(.target, let subject): "the targets of \(subject) are not as they were set"
    case .changed(.withdrawal, let subject): "the withdrawn targets of \(subject) are not as they were withdrawn"
    case .changed(.action, let subject): "the actions of \(subject) are not as they were kept"
    case .changed(.told, let subject): "what beneficiaries are told of the actions of \(subject) is not as it was kept"
    case .changed(.archive, let subject): "the \(subject) are not as they were kept"
    case .changed(.served, let subject): "the services of \(subject) are not as they were registered"
    case .changed(.delay, let subject): "the delays of \(subject) are not as they were counted"
    case .changed(.opening, let subject): "the openings of comments of \(subject) are not as they were recorded"
    case .changed(.outreach, let subject): "what became of campaign \(subject) is not as it was counted"
    case .changed(.station, let subject): "station \(subject) is not as it was opened or closed"
    case .changed(.retirement, let subject): "the retired versions of \(subject) are not as they were retired"
    case .changed(.file, let subject): "file \(subject) is not as it was taken in or taken back"
    case .changed(.quiet, let subject): "the contacts that are used no more (\(subject)) are not as they were noted"
    case .changed(.staff, let subject): "event \(subject) of the accounts is not as it was recorded"
    case .changed(.key, let subject): "key \(subject) of another system is not as it was made or ended"
    case .changed(.webhook, let subject): "webhook \(subject) is not as it was made, ended or noted"
    case .changed(.earlier, let subject):
      "batches \(subject), which an earlier version hashed, are not as they were when this version took them in"
    case .conservation(let stratum, let state, let tickets, let ballots):
      "\(stratum): \(tickets) tickets and \(ballots) ballots are \(state.rawValue)"
    case .unreadableBallots(let count): "\(count) sealed ballots cannot be opened with the keys that are kept"
    case .epoch(let number): "epoch \(number) is not the one whose key is kept"
    case .unreadable(let part): "\(part) hold what the program never writes"
    case .key(let name, .another): "the key ‘\(name)’ does not open what was sealed with it: it is another one"
    case .key(let name, let fault): "the key ‘\(name)’ cannot be used: \(fault)"
    case .straySecret(let campaign): "there is a secret of campaign \(campaign), which is not in the database"
    case .strayKey(let file): "\(file) lies among the keys and is none of this house"
    case .contacts(let campaign, let tickets, let contacts):
      "campaign \(campaign) has \(tickets) tickets and \(contacts) contacts: its other people cannot be reminded"
    case .underway(let campaign): "the issue of campaign \(campaign) was cut off and is not ended"
    case .unknownHead(let head): "no link of the chain is \(head)"
    }
  }
}
