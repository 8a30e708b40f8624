import CPango
import CRSVG

/// How each shape is drawn, at the origin of a context of Cairo.
enum Shapes {
  static func draw(_ placed: Placed, in context: OpaquePointer) {
    switch placed.shape {
    case .text(let text):
      set(text.ink, in: context)
      cairo_move_to(context, 0, 0)
      pango_cairo_show_layout(context, text.layout)
    case .block(let ink):
      set(ink, in: context)
      cairo_rectangle(context, 0, 0, placed.width, placed.height)
      cairo_fill(context)
    case .bar(let ink):
      set(ink, in: context)
      let radius = min(placed.height / 2, 2)
      round(placed.width, placed.height, radius, in: context)
      cairo_fill(context)
    case .dot(let ink, let isHollow):
      dot(ink, isHollow: isHollow, side: placed.height, in: context)
    case .svg(let text): svg(text, placed, in: context)
    }
  }

  private static func set(_ ink: Ink, in context: OpaquePointer) {
    let (red, green, blue) = ink.parts
    cairo_set_source_rgb(context, red, green, blue)
  }

  private static func round(_ width: Double, _ height: Double, _ radius: Double, in context: OpaquePointer) {
    let radius = min(radius, width / 2)
    cairo_new_path(context)
    for (x, y, quarter) in [
      (width - radius, radius, -1.0), (width - radius, height - radius, 0), (radius, height - radius, 1),
      (radius, radius, 2),
    ] {
      cairo_arc(context, x, y, radius, quarter * .pi / 2, (quarter + 1) * .pi / 2)
    }
    cairo_close_path(context)
  }

  private static func dot(_ ink: Ink, isHollow: Bool, side: Double, in context: OpaquePointer) {
    cairo_new_path(context)
    cairo_arc(context, side / 2, side / 2, side / 2 - 0.6, 0, 2 * .pi)
    set(isHollow ? .white : ink, in: context)
    cairo_fill_preserve(context)
    set(ink, in: context)
    cairo_set_line_width(context, 1.2)
    cairo_stroke(context)
  }

  /// A drawing that cannot be read leaves its place empty; what it shows is said beside it.
  private static func svg(_ text: String, _ placed: Placed, in context: OpaquePointer) {
    let bytes = Array(text.utf8)
    guard let document = rsvg_handle_new_from_data(bytes, bytes.count, nil) else { return }
    defer { g_object_unref(UnsafeMutableRawPointer(document)) }
    var place = RsvgRectangle(x: 0, y: 0, width: placed.width, height: placed.height)
    _ = rsvg_handle_render_document(document, context, &place, nil)
  }
}
