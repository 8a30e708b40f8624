import CPango
import CRSVG
import Foundation

/// Draws set pages into a PDF, each thing marked with what it is part of.
final class PageCanvas {
  let context: OpaquePointer
  private let surface: OpaquePointer
  private let bytes: ByteCollection
  private let isRightToLeft: Bool
  private var page = 0
  /// How many marks the present page has.
  private var marks = 0
  /// For every page that is drawn, how many marks it has and which of them only decorate.
  private(set) var pages: [(count: Int, decorations: Set<Int>)] = []
  private var decorations: Set<Int> = []
  /// Tags by which content is marked in Cairo's file, before it gets its own: Cairo 1.16 knows no decorations.
  static let (contentTag, decorationTag) = ("P", "Private")

  init(width: Double, height: Double, properties: Paper.Properties) throws(PrintProblem) {
    bytes = ByteCollection()
    isRightToLeft = properties.isRightToLeft
    surface = cairo_pdf_surface_create_for_stream(
      { place, bytes, count in
        guard let place, let bytes else { return CAIRO_STATUS_WRITE_ERROR }
        Unmanaged<ByteCollection>.fromOpaque(place).takeUnretainedValue().append(bytes, Int(count))
        return CAIRO_STATUS_SUCCESS
      }, Unmanaged.passUnretained(bytes).toOpaque(), width, height)
    context = cairo_create(surface)
    let told = [
      (CAIRO_PDF_METADATA_TITLE, properties.title), (CAIRO_PDF_METADATA_AUTHOR, properties.author),
      (CAIRO_PDF_METADATA_SUBJECT, properties.subject),
      (CAIRO_PDF_METADATA_CREATE_DATE, "\(properties.created)T00:00:00Z"),
    ]
    for (name, words) in told where !words.isEmpty { cairo_pdf_surface_set_metadata(surface, name, words) }
    let status = cairo_status(context)
    guard status == CAIRO_STATUS_SUCCESS else { throw .drawing(status: Int(status.rawValue)) }
  }

  deinit {
    cairo_destroy(context)
    cairo_surface_destroy(surface)
  }

  /// Draws a page and turns it over.
  func draw(_ page: SetPage) {
    cairo_pdf_surface_set_size(surface, page.width, page.height)
    cairo_save(context)
    cairo_scale(context, page.scale, page.scale)
    let width = page.width / page.scale
    for placed in page.placed { draw(placed, width: width) }
    cairo_restore(context)
    cairo_show_page(context)
    pages.append((marks, decorations))
    (marks, decorations) = (0, [])
    self.page += 1
  }

  /// The whole file as Cairo writes it.
  func finish() throws(PrintProblem) -> [UInt8] {
    cairo_surface_finish(surface)
    for status in [cairo_status(context), cairo_surface_status(surface)] where status != CAIRO_STATUS_SUCCESS {
      // After a surface is finished its context says so, which is no fault.
      if status != CAIRO_STATUS_SURFACE_FINISHED { throw .drawing(status: Int(status.rawValue)) }
    }
    return bytes.all
  }

  private func draw(_ placed: Placed, width: Double) {
    let tag = placed.node == nil ? PageCanvas.decorationTag : PageCanvas.contentTag
    if let node = placed.node {
      node.marks.append((page, marks))
    } else {
      decorations.insert(marks)
    }
    marks += 1
    let x = isRightToLeft ? width - placed.x - placed.width : placed.x
    cairo_save(context)
    cairo_tag_begin(context, tag, nil)
    cairo_translate(context, x, placed.y)
    Shapes.draw(placed, in: context)
    cairo_tag_end(context, tag)
    cairo_restore(context)
  }
}

/// Bytes as a library hands them over, piece by piece.
private final class ByteCollection {
  private(set) var all: [UInt8] = []

  func append(_ bytes: UnsafePointer<UInt8>, _ count: Int) {
    all.append(contentsOf: UnsafeBufferPointer(start: bytes, count: count))
  }
}
