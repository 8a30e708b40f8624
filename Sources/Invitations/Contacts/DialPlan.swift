/// How a country numbers its telephones, as far as a list of beneficiaries needs it: which numbers there are, and which
/// of them take a message. Sources: the plans that the countries filed under ITU-T E.129, as they stood in 2026.
struct DialPlan: Sendable {
  /// The country of numbers that name none.
  static let home = saudiArabia

  /// The country code.
  let country: String
  /// Whether numbers within the country are dialled behind a zero.
  let hasTrunkZero: Bool
  /// How its mobile numbers are written without that zero.
  let mobile: Shape
  /// How its landlines are.
  let landline: Shape
  /// Numbers of organisations.
  var unified = Shape([])

  /// Numbers that begin with one of some digits and are so long.
  struct Shape: Sendable {
    private let kinds: [(beginnings: [String], lengths: ClosedRange<Int>)]

    init(_ kinds: [(beginnings: String, lengths: ClosedRange<Int>)]) {
      self.kinds = kinds.map { ($0.beginnings.split(separator: " ").map(String.init), $0.lengths) }
    }

    func fits(_ number: String) -> Bool {
      kinds.contains { kind in kind.lengths.contains(number.count) && kind.beginnings.contains(where: number.hasPrefix)
      }
    }

    var lengths: [Int] { kinds.flatMap { [$0.lengths.lowerBound, $0.lengths.upperBound] } }
  }

  /// What a number within the country rings; `nil` where the country has no such number.
  func line(_ national: String) -> PhoneLine? {
    if mobile.fits(national) { return .mobile }
    if landline.fits(national) { return .landline }
    return unified.fits(national) ? .unified : nil
  }

  /// Why a number is none of this country's.
  func problem(_ national: String, _ text: String) -> PhoneProblem {
    let lengths = mobile.lengths + landline.lengths + unified.lengths
    if let least = lengths.min(), national.count < least { return .tooShort(text) }
    if let most = lengths.max(), national.count > most { return .tooLong(text) }
    return .unassigned(text)
  }
}

extension DialPlan {
  /// A country with a number within it.
  struct Number {
    let country: String
    let national: String
    let line: PhoneLine
    let isRepaired: Bool
  }

  /// The number that digits dial.
  static func number(_ dialled: PhoneDigits) throws(PhoneProblem) -> Number {
    let digits = dialled.digits
    if dialled.isInternational { return try international(dialled) }
    // With its country and without a sign before it, as most programs keep it.
    if digits.hasPrefix(home.country), digits.count >= home.country.count + 9 { return try international(dialled) }
    if let national = digits.without(prefix: "0") { return try domestic(national, dialled.text, isRepaired: false) }
    if let found = neighbour(digits) { return found }
    let isWhole = home.unified.fits(digits)
    return try domestic(digits, dialled.text, isRepaired: !isWhole)
  }

  private static func domestic(
    _ national: String, _ text: String, isRepaired: Bool
  ) throws(PhoneProblem) -> Number {
    guard let line = home.line(national) else { throw home.problem(national, text) }
    return Number(country: home.country, national: national, line: line, isRepaired: isRepaired)
  }

  /// A number whose country's `00` or `+` a spreadsheet took: only where it is a mobile number of a country whose plan is
  /// known, and longer than any number of this country.
  private static func neighbour(_ digits: String) -> Number? {
    guard digits.count > 10, let plan = plans.first(where: { digits.hasPrefix($0.country) }) else { return nil }
    let national = String(digits.dropFirst(plan.country.count))
    guard plan.mobile.fits(national) else { return nil }
    return Number(country: plan.country, national: national, line: .mobile, isRepaired: true)
  }

  private static func international(_ dialled: PhoneDigits) throws(PhoneProblem) -> Number {
    guard dialled.digits.count <= 16 else { throw .tooLong(dialled.text) }
    guard let country = CountryCode.leading(dialled.digits) else { throw .unassigned(dialled.text) }
    let national = String(dialled.digits.dropFirst(country.count))
    guard let plan = plans.first(where: { $0.country == country }) else {
      guard national.count >= 4 else { throw .tooShort(dialled.text) }
      guard dialled.digits.count <= 15 else { throw .tooLong(dialled.text) }
      return Number(country: country, national: national, line: .unknown, isRepaired: false)
    }
    let dropped = plan.hasTrunkZero ? national.without(prefix: "0") ?? national : national
    guard let line = plan.line(dropped) else { throw plan.problem(dropped, dialled.text) }
    return Number(country: country, national: dropped, line: line, isRepaired: false)
  }
}
