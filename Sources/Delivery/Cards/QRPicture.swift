import CPNG
package import Foundation

extension QRCode {
  /// The code as a PNG picture of `scale` pixels a module, with its quiet zone; `nil` where there is no memory for it.
  package func png(scale: Int) -> Data? {
    let width = whole * scale
    let pixels = (0..<width * width).map { place -> UInt8 in
      isDark(row: place / width / scale - 4, column: place % width / scale - 4) ? 0 : 255
    }
    var image = png_image()
    image.version = UInt32(PNG_IMAGE_VERSION)
    image.width = UInt32(width)
    image.height = UInt32(width)
    var size = 0
    guard png_image_write_to_memory(&image, nil, &size, 0, pixels, 0, nil) != 0 else { return nil }
    var content = Data(count: size)
    let isWritten = content.withUnsafeMutableBytes {
      png_image_write_to_memory(&image, $0.baseAddress, &size, 0, pixels, 0, nil) != 0
    }
    return isWritten ? content.prefix(size) : nil
  }
}
