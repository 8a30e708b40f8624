import Surveys

/// The bytes inside an envelope: short fields one after another, padded so that every envelope of a survey is of one
/// size whatever it holds.
package enum BallotCoding {
  /// Bytes of a padded ballot: with its number and its seal it fills one database page and the start of another. A
  /// comment of 4,000 bytes and every tick of a usual survey fit.
  package static let size = 4480
  /// By how much the envelopes of a survey grow that asks for more: one page.
  package static let step = 4092

  /// Arms by their place in the flags; what was sealed before there were any is in none.
  private static let arms: [Arm?] = [nil, .a, .b]

  /// Languages by their place in the flags; what was sealed before languages were told apart reads as Arabic.
  private static let languages: [AnswerLanguage] = [.arabic, .english, .another]

  /// The size of the envelopes that hold so many bytes.
  package static func size(holding bytes: Int) -> Int {
    bytes <= size ? size : size + (bytes - size + step - 1) / step * step
  }

  /// The fields of a ballot, unpadded: a tenth of the memory of a ballot, for keeping many at once.
  package static func encode(_ ballot: Ballot) -> [UInt8] {
    var writer = FieldWriter()
    let crowd = ballot.crowd
    writer.add(crowd.survey)
    writer.add(number: crowd.version)
    writer.add(crowd.period.description)
    writer.add(crowd.channel)
    writer.add(crowd.department)
    writer.add(crowd.mode.rawValue)
    let language = languages.firstIndex(of: crowd.language) ?? 0
    let arm = arms.firstIndex(of: crowd.arm) ?? 0
    writer.add(number: (crowd.isCounted ? 1 : 0) | (crowd.isImported ? 2 : 0) | language << 2 | arm << 4)
    writer.add(number: ballot.answers.count)
    for (question, answer) in ballot.answers { writer.add(answer, to: question) }
    return writer.bytes
  }

  /// The fields behind their length, with zeros up to `size`.
  package static func padded(_ fields: [UInt8], size: Int) throws(BallotProblem) -> [UInt8] {
    guard fields.count + 2 <= size, fields.count <= Int(UInt16.max) else { throw .tooLarge }
    var padded: [UInt8] = [UInt8(fields.count >> 8), UInt8(fields.count & 255)]
    padded.reserveCapacity(size)
    padded += fields
    padded += repeatElement(0, count: size - padded.count)
    return padded
  }

  /// The fields within padded bytes.
  package static func fields(_ padded: some Collection<UInt8>) throws(BallotProblem) -> [UInt8] {
    let count = padded.prefix(2).reduce(0) { $0 << 8 | Int($1) }
    guard padded.count >= count + 2 else { throw .cannotOpen }
    return Array(padded.dropFirst(2).prefix(count))
  }

  /// The crowd alone that fields name.
  package static func crowd(_ fields: [UInt8]) throws(BallotProblem) -> Crowd {
    var reader = FieldReader(fields)
    return try crowd(&reader)
  }

  /// The bytes in which fields name their crowd: the same for everybody of it.
  package static func crowdName(_ fields: [UInt8]) throws(BallotProblem) -> [UInt8] {
    var reader = FieldReader(fields)
    guard reader.skipCrowd() else { throw .cannotOpen }
    return reader.passed
  }

  /// The ballot that fields say.
  /// - Parameter crowd: its crowd, where that is known: what everybody of it names alike is not read again.
  package static func decode(_ fields: [UInt8], of crowd: Crowd? = nil) throws(BallotProblem) -> Ballot {
    var reader = FieldReader(fields)
    return try decode(&reader, of: crowd)
  }

  /// The ballot at the place of a reader, which is left behind it.
  static func decode(_ reader: inout FieldReader, of known: Crowd? = nil) throws(BallotProblem) -> Ballot {
    let crowd = if let known { try passing(known, &reader) } else { try crowd(&reader) }
    guard let count = reader.number() else { throw .cannotOpen }
    var answers = [String: Answer](minimumCapacity: count)
    for _ in 0..<count {
      guard let (question, answer) = reader.answer() else { throw .cannotOpen }
      answers[question] = answer
    }
    return Ballot(crowd: crowd, answers: answers)
  }

  /// The crowd, behind which the reader is left.
  private static func passing(_ crowd: Crowd, _ reader: inout FieldReader) throws(BallotProblem) -> Crowd {
    guard reader.skipCrowd() else { throw .cannotOpen }
    return crowd
  }

  private static func crowd(_ reader: inout FieldReader) throws(BallotProblem) -> Crowd {
    guard let survey = reader.text(), let version = reader.number(), let period = reader.text().flatMap({ Period($0) }),
      let channel = reader.text(), let department = reader.text(),
      let mode = reader.text().flatMap(CollectionMode.init),
      let flags = reader.number(), languages.indices.contains(flags >> 2 & 3), arms.indices.contains(flags >> 4)
    else { throw .cannotOpen }
    return Crowd(
      survey: survey, version: version, period: period,
      place: Place(channel: channel, department: department, mode: mode),
      language: languages[flags >> 2 & 3], arm: arms[flags >> 4], isCounted: flags & 1 != 0, isImported: flags & 2 != 0)
  }
}
