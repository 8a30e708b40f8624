extension ElementTable {
  /// Rows of values: what they are called, what they draw and how.
  static let chartSeries = """
    c:ser > c:idx! c:order! c:tx! c:spPr! c:marker c:dLbls c:cat! c:val! c:smooth
    c:barChart/c:ser > c:idx! c:order! c:tx! c:spPr! c:invertIfNegative c:dLbls! c:cat! c:val!
    c:idx @val 0…20
    c:order @val 0…20
    c:invertIfNegative @val 0
    c:smooth @val 0
    c:ser/c:tx > c:v c:strRef
    c:cat > c:strRef!
    c:val > c:numRef!
    c:strRef > c:f! c:strCache
    c:numRef > c:f! c:numCache
    c:strCache > c:ptCount! c:pt*
    c:numCache > c:formatCode c:ptCount! c:pt*
    c:ptCount @val 0…2000
    c:pt > c:v!
    c:pt @idx 0…2000
    c:barChart/c:ser/c:spPr > a:solidFill! a:ln
    c:barChart/c:ser/c:spPr/a:ln > a:noFill!
    c:ser/c:spPr/a:solidFill/a:srgbClr @val \(inks)
    c:lineChart/c:ser/c:spPr > a:solidFill a:ln!
    c:lineChart/c:ser/c:spPr/a:ln > a:solidFill! a:prstDash a:round
    c:lineChart/c:ser/c:spPr/a:ln @w 12000…32000
    c:ser/c:spPr/a:ln/a:solidFill/a:srgbClr @val \(inks)
    a:prstDash @val dash lgDash lgDashDot
    c:ser/c:marker > c:symbol! c:size c:spPr
    c:lineChart/c:marker @val 1
    c:symbol @val none circle
    c:size @val 7
    c:marker/c:spPr/a:solidFill/a:srgbClr @val 1F7A4F 1f7a4f
    c:marker/c:spPr/a:ln/a:solidFill/a:srgbClr @val 1F7A4F 1f7a4f
    c:marker/c:spPr/a:ln @w 0…32000
    """

  private static let inks = "1F7A4F 1f7a4f 59645F 59645f 0B5394 0b5394 1F2A26 1f2a26"

  /// The shares that stand at them.
  static let chartLabels = """
    c:dLbls > c:numFmt c:spPr c:txPr c:dLblPos \(shown) c:separator c:showLeaderLines c:extLst
    c:dLbls/c:numFmt @formatCode 0% @sourceLinked 0
    c:dLblPos @val outEnd t
    c:showVal @val 0 1
    c:barChart/c:ser/c:dLbls/c:showVal @val 1
    c:showLegendKey @val 0
    c:showCatName @val 0
    c:showSerName @val 0
    c:showPercent @val 0
    c:showBubbleSize @val 0
    c:showLeaderLines @val 0 1
    c:dLbls/c:extLst > c:ext
    c:dLbls/c:extLst/c:ext > ?:showLeaderLines c15:showLeaderLines
    c:ext @uri {CE6537A1-D6FC-4f65-9D91-7224C49458BB}
    ?:showLeaderLines @val 0 1
    c15:showLeaderLines @val 0 1
    """

  private static let shown = "c:showLegendKey c:showVal! c:showCatName c:showSerName c:showPercent c:showBubbleSize"

  /// The axis of names and the axis of shares, from one tenth to another; `ChartPart` says which charts span a part.
  static let chartAxes = """
    c:catAx > c:axId! c:scaling! \(axis) c:auto c:lblAlgn c:lblOffset c:noMultiLvlLbl
    c:valAx > c:axId! c:scaling! \(axis) c:majorGridlines c:crossBetween c:majorUnit
    c:scaling > c:orientation!
    c:valAx/c:scaling > c:orientation! c:max! c:min!
    c:orientation @val minMax maxMin
    c:max @val \(tenths)
    c:min @val 0 \(tenths)
    c:delete @val 0
    c:valAx/c:delete @val 0 1
    c:axPos @val l r t b
    c:catAx/c:numFmt @formatCode General @sourceLinked 0 1
    c:valAx/c:numFmt @formatCode 0% General @sourceLinked 0 1
    c:majorTickMark @val none out
    c:minorTickMark @val none
    c:tickLblPos @val nextTo
    c:crossAx @val 0…4294967295
    c:crosses @val autoZero
    c:crossBetween @val between
    c:majorUnit @val 0.1 0.2
    c:majorGridlines > c:spPr!
    c:auto @val 1
    c:lblAlgn @val ctr
    c:lblOffset @val 100
    c:noMultiLvlLbl @val 0
    """

  private static let tenths = "0.1 0.2 0.3 0.4 0.5 0.6 0.7 0.8 0.9 1"

  private static let axis =
    "c:delete c:axPos c:numFmt c:majorTickMark c:minorTickMark c:tickLblPos c:spPr c:txPr c:crossAx! c:crosses"
}
