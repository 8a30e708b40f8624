import CPango
import Foundation

/// Words set in lines of a width: how high they stand is known, and they can be drawn.
final class SetText {
  let text: String
  let ink: Ink
  /// Points.
  let height: Double
  let layout: OpaquePointer

  /// - Parameters:
  ///   - context: the context of Cairo in which they will be drawn.
  ///   - width: points.
  init(_ text: String, _ look: TextLook, width: Double, isRightToLeft: Bool, in context: OpaquePointer) {
    self.text = text
    ink = look.ink
    layout = pango_cairo_create_layout(context)
    let setting = pango_layout_get_context(layout)
    pango_cairo_context_set_resolution(setting, 72)
    pango_context_set_base_dir(setting, isRightToLeft ? SetText.rightToLeft : SetText.leftToRight)
    pango_layout_context_changed(layout)
    pango_layout_set_auto_dir(layout, 0)
    let font = pango_font_description_from_string(SetText.font(look, isRightToLeft: isRightToLeft))
    pango_layout_set_font_description(layout, font)
    pango_font_description_free(font)
    pango_layout_set_wrap(layout, SetText.wrapsWordsThenLetters)
    pango_layout_set_alignment(layout, SetText.side(look.place, isRightToLeft: isRightToLeft))
    pango_layout_set_width(layout, Int32((max(width, 1) * SetText.scale).rounded(.down)))
    if let lines = look.lines {
      pango_layout_set_height(layout, -Int32(lines))
      pango_layout_set_ellipsize(layout, SetText.ellipsisAtEnd)
    }
    pango_layout_set_text(layout, text, Int32(text.utf8.count))
    var size: (width: Int32, height: Int32) = (0, 0)
    pango_layout_get_size(layout, &size.width, &size.height)
    height = Double(size.height) / SetText.scale
  }

  deinit { g_object_unref(UnsafeMutableRawPointer(layout)) }

  /// How many letters no font has.
  var unknownLetters: Int { Int(pango_layout_get_unknown_glyphs_count(layout)) }

  /// Arabic letters first where the text is Arabic, so that digits and signs are of the same design as their words.
  private static func font(_ look: TextLook, isRightToLeft: Bool) -> String {
    let families = isRightToLeft ? "Noto Sans Arabic, Noto Sans" : "Noto Sans, Noto Sans Arabic"
    return "\(families)\(look.isBold ? " Bold" : "") \(look.size)"
  }

  private static func side(_ place: TextLook.Place, isRightToLeft: Bool) -> Int32 {
    switch place {
    case .middle: 1
    case .start: isRightToLeft ? 2 : 0
    case .end: isRightToLeft ? 0 : 2
    }
  }

  // Numbers of Pango's enumerations, and of its units in a point.
  private static let scale = 1024.0
  private static let (leftToRight, rightToLeft): (Int32, Int32) = (0, 1)
  private static let wrapsWordsThenLetters: Int32 = 2
  private static let ellipsisAtEnd: Int32 = 3

  /// Whether the machine has any font at all; without one Pango cannot set a line.
  static var hasFonts: Bool {
    var families: UnsafeMutablePointer<UnsafeMutableRawPointer?>?
    var count: Int32 = 0
    pango_font_map_list_families(pango_cairo_font_map_get_default(), &families, &count)
    g_free(families)
    return count > 0
  }
}
