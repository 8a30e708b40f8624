import Forms
import Surveys
import Tables

/// Columns that tell who somebody is or where, by their headings: nothing of them is ever taken as words.
enum IdentifyingColumn {
  /// Headings by which programs name people, devices and places, in small letters without what groups they lie in.
  private static let names: Set<String> = [
    "token", "access code", "referrer url", "_location", "ipaddr", "ip", "ip address", "refurl", "username",
    "_username", "deviceid", "_deviceid", "device id",
    "subscriberid", "simserial", "simid", "phonenumber", "phone number", "email", "email address", "e-mail", "_uuid",
    "uuid", "meta-instanceid", "instanceid", "instancename", "meta-instancename", "rootuuid", "key", "submitterid",
    "submittername", "_submitted_by", "submitted_by", "_geolocation", "_attachments", "enumerator", "firstname",
    "lastname", "participant id", "attribute_1", "attribute_2", "meta/instanceid", "formhub/uuid", "meta/rootuuid",
    "البريد الالكتروني", "عنوان البريد الالكتروني", "اسم المستخدم", "عنوان ip",
  ]

  /// Endings of a place on the map, whatever the question is called.
  private static let endings = [
    "latitude", "longitude", "altitude", "precision", "accuracy", "gps", "geopoint", "geolocation",
  ]

  /// Whether a column is one.
  static func isOne(_ heading: String) -> Bool {
    let plain = heading.trimmedText.lowercased()
    let last = plain.split(separator: "/").last.map(String.init) ?? plain
    if names.contains(plain) || names.contains(last) || names.contains(ArabicText.normalised(plain)) { return true }
    if plain.split(whereSeparator: { "/_-. ".contains($0) }).last.map({ endings.contains(String($0)) }) == true {
      return true
    }
    return QuestionWords.identity(in: Words(heading, in: ""), name: last) != nil
  }
}
