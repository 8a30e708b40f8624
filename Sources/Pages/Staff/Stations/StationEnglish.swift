import Surveys
import Wording

extension StationPhrase {
  func english(_ formats: Formats) -> String {
    switch self {
    case .title: "Stations"
    case .reading:
      "A screen in the office or a tablet with a delegate, on which one person after another rates. Each station has a "
        + "pile of anonymous ratings, and every rating records whether it came from a screen or from a delegate."
    case .pace:
      "A station starts one rating in five seconds at the most, so that nobody can fill it with ratings in a row."
    case .freshTitle: "The station is ready"
    case .freshText:
      "Open this address on the device itself, now. We do not keep it, so it will not be shown again. If it is lost, "
        + "close the station and open another."
    case .address: "The station's address"
    case .picture: "A picture that the device's camera reads, with the same address"
    case .listTitle: "All stations"
    case .listReading: "What is left is told in tens, so that it tells of no single rating."
    case .none: "No station has been opened yet."
    case .number: "Number"
    case .place: "Channel and department"
    case .openedOn: "Opened on"
    case .left: "Left"
    case .state: "State"
    case .open(let day): "Open until \(formats.date(day))"
    case .closed(let day): "Closed on \(formats.date(day))"
    case .ended(let day): "Ended on \(formats.date(day))"
    case .about(let number): "About \(number)"
    case .close: "Close"
    case .closeNumber(let number): "Close station \(number)"
    case .openTitle: "Open a station"
    case .channel: "Channel through which they were served"
    case .department: "Department"
    case .device: "Device"
    case .kiosk: "Screen in the office"
    case .tablet: "Tablet with a delegate"
    case .count: "Number of ratings"
    case .countHint(let most): "How many people may rate on it, up to \(formats.count(most))."
    case .openStation: "Open the station"
    case .choose: "Choose"
    case .problemsTitle: "One thing before it opens"
    case .chooseSurvey: "Choose the survey."
    case .chooseChannel: "Choose the channel."
    case .chooseDepartment: "Choose the department."
    case .chooseDevice: "Choose the device."
    case .wrongCount(let most): "Write a number from \(formats.count(1)) to \(formats.count(most))."
    case .noSurvey:
      "No published survey takes ratings from a station. The quality officer publishes one on the page of surveys."
    }
  }
}
