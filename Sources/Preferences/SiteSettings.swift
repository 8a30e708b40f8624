package import Mail
package import Surveys
package import Wording

/// How the charity wants its pages to be written, its quarters to be named, and to whom its reports go.
package struct SiteSettings: Equatable, Sendable {
  package var digits: Formats.Numerals
  package var timeAxis: TimeAxis
  package var fiscalYear: FiscalYear
  /// Those who get the reports of a schedule.
  package var board: [MailAddress]
  /// Whether those who read figures issue links too.
  package var duties: Duties
  /// Who asks; `nil` until somebody says so.
  package var charity: CharityIdentity?
  /// The address at which people open links, such as `https://r.example.sa`; `nil` where whoever runs the program says it,
  /// or nobody.
  package var address: String?
  /// By whom messages go out, sealed; empty where nobody has chosen.
  package var carriers: String
  /// Whether everybody on the staff must have a second factor.
  package var secondFactor: SecondFactor
  /// When what cannot be undone waits for a second person.
  package var twoPeople: TwoPeople
  /// How many people one person invites at once; 0 for any number.
  package var mostInvited: Int
  /// By whose clocks days and hours are told.
  package var zone: Zone
  /// In which calendar days are written.
  package var calendar: Formats.Calendars

  /// What holds until somebody sets it.
  package init(
    digits: Formats.Numerals = .western, timeAxis: TimeAxis = .reading, fiscalYear: FiscalYear = .january,
    board: [MailAddress] = [], duties: Duties = .apart, charity: CharityIdentity? = nil,
    address: String? = nil, carriers: String = "", secondFactor: SecondFactor = .optional,
    twoPeople: TwoPeople = .whenPossible, mostInvited: Int = TwoPeople.mostInvited,
    zone: Zone = .riyadh, calendar: Formats.Calendars = .both
  ) {
    self.digits = digits
    self.timeAxis = timeAxis
    self.fiscalYear = fiscalYear
    self.board = board
    self.duties = duties
    self.charity = charity
    self.address = address
    self.carriers = carriers
    self.secondFactor = secondFactor
    self.twoPeople = twoPeople
    self.mostInvited = mostInvited
    self.zone = zone
    self.calendar = calendar
  }
}

/// Who issues links and who reads what was answered.
package enum Duties: String, Sendable, CaseIterable {
  /// Two people.
  case apart
  /// One person, who could plant answers and read the one beside them. It is told wherever fieldwork is.
  case together
}

/// Whether a password alone opens the pages of the staff.
package enum SecondFactor: String, Sendable, CaseIterable {
  /// For whoever has not set up a code of her own.
  case optional
  /// For nobody.
  case required
}

extension SiteSettings {
  /// Settings from their kept names and values; what is not there holds as before. `nil` where a value is unknown.
  package init?(kept values: [String: String]) {
    guard let digits = Formats.Numerals(rawValue: values["digits"] ?? Formats.Numerals.western.rawValue),
      let timeAxis = TimeAxis(rawValue: values["time_axis"] ?? TimeAxis.reading.rawValue),
      let fiscalYear = FiscalYear(rawValue: values["fiscal_year"] ?? FiscalYear.january.rawValue),
      let board = try? BoardList.read(values["board"] ?? ""),
      let duties = Duties(rawValue: values["duties"] ?? Duties.apart.rawValue),
      let secondFactor = SecondFactor(rawValue: values["second_factor"] ?? SecondFactor.optional.rawValue),
      let twoPeople = TwoPeople(rawValue: values["two_people"] ?? TwoPeople.whenPossible.rawValue),
      let mostInvited = TwoPeople.limit(values["most_invited"] ?? "\(TwoPeople.mostInvited)"),
      let zone = values["zone"].map({ Zone($0) }) ?? .riyadh,
      let calendar = Formats.Calendars(rawValue: values["calendar"] ?? Formats.Calendars.both.rawValue)
    else { return nil }
    self.init(
      digits: digits, timeAxis: timeAxis, fiscalYear: fiscalYear, board: board, duties: duties,
      charity: CharityIdentity(kept: values),
      address: values["address"].flatMap { $0.isEmpty ? nil : $0 }, carriers: values["carriers"] ?? "",
      secondFactor: secondFactor, twoPeople: twoPeople, mostInvited: mostInvited, zone: zone,
      calendar: calendar)
  }

  /// By the names under which they are kept.
  package var values: [String: String] {
    let own = [
      "digits": digits.rawValue, "time_axis": timeAxis.rawValue, "fiscal_year": fiscalYear.rawValue,
      "board": BoardList.text(board), "duties": duties.rawValue,
      "second_factor": secondFactor.rawValue, "address": address ?? "", "carriers": carriers,
      "two_people": twoPeople.rawValue, "most_invited": "\(mostInvited)",
      "zone": "\(zone)", "calendar": calendar.rawValue,
    ]
    return own.merging(charity?.values ?? CharityIdentity.none) { _, charity in charity }
  }
}
