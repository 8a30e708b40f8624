/// The letters of a written day, taken one piece after another.
struct DayLetters {
  private var rest: ArraySlice<Unicode.Scalar>

  init(_ letters: ArraySlice<Unicode.Scalar>) { rest = letters }

  /// A number of at most so many digits, and how many it has.
  mutating func number(upTo most: Int) -> (value: Int, digits: Int)? {
    let digits = rest.prefix { ("0"..."9").contains($0) }
    guard (1...most).contains(digits.count) else { return nil }
    rest = rest.dropFirst(digits.count)
    return (digits.reduce(0) { $0 * 10 + Int($1.value) - 48 }, digits.count)
  }

  /// One of these signs.
  mutating func sign(_ known: String) -> String? {
    guard let next = rest.first, known.unicodeScalars.contains(next) else { return nil }
    rest = rest.dropFirst()
    return String(next)
  }

  /// What stands behind the day, to the end.
  enum Time {
    /// Nothing (`nil`), or so many minutes of the day by clocks that are not named.
    case local(minute: Int?)
    /// So many minutes after that day began in UTC, which may be before it.
    case inUTC(minutes: Int)
  }

  /// The time behind the day; `nil` where something else stands there.
  mutating func time() -> Time? {
    guard !rest.isEmpty else { return .local(minute: nil) }
    guard sign("T ") != nil, let hour = number(upTo: 2)?.value, sign(":") != nil, let minute = number(upTo: 2)?.value,
      hour < 24, minute < 60, seconds(), let clock = half(hour)
    else { return nil }
    guard !rest.isEmpty else { return .local(minute: clock * 60 + minute) }
    guard let offset = zone(), rest.isEmpty else { return nil }
    return .inUTC(minutes: clock * 60 + minute - offset)
  }

  /// Passes over seconds, where there are any; `false` where they are none.
  private mutating func seconds() -> Bool {
    guard sign(":") != nil else { return true }
    guard let second = number(upTo: 2)?.value, second < 60 else { return false }
    return sign(".") == nil || number(upTo: 9) != nil
  }

  /// The hour of a clock of twice twelve hours, where it says which half (`AM`, `PM`); `nil` where it has no such hour.
  private mutating func half(_ hour: Int) -> Int? {
    let behind = rest.drop { $0 == " " }
    let letters = String(String.UnicodeScalarView(behind.prefix(2))).uppercased()
    guard letters == "AM" || letters == "PM" else { return hour }
    rest = behind.dropFirst(2)
    guard (1...12).contains(hour) else { return nil }
    return hour % 12 + (letters == "PM" ? 12 : 0)
  }

  /// Minutes ahead of UTC: `Z`, `+03:00`, `+0300`, `+03`, ` GMT+3`.
  private mutating func zone() -> Int? {
    let behind = rest.drop { $0 == " " }
    if behind.starts(with: "GMT".unicodeScalars) || behind.starts(with: "UTC".unicodeScalars) {
      rest = behind.dropFirst(3)
      if rest.isEmpty { return 0 }
    }
    if sign("Z") != nil { return 0 }
    guard let sign = sign("+-"), let hours = number(upTo: 4) else { return nil }
    var (hour, minute) = hours.digits == 4 ? (hours.value / 100, hours.value % 100) : (hours.value, 0)
    if self.sign(":") != nil {
      guard hours.digits == 2, let minutes = number(upTo: 2) else { return nil }
      minute = minutes.value
    }
    guard hours.digits != 3, hour <= 14, minute < 60 else { return nil }
    if sign == "-" { (hour, minute) = (-hour, -minute) }
    return hour * 60 + minute
  }
}
