package import Surveys

extension Question {
  /// Its words where it stands for every channel together: `{channel}` becomes «the service channel».
  package var title: LocalizedText {
    text.filling("channel", with: LocalizedText(ar: "قناة الخدمة", en: "the service channel"))
  }
}
