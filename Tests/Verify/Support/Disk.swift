import Foundation

/// A disk rebuilt from a trace: of each file what has reached the platters, and what was written and may yet be lost.
struct Disk {
  /// How much of what is not synced survives the power cut.
  enum Survival: CaseIterable { case everything, nothing, something }

  private struct Change {
    let offset: Int
    let bytes: [UInt8]
    /// The new length, where it cuts the file.
    var length: Int?
    let ended: Int
  }

  private struct File {
    var durable: [UInt8] = []
    var current: [UInt8] = []
    var pending: [Change] = []
    /// Whether its name is surely in its folder, and whether it was taken out again.
    var isNamed = false
    var isUnlinked = false
    var place = 0
  }

  private var files: [String: File] = [:]

  /// A disk on which a folder lies safely.
  init(folder: String) throws {
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder) {
      guard let data = FileManager.default.contents(atPath: "\(folder)/\(name)") else { continue }
      files["\(folder)/\(name)"] = File(durable: [UInt8](data), current: [UInt8](data), isNamed: true)
    }
  }

  /// Does what a program did. Whether anything on the disk may be different now.
  mutating func apply(_ event: TracedEvent, in folder: String) -> Bool {
    switch event.kind {
    case .create(let path):
      guard path.hasPrefix(folder), files[path] == nil || files[path]?.isUnlinked == true else { return false }
      files[path] = File()
    case .write(let path, let offset, let bytes):
      guard var file = files.removeValue(forKey: path) else { return false }
      let place = offset ?? file.place
      if offset == nil { file.place += bytes.count }
      file.pending.append(Change(offset: place, bytes: bytes, ended: event.ended))
      Disk.lay(bytes[...], at: place, on: &file.current)
      files[path] = file
    case .truncate(let path, let length):
      guard var file = files.removeValue(forKey: path) else { return false }
      file.pending.append(Change(offset: 0, bytes: [], length: length, ended: event.ended))
      Disk.cut(&file.current, length)
      files[path] = file
    case .sync(let path):
      if files[path] != nil { sync(path, began: event.began) } else { name(path) }
    case .unlink(let path): files[path]?.isUnlinked = true
    case .acknowledge: return false
    }
    return true
  }

  private mutating func sync(_ path: String, began: Int) {
    guard var file = files.removeValue(forKey: path) else { return }
    for change in file.pending where change.ended < began { Disk.lay(change, on: &file.durable) }
    file.pending.removeAll { $0.ended < began }
    files[path] = file
  }

  /// A folder was synced: names that came and went are so for good.
  private mutating func name(_ folder: String) {
    for path in files.keys where (path as NSString).deletingLastPathComponent == folder {
      if files[path]?.isUnlinked == true { files[path] = nil } else { files[path]?.isNamed = true }
    }
  }

  /// What stands in the files after a power cut.
  func image(_ survival: Survival) -> [String: [UInt8]] {
    var image: [String: [UInt8]] = [:]
    for (path, file) in files {
      switch survival {
      case .everything: if !file.isUnlinked { image[path] = file.current }
      case .nothing: if file.isNamed { image[path] = file.durable }
      case .something:
        guard file.isNamed || Bool.random(), !file.isUnlinked || Bool.random() else { continue }
        image[path] = Disk.torn(file)
      }
    }
    return image
  }

  /// Some of the sectors that were not synced.
  private static func torn(_ file: File) -> [UInt8] {
    var bytes = file.durable
    for change in file.pending where Bool.random() {
      guard change.length == nil, Bool.random() else {
        lay(change, on: &bytes)
        continue
      }
      for sector in stride(from: 0, to: change.bytes.count, by: 512) where Bool.random() {
        lay(change.bytes[sector..<min(sector + 512, change.bytes.count)], at: change.offset + sector, on: &bytes)
      }
    }
    return bytes
  }

  private static func lay(_ change: Change, on bytes: inout [UInt8]) {
    if let length = change.length { cut(&bytes, length) } else { lay(change.bytes[...], at: change.offset, on: &bytes) }
  }

  private static func lay(_ piece: ArraySlice<UInt8>, at offset: Int, on bytes: inout [UInt8]) {
    let end = offset + piece.count
    if bytes.count < end { bytes += [UInt8](repeating: 0, count: end - bytes.count) }
    bytes.replaceSubrange(offset..<end, with: piece)
  }

  private static func cut(_ bytes: inout [UInt8], _ length: Int) {
    if bytes.count > length { bytes.removeLast(bytes.count - length) }
    if bytes.count < length { bytes += [UInt8](repeating: 0, count: length - bytes.count) }
  }
}
