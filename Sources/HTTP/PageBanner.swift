import NIOCore

/// What stands at the top of every page that leaves a place for it; set for the time of one request.
package enum PageBanner {
  @TaskLocal package static var current: [UInt8] = []

  /// Where it stands, as templates write it; near the beginning of a page.
  private static let place = Array("<!--charity-->".utf8)
  private static let reach = 2048

  /// A page with the banner in its place, or without the place.
  static func filled(_ page: ByteBuffer) -> ByteBuffer {
    guard let offset = page.withUnsafeReadableBytes(beginning) else { return page }
    let rest = offset + place.count
    var filled = ByteBufferAllocator().buffer(capacity: page.readableBytes + current.count)
    for (start, length, banner) in [(0, offset, current), (rest, page.readableBytes - rest, [])] {
      if let part = page.getSlice(at: page.readerIndex + start, length: length) { filled.writeImmutableBuffer(part) }
      filled.writeBytes(banner)
    }
    return filled
  }

  /// Where the place begins. Every form goes through here: a few hundred bytes are looked at.
  private static func beginning(in page: UnsafeRawBufferPointer) -> Int? {
    let last = min(page.count, reach) - place.count
    var index = 0
    while index <= last {
      if page[index] == place[0], page[index + 1] == place[1], page[index..<index + place.count].elementsEqual(place) {
        return index
      }
      index += 1
    }
    return nil
  }
}
