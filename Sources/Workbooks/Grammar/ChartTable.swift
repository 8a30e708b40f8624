extension ElementTable {
  /// What our charts are made of: those of the writer, and what LibreOffice makes of them. Whatever a program would
  /// draw otherwise (an odd scale, labels without their numbers, bars on their own colour) has no place here.
  static let chart = ElementTable(
    """
    / > c:chartSpace!
    c:chartSpace > c:date1904 c:lang c:roundedCorners c:chart! c:spPr c:printSettings
    c:lang @val *
    c:date1904 @val 0
    c:roundedCorners @val 0
    c:printSettings > c:headerFooter c:pageMargins c:pageSetup
    c:pageMargins @b * @l * @r * @t * @header * @footer *
    c:chart > c:title! c:autoTitleDeleted c:plotArea! c:legend c:plotVisOnly c:dispBlanksAs
    c:autoTitleDeleted @val 0
    c:plotVisOnly @val 1
    c:dispBlanksAs @val gap zero
    c:title > c:tx! c:layout c:overlay c:spPr
    c:title/c:tx > c:rich!
    c:overlay @val 0
    c:legend > c:legendPos! c:layout c:overlay c:spPr c:txPr
    c:legendPos @val b
    \(letters)
    \(strokes)
    c:plotArea > c:layout c:barChart c:lineChart c:catAx! c:valAx! c:spPr
    c:barChart > c:barDir! c:grouping! c:varyColors c:ser! c:gapWidth c:overlap c:axId!*
    c:lineChart > c:grouping! c:varyColors c:ser!* c:hiLowLines c:marker c:axId!*
    c:barDir @val bar
    c:barChart/c:grouping @val clustered
    c:lineChart/c:grouping @val standard
    c:varyColors @val 0
    c:gapWidth @val 60
    c:overlap @val 0
    c:axId @val 0…4294967295
    c:hiLowLines > c:spPr!
    c:hiLowLines/c:spPr > a:ln!
    c:hiLowLines/c:spPr/a:ln > a:noFill!
    \(chartSeries)
    \(chartLabels)
    \(chartAxes)
    """)

  private static let letters = """
    c:rich > a:bodyPr a:lstStyle a:p!
    c:txPr > a:bodyPr a:lstStyle a:p!
    a:bodyPr @rot 0 @wrap square none
    a:p > a:pPr a:r* a:endParaRPr
    c:txPr/a:p > a:pPr a:endParaRPr
    a:pPr > a:defRPr
    a:r > a:rPr a:t!
    a:defRPr > a:solidFill a:latin a:ea a:cs
    a:rPr > a:solidFill a:latin a:ea a:cs
    a:defRPr @b 0 1 @sz 900…1400 @baseline 0 @lang * @spc -1 0 @strike noStrike
    a:rPr @b 0 1 @sz 900…1400 @baseline 0 @lang * @spc -1 0 @strike noStrike
    a:endParaRPr @lang *
    a:latin @typeface \(fonts)
    a:ea @typeface \(fonts)
    a:cs @typeface \(fonts)
    a:defRPr/a:solidFill/a:srgbClr @val 000000
    a:rPr/a:solidFill/a:srgbClr @val 000000
    """

  private static let fonts = "Arial Calibri Carlito Cambria Liberation_Sans DejaVu_Sans"

  private static let strokes = """
    c:spPr > a:noFill a:solidFill a:ln
    a:solidFill > a:srgbClr!
    c:spPr/a:solidFill/a:srgbClr @val FFFFFF ffffff
    a:ln > a:noFill a:solidFill a:round
    a:ln @w 0…9525
    a:ln/a:solidFill/a:srgbClr @val 878787 D9D9D9 d9d9d9 DDE3E0 dde3e0
    """
}
