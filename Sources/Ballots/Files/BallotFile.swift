/// The number of the file from which a ballot came, within its envelope: nobody outside can tell which ballots are of one
/// file. It is gone when the ballot is counted.
extension BallotCoding {
  /// The largest number that an envelope holds; answers of later files cannot be taken back.
  private static let mostFiles = 65_535

  /// The fields of a ballot that came in a file.
  package static func encode(_ ballot: Ballot, file: Int) -> [UInt8] { encode(coded: encode(ballot), file: file) }

  /// The fields of a ballot with the file in which it came.
  package static func encode(coded fields: [UInt8], file: Int) -> [UInt8] {
    guard (1...mostFiles).contains(file) else { return fields }
    var writer = FieldWriter()
    writer.add(number: file)
    return fields + writer.bytes
  }

  /// The file that fields name; `nil` where the ballot came in none.
  package static func file(_ fields: [UInt8]) throws(BallotProblem) -> Int? {
    var reader = FieldReader(fields)
    _ = try decode(&reader)
    return reader.number()
  }
}
