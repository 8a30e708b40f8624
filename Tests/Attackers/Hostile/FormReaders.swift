import Ballots
import Crypto
import Documents
import Foundation
import HTTP
import Invitations
import Mutations
import Numerals
import PublicSite
import Redaction
import Releases
import Surveys

/// Readers of what browsers send: forms, uploads, addresses and comments.
extension Reader {
  static func forms() throws -> Reader {
    let survey = try survey()
    let samples = [
      "csrf=00ff&overall=5&improve=%D8%B4%D9%83%D8%B1%D8%A7&channel=phone&switch=en", "a=1&a=2&a=%00&=x&&%=",
      "improve=%D4%DF%D1%C7+%uD83D%uDE00%ED%A0%BD%ED%B8%80%u06",
      survey.questions.map { "\($0.key)=5" }.joined(separator: "&"),
      survey.questions.map { "\($0.key)=yes" }.joined(separator: "&"),
    ]
    return Reader(samples) { bytes in
      let fields = FormFields(bytes)
      for part in [FormPart.first, .second, .whole] {
        _ = SentForm(survey: survey, channel: "phone", part: part, sheet: fields.sheet).next
      }
    }
  }

  static func uploads() -> Reader {
    let part = "content-disposition: form-data; name=\"csrf\"\r\n\r\n00ff\r\n"
    let file = "Content-Disposition: form-data; name=\"file\"; filename=\"x\"\r\nContent-Type: text/csv\r\n\r\na,b\r\n"
    let samples = [
      "--b\r\n\(part)--b\r\n\(file)--b--\r\n", "--b--\r\n", "--b\r\n\(part)--b--", "--b\r\n\r\n\r\n--b--\r\n", "--b",
    ]
    return Reader(samples) { bytes in
      _ = try? Multipart(bytes, contentType: "multipart/form-data; boundary=b")
      _ = try? Multipart(bytes, contentType: String(decoding: bytes.prefix(200), as: UTF8.self))
    }
  }

  /// Everything that an address carries in one word: tokens, typed codes, days, periods, numbers, fingerprints.
  static func words() -> Reader {
    let samples =
      EdgeWords.times + EdgeWords.numbers + ["7K3F-9QXM-2BHT-5", "7N42DGM5Tflk9n8mt7Fhc7", "channel*department"]
    let house = SymmetricKey(size: .bits256)
    return Reader(samples) { text in
      if let code = TypedCode(typed: text) { _ = (code.printed, Token.behind(code, key: house)) }
      _ = (Token(text)?.description, Token.key(behind: text), Digits.number(in: text), Digits.decimal(in: text))
      _ = (Breakdown(text), Fingerprint(text), AnswerLanguage(code: text))
      if let day = Day(text) { _ = ("\(day)", HijriDay(day), Period(.quarter, containing: day).previous) }
      guard let period = Period(text) else { return }
      for neighbour in [period, period.previous, period.advanced(by: 1), period.advanced(by: -40)] {
        _ = ("\(neighbour)", HijriDay(neighbour.firstDay), HijriDay(neighbour.lastDay), period.contains(neighbour))
      }
    }
  }

  static func comments() -> Reader {
    let samples = [
      "اسمي محمد بن عبدالله القحطاني ورقمي ٠٥٠١٢٣٤٥٦٧ وموعدي ١٢/٠٣/٢٠٢٦",
      "my name is Sara Ali, call +966 50 123 4567, a@b.sa",
      "SA0380000000608010167519 and www.example.sa/x?y=1", "أم أم أم أم بن بن بن بن", "a.b.c.d@a.b.c.d@",
      "12-12-12-12-12-12",
    ]
    return Reader(samples) { text in _ = CommentRedaction.redacted(CommentText.cleaned(text)) }
  }
}
