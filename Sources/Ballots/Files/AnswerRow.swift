package import Surveys

/// A row of an answers file that was understood. Its answers are kept as they are sealed, in a tenth of the memory of a
/// ballot, since a file has many.
package struct AnswerRow: Sendable {
  package let line: Int
  package let day: Day
  package let crowd: Crowd
  /// The fields of its ballot, unsealed.
  package let coded: [UInt8]

  /// A row of a file.
  package init(line: Int, day: Day, ballot: Ballot) {
    self.line = line
    self.day = day
    crowd = ballot.crowd
    // Without the room that it was written in.
    coded = BallotCoding.encode(ballot).withUnsafeBufferPointer { Array($0) }
  }

  /// The answers of the row with where they belong.
  package var ballot: Ballot {
    get throws(BallotProblem) { try BallotCoding.decode(coded, of: crowd) }
  }

  /// What it says, answers in the order of their questions: two rows say the same where these are equal.
  package func said() throws(BallotProblem) -> MeasuredFields {
    var reader = FieldReader(coded)
    guard reader.skipCrowd(), let count = reader.number() else { throw .cannotOpen }
    var answers: [CodedAnswer] = []
    answers.reserveCapacity(count)
    for _ in 0..<count {
      guard let answer = reader.codedAnswer() else { throw .cannotOpen }
      answers.append(answer)
    }
    // Keys of questions are of ASCII, so that the order of their bytes is that of the words.
    answers.sort { coded[$0.question].lexicographicallyPrecedes(coded[$1.question]) }
    var said = MeasuredFields([
      "\(day)", crowd.channel, crowd.department, crowd.mode.rawValue, crowd.language.rawValue,
    ])
    for answer in answers { said.add(answer, of: coded) }
    return said
  }
}

extension MeasuredFields {
  /// The question, the kind of its answer, and what it says; of several answers the order tells nothing.
  fileprivate mutating func add(_ answer: CodedAnswer, of fields: [UInt8]) {
    add(fields[answer.question])
    guard answer.kind >= FieldReader.several else {
      add((answer.kind == FieldReader.chosen ? "chosen" : "written").utf8)
      for place in answer.values { add(fields[place]) }
      return
    }
    add("several".utf8)
    add("\(answer.values.count)".utf8)
    for value in answer.values.map({ String(decoding: fields[$0], as: UTF8.self) }).sorted() { add(value.utf8) }
  }
}
