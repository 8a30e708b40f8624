/// Need for more support, or for another kind: a word of asking near the thing asked for, so that a basket that came is
/// not a basket that is wanted.
enum NeedPhrases {
  private static let needing = """
    نحتاج/نحتاجه/احتاج/احتاجه/محتاج/محتاجه/بحاجه/حاجتنا/حاجتي/نبي/ابي/ابغى/نبغى/نطلب/اطلب/نطالب/وفروا/توفرون/\
    توفروا/ودي/ودنا
    """
  private static let wishing = """
    ياليت/ليت/ليتكم/نتمنى/اتمنى/ارجو/نرجو/ارجوكم/نرجوكم/تكفون/نامل/امل
    """
  private static let aid = """
    مساعده/مساعدات/دعم/معونه/معونات/اعانه/سله/سلال/سلات/مونه/ايجار/اجار/ايجارات/سكن/كهرباء/فاتوره/فواتير/كسوه/\
    علاج/ادويه/حليب/حفاضات/وظيفه/وظائف/توظيف/ديون/ديوني/كفاله/محامي/راتب/فلوس/ماديه/نقديه
    """
  private static let goods = """
    غذاء/غذائيه/اكل/طعام/ملابس/مكيف/مكيفات/ثلاجه/غساله/فرن/اثاث/اجهزه/فرش/بطانيات/دفايه/دفايات/ترميم/دواء/نظارات/\
    مستلزمات/حقيبه/حقائب/شنط/قرطاسيه/رسوم/جامعه/تدريب/قرض/ديه/مواصلات/تذاكر/عيديه/اضحيه/اضاحي/لحوم/مبلغ/مصروف/مال
    """

  static let moreSupport = """
    \(needing) … \(aid)
    \(needing) … \(goods)
    \(wishing) … \(aid)
    ! \(needing) … معلومه/معلومات/توضيح/رد/سرعه/تواصل/جواب/تحسين/تطوير
    ! \(wishing) … معلومه/معلومات/توضيح/رد/سرعه/تواصل/جواب/تحسين/تطوير
    ! مو/مب/مش/لسنا/غير/ماني/ما/لا بحاجه/محتاج/محتاجه/نحتاج/احتاج
    ! نتمنى/اتمنى/ارجو/نرجو لكم/لجمعيه/لهم
    احنا/حنا/نحن/انا/اسره/عائله/لاننا/لاني محتاج/محتاجه
    تكفون/ارجوكم/نرجوكم/ياليت/الله ساعدونا/ساعدوني/تساعدونا/تساعدوني
    مساعده/مساعدات/دعم/مبلغ/سله/سلال/معونه/اعانه/مواد/راتب/اعاشه … ما/لا/لم/غير/مو/مب تكفي/يكفي/تكفينا/يكفينا/\
    كافي/كافيه/كفت/كفى
    مساعده/مساعدات/دعم/مبلغ/سله/سلال/معونه/اعانه/مواد قليل/قليله/بسيط/بسيطه/ضعيف/ضعيفه
    ما/لا يكفي/تكفي/يكفينا/تكفينا … شهر/اسره/عائله/اولاد/عيال/اسبوع
    ! وقت ما/لا يكفي
    زياده/زيدوا/تزيدون/يزيدون/رفع … مساعده/مساعدات/دعم/مبلغ/سله/سلال/معونه/اعانه/كميه
    مساعده/مساعدات/دعم/سلال/سله/برامج اكثر/اضافيه/اضافي/اخرى/ثانيه/زياده
    علي/علينا/متراكم/متراكمه/عندي/عندنا … ديون/ايجار/ايجارات/فواتير/متاخرات/قرض
    ايجار/فواتير/فاتوره/ديون/كهرباء … متراكم/متراكمه/مقطوعه/انقطعت/فصلوا/متاخر/متاخره/غالي/غاليه/مرتفع/مرتفعه/\
    علينا/علي
    فصلوا/قطعوا/انقطعت/انفصلت … كهرباء
    ما/لا/مو/كيف نقدر/اقدر/نوفر/اوفر/ندفع/ادفع/اسدد/نسدد … ايجار/كهرباء/فواتير/فاتوره/ديون/حليب/علاج/رسوم
    ما/لا عندي/عندنا/لدينا/لدي … راتب/مصروف/دخل/معيل/عائل
    بيت/بيتنا/بيتي/منزل … يحتاج ترميم/صيانه
    need/needs/needed/request/wish/provide/please/offer … help/aid/support/assistance/rent/money/basket/baskets/\
    food/milk/diapers/electricity/clothes/clothing/job/jobs/training/medicine/treatment/fridge/heater/furniture/\
    fees/bills/bill/debt/debts/transport/lawyer/loan
    ! need/request/wish/please/provide … information/reply/answer/explanation/faster/quicker
    ! dont/not/no/didnt/those/people/families/who need/needed
    more/additional/other/extra/another help/aid/support/assistance/money/baskets/basket/food/programmes/programs
    increase/increased/raise … amount/aid/support/help/assistance/basket/allowance
    aid/support/help/assistance/basket/amount/money … not/isnt/doesnt/wasnt enough/last/sufficient/cover
    help me/us with/pay
    please/kindly help
    cannot/cant/unable … pay/afford/buy
    rent/bill/bills/debts/debt … overdue/unpaid/high/expensive/due
    """
}
