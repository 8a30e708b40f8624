import CRSVG
package import Foundation

/// Turns a drawing into a picture that every program which reads mail can show.
package enum ChartPicture {
  /// A PNG of an SVG document, with so many pixels to each of the document's; `nil` where the document is none, or the
  /// machine has not enough memory.
  package static func png(_ svg: String, width: Int, height: Int, scale: Int = 2) -> Data? {
    let bytes = Array(svg.utf8)
    guard let document = rsvg_handle_new_from_data(bytes, bytes.count, nil) else { return nil }
    defer { g_object_unref(UnsafeMutableRawPointer(document)) }
    let surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, Int32(width * scale), Int32(height * scale))
    defer { cairo_surface_destroy(surface) }
    let context = cairo_create(surface)
    defer { cairo_destroy(context) }
    var place = RsvgRectangle(x: 0, y: 0, width: Double(width * scale), height: Double(height * scale))
    guard rsvg_handle_render_document(document, context, &place, nil) != 0 else { return nil }
    return PictureBytes.png(surface)
  }
}
