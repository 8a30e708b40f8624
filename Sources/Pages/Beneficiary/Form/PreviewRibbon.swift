package import Surveys
import Wording

/// What stands above a form that is only looked at: nothing is sent from it.
package struct PreviewRibbon: Sendable {
  /// The address of the preview, `/surveys/KEY/VERSION/preview`.
  package let path: String
  package let channels: [ServiceChannel]
  /// The channel as whose form it is shown.
  package let channel: String
  /// Sent with the form.
  package let csrf: String
  /// Where the form is shown again, once it was sent, which kept nothing; `nil` while it is looked at.
  package let form: String?
  /// Whether the form stands in the frame of a phone, whose page says what the ribbon would.
  package let isFramed: Bool
  /// Whether it is a practice round, which anybody may open who has its link.
  package var isPractice = false

  /// The two wordings of an experiment; none where the survey has none.
  package var wordings: [Wording] = []

  /// One wording, and where the form is seen in it.
  package struct Wording: Sendable {
    let arm: Arm
    let href: String
    let isShown: Bool

    package init(arm: Arm, href: String, isShown: Bool) {
      self.arm = arm
      self.href = href
      self.isShown = isShown
    }
  }

  /// What an address asks that is to be seen in a frame.
  package static let framed = "framed=1"

  /// A ribbon for one channel.
  package init(
    path: String, channels: [ServiceChannel], channel: String, csrf: String, form: String? = nil, isFramed: Bool = false
  ) {
    self.isFramed = isFramed
    self.path = path
    self.channels = channels
    self.channel = channel
    self.csrf = csrf
    self.form = form
  }
}

extension PreviewRibbon {
  /// What stands above the pages of a practice round.
  /// - Parameter form: where the form is shown again, once it was sent; `nil` while it is filled in.
  package static func practice(form: String?) -> PreviewRibbon {
    var ribbon = PreviewRibbon(path: "", channels: [], channel: "", csrf: "", form: form)
    ribbon.isPractice = true
    return ribbon
  }
}

/// What the template of the ribbon needs.
struct PreviewView {
  let isFramed: Bool
  let ribbon: String
  let ribbonText: String
  /// Whether the channel may be chosen here.
  let isChoosing: Bool
  /// Whether it leads anywhere.
  let isLeading: Bool
  let path: String
  let carriedLanguage: String?
  let carriedReading: String?
  let carriedArm: String?
  let isWorded: Bool
  let wordingsLabel: String
  let wordings: [Wording]
  let channelLabel: String
  let channels: [PickerView.Entry]
  let show: String
  let csrf: String
  let back: String
  let backHref: String

  /// A link to the form in one wording.
  struct Wording {
    let href: String
    let label: String
    let isShown: Bool
  }

  /// The words of the ribbon in the language of the form, which stays as it is read through another channel.
  init(_ preview: PreviewRibbon, _ language: Language, _ reading: Reading) {
    let formats = Formats(language: language)
    let isSent = preview.form != nil
    isFramed = preview.isFramed
    if preview.isPractice {
      ribbon = formats.say(PracticePhrase.ribbon)
      ribbonText = formats.say(isSent ? PracticePhrase.sentText : .ribbonText)
    } else {
      ribbon = formats.say(SurveysPhrase.ribbon)
      ribbonText = formats.say(isSent ? SurveysPhrase.sentText : .ribbonText)
    }
    isChoosing = !isSent && !preview.isPractice
    isLeading = isSent || !preview.isPractice
    path = preview.path
    carriedLanguage = language == .arabic ? nil : language.rawValue
    carriedReading = reading == .usual ? nil : reading.rawValue
    carriedArm = preview.wordings.first(where: \.isShown)?.arm.rawValue
    isWorded = isChoosing && !preview.wordings.isEmpty
    wordingsLabel = formats.say(SurveysPhrase.wordings)
    wordings = preview.wordings.map { wording in
      Wording(href: wording.href, label: formats.say(SurveysPhrase.wording(wording.arm)), isShown: wording.isShown)
    }
    channelLabel = formats.say(SurveysPhrase.throughChannel)
    channels = preview.channels.map { channel in
      PickerView.Entry(value: channel.key, label: formats(channel.name), isChosen: channel.key == preview.channel)
    }
    show = formats.say(SurveysPhrase.show)
    csrf = preview.csrf
    back = formats.say(isSent ? SurveysPhrase.backToForm : .backToSurveys)
    backHref = preview.form ?? (language == .arabic ? "/surveys" : "/surveys?lang=\(language.rawValue)")
  }
}
