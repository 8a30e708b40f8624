import Foundation

/// What the log and the files tell of when and where things were written.
struct Traces {
  /// For each comment, where it stands in the last database: page, then from the page's end, as cells are laid down.
  private(set) var places: [Int: Int] = [:]
  /// For each comment, where it first appeared in the log.
  private(set) var appeared: [Int: Int] = [:]
  /// For each comment, the commit in which it first appeared.
  private(set) var commits: [Int: Int] = [:]
  /// The tickets that changed in each commit, by token.
  private(set) var changed: [Int: [Int]] = [:]
  /// The ballots that came in each commit.
  private(set) var arrived: [Int: [Int]] = [:]
  private var marks: [Int: UInt16] = [:]

  /// Reads the log page by page, with the first database as what was there before.
  init(folder: String, comments: [[UInt8]], tickets: [[UInt8]], ballots: [[UInt8]]) throws {
    let page = 4096
    try Data(contentsOf: URL(fileURLWithPath: "\(folder)/final.sqlite")).withUnsafeBytes { bytes in
      Finder(comments).search(bytes) { comment, place in
        places[comment] = Traces.order(page: place / page, offset: place % page)
      }
    }
    let finder = Finder(comments + tickets + ballots)
    let (ticket, ballot) = (comments.count, comments.count + tickets.count)
    try Data(contentsOf: URL(fileURLWithPath: "\(folder)/start.sqlite")).withUnsafeBytes { bytes in
      finder.search(bytes) { piece, place in
        guard piece >= ticket, piece < ballot, place > 1 else { return }
        marks[(place / page + 1) << 32 | piece] = Traces.mark(bytes, before: place)
      }
    }
    let log = try Log(folder: folder)
    withExtendedLifetime(log) { follow(log, finder, ticket: ticket, ballot: ballot) }
  }

  private mutating func follow(_ log: Log, _ finder: Finder, ticket: Int, ballot: Int) {
    var known = Set<Int>()
    for frame in log.frames {
      finder.search(frame.bytes) { piece, place in
        if piece < ticket {
          guard commits[piece] == nil else { return }
          commits[piece] = frame.commit
          appeared[piece] = Traces.order(page: frame.order, offset: place)
        } else if piece < ballot {
          guard place > 1 else { return }
          let mark = Traces.mark(frame.bytes, before: place)
          let before = marks.updateValue(mark, forKey: frame.page << 32 | piece)
          if let before, before != mark { changed[frame.commit, default: []].append(piece - ticket) }
        } else if known.insert(piece).inserted {
          arrived[frame.commit, default: []].append(piece - ballot)
        }
      }
    }
  }

  /// The end of a row's head, before the key that begins its columns: it tells the state, and by what the form was filled in.
  private static func mark(_ bytes: UnsafeRawBufferPointer, before place: Int) -> UInt16 {
    UInt16(bytes[place - 2]) << 8 | UInt16(bytes[place - 1])
  }

  /// Ballots that came in the commit in which a ticket changed.
  var paired: Int { arrived.reduce(0) { $0 + min($1.value.count, changed[$1.key]?.count ?? 0) } }

  private static func order(page: Int, offset: Int) -> Int { page * 4096 + (4095 - offset) }
}
