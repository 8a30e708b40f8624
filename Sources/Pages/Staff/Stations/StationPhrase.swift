import Surveys
import Wording

/// The words of the page on which staff open and close stations.
enum StationPhrase: Phrase {
  case title
  case reading
  /// At what pace a station takes ratings, and why.
  case pace
  // A station that was opened just now.
  case freshTitle
  case freshText
  case address
  case picture
  // The list.
  case listTitle
  case listReading
  case none
  case number
  case place
  case openedOn
  case left
  case state
  case open(until: Day)
  case closed(on: Day)
  case ended(on: Day)
  case about(String)
  case close
  case closeNumber(String)
  // Opening one.
  case openTitle
  case channel
  case department
  case device
  case kiosk
  case tablet
  case count
  case countHint(Int)
  case openStation
  case choose
  case problemsTitle
  case chooseSurvey
  case chooseChannel
  case chooseDepartment
  case chooseDevice
  case wrongCount(Int)
  case noSurvey
}
