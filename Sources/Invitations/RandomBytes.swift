extension RandomNumberGenerator {
  /// So many random bytes, eight for each draw; one draw a byte would ask the machine eight times as often.
  package mutating func bytes(_ count: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count + 8)
    while bytes.count < count { withUnsafeBytes(of: next()) { bytes += $0 } }
    bytes.removeLast(bytes.count - count)
    return bytes
  }
}
