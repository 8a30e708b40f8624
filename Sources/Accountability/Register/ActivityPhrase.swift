import Surveys
import Wording

/// What the register says of one activity.
enum ActivityPhrase: Phrase, Equatable {
  // Names.
  case inviting(LocalizedText), calling(LocalizedText), answering(LocalizedText)
  case peace, staff, board, systems, copies
  // Purposes.
  case askingAbout(Survey.Audience), calls, improving, peacePurpose, access, reporting, exchange, recovery
  // Persons.
  case invited(Survey.Audience), answerers(Survey.Audience), quietPeople, staffPeople(Int), boardPeople(Int), nobody
  case everyoneHeld
  // What is held.
  /// Name, number, address, reference, language.
  case contact
  /// Which service was given, when, where.
  case service
  case messageState, lastAsked, callEnd
  /// How many questions with set answers, and whether own words are asked for.
  case questions(rating: Int, comments: Bool)
  /// Whether the charity can know whom it invited.
  case identified(Survey.InvitationKind)
  case hash, account, session, log, address, published, copyContents
  // Recipients.
  case carrier(SendingPlan.Way, LocalizedText, host: String?)
  /// Links go out by themselves, and nobody is set who carries them.
  case noCarrier
  /// The charity sends links itself.
  case ownSender
  /// Nobody gets an answer; figures go to those who read them.
  case countsOnly
  case system(String, [String]), webhook(String)
  // How long.
  case contactDays(Int), ticketDays, lastAskedKept, withRound, sealed, counts, comments(Int), untilWithdrawn
  case accountKept, sessionKept, logKept, untilTakenOff, callsDay, untilEnded, copiesKept(Int)
}
