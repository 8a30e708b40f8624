import Pages
import Surveys
import Testing

/// The pages of kiosk, tablet and telephone.
@Suite struct AssistedPagesTests {
  @Test func `a device says everything in both languages, and an Arabic survey in one`() {
    for kind in DevicePage.Kind.allCases {
      let page = DevicePage(kind, home: "/station/KEY").html
      #expect(page.contains(#"<section lang="ar" dir="rtl">"#) && page.contains(#"<section lang="en" dir="ltr">"#))
    }
    #expect(!DevicePage(.start, languages: [.arabic], home: "/station/KEY").html.contains(#"lang="en""#))
  }

  @Test func `only the delegate is asked to look away`() {
    #expect(DevicePage(.start, isTablet: true, home: "/s").html.contains("ثم اتركوه على انفراد"))
    #expect(!DevicePage(.start, home: "/s").html.contains("ثم اتركوه على انفراد"))
  }

  @Test func `a form on a device speaks of no card, gives more time, and asks the browser to remember nothing`() {
    let page = Gallery.stationForm.html
    #expect(!page.contains("بطاقة") && page.contains("لا يعرف هذا الجهاز من أنتم"))
    #expect(page.contains(#"<button name="switch" value="ar" formnovalidate>أحتاج دقيقتين أخريين</button>"#))
    #expect(page.contains(#"autocomplete="off""#))
  }

  @Test func `a scale is answered with its own numbers, 0 to 10 with theirs, and a list by place`() {
    let page = Gallery.call(.arabic).html
    #expect(page.contains(#"name="q.overall" value="5" id="q-overall" data-keys="5""#))
    #expect(page.contains(#"name="q.overall" value="DK" data-keys="0""#))
    #expect(page.contains(#"name="q.overall" value="NA" data-keys="9""#))
    #expect(page.contains(#"name="q.informed" value="partly" data-keys="2""#))
    #expect(page.contains(#"name="q.recommend" value="10" data-keys="10""#))
    #expect(page.contains(#"name="q.recommend" value="NA"><span>"#))
  }

  @Test func `a telephone number reads from left to right and can be dialled`() {
    let page = Gallery.call(.arabic).html
    #expect(page.contains(#"href="tel:0550000123""#) && page.contains(#"<bdi dir="ltr">055 000 0123</bdi>"#))
  }
}
