import Wording

extension StationPhrase {
  func arabic(_ formats: Formats) -> String {
    switch self {
    case .title: "أجهزة التقييم"
    case .reading:
      "شاشة في المكتب أو جهاز مع المندوب، يقيّم عليه الناس واحداً بعد آخر. لكل جهاز حزمة من التقييمات المجهولة، "
        + "ويُسجَّل مع كل تقييم أنه جاء من شاشة أو من مندوب."
    case .pace: "لا يبدأ الجهاز أكثر من تقييم واحد كل خمس ثوانٍ، حتى لا يملأه أحد بتقييمات متتالية."
    case .freshTitle: "الجهاز جاهز"
    case .freshText:
      "افتحوا هذا العنوان على الجهاز نفسه الآن. لا نحفظه، فلن يظهر مرة أخرى. إذا ضاع فأغلقوا الجهاز وجهّزوا غيره."
    case .address: "عنوان الجهاز"
    case .picture: "مربع يُمسح بكاميرا الجهاز ويفتح العنوان نفسه"
    case .listTitle: "أجهزة التقييم"
    case .listReading: "الباقي مقرّب إلى العشرات، حتى لا يدل على تقييم بعينه."
    case .none: "لم يُجهَّز أي جهاز بعد."
    case .number: "الرقم"
    case .place: "القناة والقسم"
    case .openedOn: "جُهّز في"
    case .left: "الباقي"
    case .state: "الحالة"
    case .open(let day): "مفتوح حتى \(formats.date(day))"
    case .closed(let day): "أُغلق في \(formats.date(day))"
    case .ended(let day): "انتهى في \(formats.date(day))"
    case .about(let number): "نحو \(number)"
    case .close: "إغلاق"
    case .closeNumber(let number): "إغلاق الجهاز \(number)"
    case .openTitle: "تجهيز جهاز"
    case .channel: "القناة التي خُدموا بها"
    case .department: "القسم"
    case .device: "نوع الجهاز"
    case .kiosk: "شاشة في المكتب"
    case .tablet: "جهاز مع المندوب"
    case .count: "عدد التقييمات"
    case .countHint(let most): "كم شخصاً يمكن أن يقيّم عليه، حتى \(formats.count(most))."
    case .openStation: "تجهيز الجهاز"
    case .choose: "اختاروا"
    case .problemsTitle: "بقي شيء قبل التجهيز"
    case .chooseSurvey: "اختاروا الاستبيان."
    case .chooseChannel: "اختاروا القناة."
    case .chooseDepartment: "اختاروا القسم."
    case .chooseDevice: "اختاروا نوع الجهاز."
    case .wrongCount(let most): "اكتبوا عدداً من \(formats.count(1)) إلى \(formats.count(most))."
    case .noSurvey: "لا يوجد استبيان منشور يقبل التقييم من جهاز. ينشره مسؤول الجودة من صفحة الاستبيانات."
    }
  }
}
