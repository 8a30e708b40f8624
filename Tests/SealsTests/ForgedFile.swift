import Foundation
import Samples

/// A workbook taken apart, to be put together otherwise.
struct ForgedFile {
  /// The parts in the order of the file; a name may stand twice.
  var parts: [(name: String, content: Data)] = []

  init(_ file: Data) throws {
    let path = Unzipped.newFile()
    defer { try? FileManager.default.removeItem(at: path) }
    try file.write(to: path)
    for name in try Unzipped.names(path) { parts.append((name, try Unzipped.content(name, of: path))) }
  }

  /// The text of a part.
  subscript(name: String) -> String {
    get { parts.first { $0.name == name }.map { String(decoding: $0.content, as: UTF8.self) } ?? "" }
    set {
      guard let index = parts.firstIndex(where: { $0.name == name }) else {
        return parts.append((name, Data(newValue.utf8)))
      }
      parts[index].content = Data(newValue.utf8)
    }
  }

  /// The same with one text in a part replaced; what is not there is a mistake of the test.
  func replacing(_ old: String, with new: String, in part: String) throws -> ForgedFile {
    guard let range = self[part].range(of: old) else { throw Missing(description: "no ‘\(old)’ in \(part)") }
    var file = self
    file[part] = self[part].replacingCharacters(in: range, with: new)
    return file
  }

  /// The same as a program leaves it that writes all parts anew and keeps no properties: what is sealed of its parts is
  /// gone, so that all depends on what is seen.
  var resaved: ForgedFile {
    var file = self
    file["docProps/custom.xml"] = file["docProps/custom.xml"].replacing(
      /<property [^>]*name="(?:Parts|Seal)[^>]*>.*?<\/property>/, with: "")
    file["docProps/app.xml"] = file["docProps/app.xml"].replacing("12.0000", with: "16.0300")
    return file
  }

  struct Missing: Error, CustomStringConvertible { let description: String }

  /// The bytes of the file, its parts as they are.
  var data: Data {
    var (file, directory) = (Data(), Data())
    for (name, content) in parts {
      let size = UInt32(content.count)
      var facts = field(20, 2) + field(0, 8) + field(ForgedFile.checksum(content), 4)
      facts += field(size, 4) + field(size, 4)
      facts += field(UInt32(name.utf8.count), 2) + field(0, 2)
      directory += field(0x0201_4B50, 4) + field(20, 2) + facts + field(0, 10)
      directory += field(UInt32(file.count), 4) + Data(name.utf8)
      file += field(0x0403_4B50, 4) + facts
      file += Data(name.utf8) + content
    }
    let count = field(UInt32(parts.count), 2)
    var end = field(0x0605_4B50, 4) + field(0, 4)
    end += count + count
    end += field(UInt32(directory.count), 4) + field(UInt32(file.count), 4) + field(0, 2)
    return file + directory + end
  }

  private func field(_ number: UInt32, _ bytes: Int) -> Data {
    Data((0..<bytes).map { $0 < 4 ? UInt8(truncatingIfNeeded: number >> (8 * UInt32($0))) : 0 })
  }

  /// CRC-32 of ISO 3309.
  private static func checksum(_ content: Data) -> UInt32 {
    var sum = ~UInt32(0)
    for byte in content {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return ~sum
  }
}
