import Surveys

extension Formats {
  /// The size of a file, rounded up, as people compare them: `18 كيلوبايت`, `2.4 ميغابايت`.
  package func fileSize(_ bytes: Int) -> String {
    let kilobytes = (bytes + 1023) / 1024
    guard kilobytes > 999 else {
      return "\(count(kilobytes)) \(language == .arabic ? "كيلوبايت" : "KB")"
    }
    return "\(mean(Double(bytes) / 1_048_576)) \(language == .arabic ? "ميغابايت" : "MB")"
  }
}
