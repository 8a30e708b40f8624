/// Why a store keeps nothing at the moment. What was acknowledged before stays kept.
package enum StoreProblem: Error, Equatable, Sendable {
  /// The disk is full; it works again as soon as there is room.
  case full
  /// The disk failed to keep what was written. Nothing more is written: whoever runs the program starts it anew, so
  /// that it begins from what is on the disk and not from what it believes to be there.
  case failed
  /// The server of the database did not say in time whether it kept what was written: it may have. Whoever writes the same
  /// once more learns it.
  case unknown
  /// The server of the database cannot be reached, or does not answer; nothing was written.
  case unreachable
}
