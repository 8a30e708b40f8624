import Foundation

/// A port of this machine that is kept for one who will listen on it: as long as this lives, nobody else is given it.
///
/// The socket that holds it never listens. Where both set `SO_REUSEADDR`, as the program does, another may listen beside
/// it; whoever asks the machine for any free port gets another.
final class KeptPort {
  let number: Int
  private let holder: Int32

  init() throws {
    holder = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    var (address, on) = (Connection.address(0), Int32(1))
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    setsockopt(holder, SOL_SOCKET, SO_REUSEADDR, &on, socklen_t(MemoryLayout<Int32>.size))
    let holder = holder
    let code = withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(holder, $0, size) == 0 ? getsockname(holder, $0, &size) : -1
      }
    }
    number = Int(in_port_t(bigEndian: address.sin_port))
    // The socket is closed once, at the end of this object, which a throw here is.
    guard code == 0 else { throw Failure("no port is free") }
  }

  deinit { close(holder) }

  /// A socket that listens on it, for so many callers at once who are not yet heard.
  func listen(_ most: Int32) throws -> Int32 {
    let door = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    var (address, on) = (Connection.address(number), Int32(1))
    setsockopt(door, SOL_SOCKET, SO_REUSEADDR, &on, socklen_t(MemoryLayout<Int32>.size))
    let bound = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(door, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) }
    }
    guard bound == 0, Glibc.listen(door, most) == 0 else {
      close(door)
      throw Failure("nobody can listen on \(number)")
    }
    return door
  }
}
