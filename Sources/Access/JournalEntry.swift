import Crypto
package import Foundation

/// One entry of the journal: what happened to what, and a digest of how the tables stood then. Entries are chained, so
/// that none can be changed, removed or put between without every later one telling.
package struct JournalEntry: Equatable, Sendable {
  /// What happened.
  package enum Kind: String, Sendable, CaseIterable {
    /// Tickets of a campaign were issued; the digest is over the campaign and the key and stratum of every ticket.
    case issue
    /// A survey version was published; the digest is over its text.
    case survey
    /// The charity's channels and departments were set; the digest is over their texts.
    case organisation
    /// Ballots were released; the digest is over fieldwork, closings, pairs and the newest batch.
    case release
    /// A reader said what a comment is about; the digest is over what its readers say now.
    case coding
    /// The phrases by which comments are sorted under a theme were kept; the digest is over every edition of them.
    case rules
    /// A target of a survey was set, withdrawn or removed; the digest is over all its targets.
    case target
    /// A target was withdrawn; the digest is over all withdrawn targets of its survey.
    case withdrawal
    /// An action was added, corrected, ended or removed; the digest is over all actions of its survey.
    case action
    /// What beneficiaries are told of actions was written, shown or hidden; the digest is over all of it for their survey.
    case told
    /// A document or a report was kept, or settings were set; the digest is over all that is kept of its sort.
    case archive
    /// Services were registered; the digest is over all counts of their survey.
    case served
    /// Invitations went out after services; the digest is over all delays of their survey.
    case delay
    /// Invitations of a campaign were counted, or what became of them; the digest is over all these counts.
    case outreach
    /// Published comments were opened to be read; the digest is over all openings of their survey.
    case opening
    /// A station was opened or closed; the digest is over its row.
    case station
    /// A survey was retired; the digest is over its retired versions.
    case retirement
    /// A file was taken in, grew by a form that was typed, or was taken back; the digest is over its kind, survey, day and number of rows.
    case file
    /// Contacts were put on the list of those that are used no more, or taken off it; the digest is over all that stand
    /// there for one reason, which is the subject.
    case quiet
    /// Somebody signed in, was refused or changed an account; the digest is over the event, whose number is the subject.
    case staff
    /// The key of another system was made or ended; the digest is over its row.
    case key
    /// A webhook was made or ended, or an event was given up for it; the digest is over its row.
    case webhook
    /// Batches that an earlier version hashed were taken into the journal; the digest is over everything they published.
    case earlier

    /// Whether what it tells of may change a figure: what readers say of comments, who signs in and who is asked no more
    /// does not.
    package var concernsFigures: Bool {
      switch self {
      case .coding, .rules, .opening, .quiet, .staff, .key, .webhook: false
      case .issue, .survey, .organisation, .release, .target, .withdrawal, .action, .told, .archive, .served, .delay,
        .outreach, .station, .retirement, .file, .earlier:
        true
      }
    }
  }

  package let number: Int
  package let kind: Kind
  /// What it is about, such as the campaign, or the survey and its version; empty where there is only one thing of the kind.
  package let subject: String
  /// SHA-256.
  package let digest: Data
  /// When it was written, by the machine's clock: `2026-11-30`; `nil` in entries of earlier versions.
  package let day: String?

  /// An entry at its place.
  package init(number: Int, kind: Kind, subject: String, digest: Data, day: String?) {
    self.number = number
    self.kind = kind
    self.subject = subject
    self.digest = digest
    self.day = day
  }

  /// SHA-256 of the previous entry's hash and this entry.
  package func hash(after previous: Data) -> Data {
    var hash = SHA256()
    hash.update(data: previous)
    hash.update(data: Data("\(number) \(kind.rawValue) \(subject)\n".utf8))
    if let day { hash.update(data: Data("\(day)\n".utf8)) }
    hash.update(data: digest)
    return Data(hash.finalize())
  }
}
