import Foundation

/// Copies the write-ahead log as it grows, so that every commit is kept even after the log begins anew: what a replica,
/// or whoever can read the folder all the time, has.
final class LogSaver {
  private let log: String
  private let folder: String
  private var salt: [UInt8] = []
  private var offset = 0
  private var segment = 0
  private var output: FileHandle?

  init(log: String, folder: String) {
    self.log = log
    self.folder = folder
  }

  /// Takes whatever was committed since the last time.
  func save() throws {
    guard let input = FileHandle(forReadingAtPath: log) else { return }
    defer { try? input.close() }
    guard let head = try input.read(upToCount: 32), head.count == 32 else { return }
    if Array(head[16..<24]) != salt { try begin(head) }
    try input.seek(toOffset: UInt64(offset))
    let rest = [UInt8](try input.readToEnd() ?? Data())
    let size = 24 + 4096
    var good = 0
    while good + size <= rest.count, Array(rest[(good + 8)..<(good + 16)]) == salt { good += size }
    guard good > 0 else { return }
    try output?.write(contentsOf: rest[..<good])
    offset += good
  }

  private func begin(_ head: Data) throws {
    salt = Array(head[16..<24])
    offset = 32
    let path = "\(folder)/wal-" + String(100_000 + segment)
    segment += 1
    try head.write(to: URL(fileURLWithPath: path))
    output = FileHandle(forWritingAtPath: path)
    try output?.seekToEnd()
  }

  /// Keeps saving beside some work.
  func saving(during work: () throws -> Void) throws {
    let isOver = Shared(false)
    let ended = DispatchSemaphore(value: 0)
    let saver = Held(self)
    Thread {
      while !isOver.value {
        try? saver.value.save()
        usleep(300)
      }
      ended.signal()
    }.start()
    defer {
      isOver.change { $0 = true }
      ended.wait()
    }
    try work()
  }
}

/// Something that one thread at a time uses.
struct Held<Value>: @unchecked Sendable {
  let value: Value

  init(_ value: Value) { self.value = value }
}

/// Copies a database with its log.
enum Copies {
  /// Under another name; what is not there is not copied.
  static func copy(_ database: String, to path: String) throws {
    for end in ["", "-wal"] where FileManager.default.fileExists(atPath: database + end) {
      try? FileManager.default.removeItem(atPath: path + end)
      try FileManager.default.copyItem(atPath: database + end, toPath: path + end)
    }
  }
}
