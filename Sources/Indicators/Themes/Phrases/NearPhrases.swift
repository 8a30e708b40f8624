/// How near a branch is: that it is far, that it is round the corner, that one is wished for. «قريب» is also “soon” and a
/// relative, «بعيد» is also where a prisoner is; so neither stands alone.
enum NearPhrases {
  private static let branch = "فرع/فروع/مكتب/مكاتب/مركز/مقر/مقركم/جمعيه/جمعيتكم"
  private static let place = "موقع/موقعكم/مكان/مكانكم/مواقف/مبنى"
  private static let nearOrFar = "قريب/قريبه/بعيد/بعيده/اقرب/ابعد"

  static let nearBranch = """
    \(branch) … \(nearOrFar)
    \(place) \(nearOrFar)
    \(place) مره/جدا/شوي \(nearOrFar)
    ! عن/في/وقت قريب/قريبه
    \(nearOrFar) منا/منكم/عنا/عنكم/مني/عني/علي/علينا
    \(nearOrFar) من/عن بيت/بيتي/بيتنا/حي/حينا/حارتنا/سكني/سكننا/منزلي/منزلنا/مدينه/مدينتنا/قريه/قريتنا/ناس/مستفيدين
    ! زوجي/ابوي/ابونا/ابوهم/ابني/ولدي/اخوي/سجن/سجين/اهلي/اهلنا … بعيد/بعيده/قريب/قريبه
    ! فرج/رد/موعد/عيد/رمضان … قريب
    افتحوا/تفتحون/تفتحوا/يفتحون/يفتح/فتح/افتتاح/فتحتوا … فرع/فروع/مكتب/مكاتب
    ياليت/ليت/نتمنى/اتمنى/ابي/نبي/نحتاج/نحتاجكم/محتاجين/ارجو/نرجو/نطلب/اقترح … فرع/فروع
    فرع/فروع/مكتب … حينا/حارتنا/مدينتنا/قريتنا/محافظتنا/منطقتنا/ديرتنا
    زياده/زيدوا/كثروا/توسعه/اكثر من فرع/فروع/مكاتب
    ما/لا/مافي/مافيه يوجد/فيه/عندنا/لكم/عندكم فرع/فروع
    فرع/مكتب … اقرب/اخر/ثاني/جديد
    نسكن/اسكن/ساكن/ساكنه/ساكنين/بيتنا/بيتي … بعيد/بعيده
    مسافه/مشوار/طريق … بعيد/بعيده/قريب/قريبه
    مسافه طويله/طويل
    بعد مسافه/مكان/مقر/جمعيه/فرع
    ! بعد مكان/جمعيه/مسافه/فرع سنه/يوم/شهر
    branch/office/centre/center/charity/place/location … near/nearby/nearer/close/closer/far/distant
    near/nearer/close/closer/far … us/me/you/home/house/here
    ! husband/father/family/prison/son/brother … far/close/near
    open/opened/opening/need/want … branch/branches
    branch/branches in/at/for our/my/every/each
    no/another/more/new branch/branches/office
    too/very/so/is/office far
    far away/from
    long/short distance/way
    ! long way to
    live/living … far
    """
}
