import CRSVG
import Foundation

/// Pictures as bytes of PNG, in and out.
enum PictureBytes {
  /// The bytes of a drawn surface; `nil` where there is not enough memory.
  static func png(_ surface: OpaquePointer?) -> Data? {
    var content = Data()
    let status = withUnsafeMutablePointer(to: &content) { place in
      cairo_surface_write_to_png_stream(
        surface,
        { place, bytes, count in
          guard let place, let bytes else { return CAIRO_STATUS_WRITE_ERROR }
          place.assumingMemoryBound(to: Data.self).pointee.append(bytes, count: Int(count))
          return CAIRO_STATUS_SUCCESS
        }, place)
    }
    return status == CAIRO_STATUS_SUCCESS ? content : nil
  }

  /// What a PNG shows; `nil` where it is none, or torn.
  static func surface(png content: Data) -> OpaquePointer? {
    var reader = (bytes: [UInt8](content), next: 0)
    let surface = withUnsafeMutablePointer(to: &reader) { place in
      cairo_image_surface_create_from_png_stream(
        { place, target, count in
          guard let reader = place?.assumingMemoryBound(to: (bytes: [UInt8], next: Int).self), let target else {
            return CAIRO_STATUS_READ_ERROR
          }
          let (next, count) = (reader.pointee.next, Int(count))
          guard count <= reader.pointee.bytes.count - next else { return CAIRO_STATUS_READ_ERROR }
          for index in 0..<count { target[index] = reader.pointee.bytes[next + index] }
          reader.pointee.next = next + count
          return CAIRO_STATUS_SUCCESS
        }, place)
    }
    guard cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS else {
      cairo_surface_destroy(surface)
      return nil
    }
    return surface
  }
}
