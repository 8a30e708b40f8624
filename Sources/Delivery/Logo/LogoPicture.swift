import CRSVG
package import Foundation

/// The charity's picture as every page shows it: drawn anew, so that nothing of a file but what can be seen is kept, and no
/// larger than its place.
package enum LogoPicture {
  /// The largest file, in bytes.
  package static let largestFile = 1_000_000
  /// The place, in pixels.
  private static let (width, height) = (480, 160)
  /// The most pixels along a side of a PNG.
  private static let longestSide = 4096

  /// A PNG of a PNG or an SVG, at most 480 by 160 pixels, without empty borders; `nil` for anything else.
  package static func png(_ content: Data) -> Data? {
    guard content.count <= largestFile else { return nil }
    guard let surface = content.starts(with: signature) ? drawn(png: content) : drawn(svg: content) else { return nil }
    defer { cairo_surface_destroy(surface) }
    guard let seen = seen(surface) else { return nil }
    let trimmed = cairo_image_surface_create(CAIRO_FORMAT_ARGB32, Int32(seen.width), Int32(seen.height))
    defer { cairo_surface_destroy(trimmed) }
    let context = cairo_create(trimmed)
    defer { cairo_destroy(context) }
    cairo_set_source_surface(context, surface, -Double(seen.x), -Double(seen.y))
    cairo_paint(context)
    return PictureBytes.png(trimmed)
  }

  private static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  private static func drawn(svg: Data) -> OpaquePointer? {
    let bytes = [UInt8](svg)
    guard let document = rsvg_handle_new_from_data(bytes, bytes.count, nil) else { return nil }
    defer { g_object_unref(UnsafeMutableRawPointer(document)) }
    let surface = cairo_image_surface_create(CAIRO_FORMAT_ARGB32, Int32(width), Int32(height))
    let context = cairo_create(surface)
    defer { cairo_destroy(context) }
    var place = RsvgRectangle(x: 0, y: 0, width: Double(width), height: Double(height))
    guard rsvg_handle_render_document(document, context, &place, nil) != 0 else {
      cairo_surface_destroy(surface)
      return nil
    }
    return surface
  }

  private static func drawn(png: Data) -> OpaquePointer? {
    guard let side = sides(png), side.allSatisfy({ (1...longestSide).contains($0) }) else { return nil }
    guard let whole = PictureBytes.surface(png: png) else { return nil }
    defer { cairo_surface_destroy(whole) }
    let scale = min(1, Double(width) / Double(side[0]), Double(height) / Double(side[1]))
    let surface = cairo_image_surface_create(
      CAIRO_FORMAT_ARGB32, Int32(max(1, (Double(side[0]) * scale).rounded())),
      Int32(max(1, (Double(side[1]) * scale).rounded())))
    let context = cairo_create(surface)
    defer { cairo_destroy(context) }
    cairo_scale(context, scale, scale)
    cairo_set_source_surface(context, whole, 0, 0)
    cairo_paint(context)
    return surface
  }

  /// Width and height as the head of a PNG says them; nothing is decoded for it.
  private static func sides(_ png: Data) -> [Int]? {
    let head = [UInt8](png.prefix(24))
    guard head.count == 24 else { return nil }
    return [16, 20].map { place in head[place..<place + 4].reduce(0) { $0 << 8 | Int($1) } }
  }

  /// The least rectangle that holds everything that is not wholly clear; `nil` where nothing is drawn.
  private static func seen(_ surface: OpaquePointer) -> (x: Int, y: Int, width: Int, height: Int)? {
    cairo_surface_flush(surface)
    guard let data = cairo_image_surface_get_data(surface) else { return nil }
    let (columns, rows) = (Int(cairo_image_surface_get_width(surface)), Int(cairo_image_surface_get_height(surface)))
    let stride = Int(cairo_image_surface_get_stride(surface))
    let pixels = UnsafeRawBufferPointer(start: data, count: stride * rows)
    func isSeen(_ x: Int, _ y: Int) -> Bool {
      pixels.loadUnaligned(fromByteOffset: y * stride + 4 * x, as: UInt32.self) >> 24 > 0
    }
    let seenRows = (0..<rows).filter { y in (0..<columns).contains { isSeen($0, y) } }
    let seenColumns = (0..<columns).filter { x in (0..<rows).contains { isSeen(x, $0) } }
    guard let top = seenRows.first, let bottom = seenRows.last, let left = seenColumns.first,
      let right = seenColumns.last
    else { return nil }
    return (left, top, right - left + 1, bottom - top + 1)
  }
}
