extension ElementTable {
  /// What a sheet holds. What a reader sees of its views and its printed pages is looked at in `SheetRules`.
  static let sheet = ElementTable(
    """
    / > worksheet
    worksheet > sheetPr dimension sheetViews sheetFormatPr cols sheetData mergeCells conditionalFormatting* \
    dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter drawing tableParts extLst
    worksheet @mc:Ignorable * @xr:uid *
    sheetPr > pageSetUpPr @filterMode 0 false
    pageSetUpPr @fitToPage 1 true 0 false
    dimension @ref *
    sheetViews > sheetView
    sheetView > pane selection* @* *
    pane @* *
    selection @pane * @activeCell * @activeCellId * @sqref *
    sheetFormatPr @defaultRowHeight * @defaultColWidth * @baseColWidth 8 10 @zeroHeight 0 false @outlineLevelRow 0
    sheetFormatPr @outlineLevelCol 0 @x14ac:dyDescent *
    cols > col*
    col @min * @max * @width * @style * @customWidth 1 true 0 false @hidden * @bestFit 1 true 0 false
    col @collapsed 0 false @outlineLevel 0
    sheetData > row*
    row > c*
    row @r * @spans * @s * @ht * @hidden * @customHeight 1 true 0 false @customFormat 1 true 0 false
    row @collapsed 0 false @outlineLevel 0 @x14ac:dyDescent *
    c > f v is @r * @s * @t *
    f @aca 0 false @t normal
    is > t r*
    r > rPr t
    t @xml:space preserve
    \(text)
    mergeCells > mergeCell* @count *
    mergeCell @ref *
    conditionalFormatting > cfRule @sqref *
    cfRule > dataBar extLst @type dataBar @priority *
    dataBar > cfvo* color @showValue 1 true @minLength * @maxLength *
    cfvo @type num @val? *
    dataValidations > dataValidation @count *
    dataValidation > formula1 formula2
    dataValidation @type list @allowBlank 1 true 0 false @errorStyle stop @operator between @showDropDown 0 false
    dataValidation @showInputMessage 1 true 0 false @showErrorMessage 1 true 0 false @sqref * @xr:uid *
    hyperlinks > hyperlink*
    hyperlink @ref * @location * @display * @xr:uid *
    printOptions @* *
    pageMargins @* *
    pageSetup @* *
    headerFooter > oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter
    headerFooter @differentFirst 0 false @differentOddEven 0 false @scaleWithDoc 1 true 0 false
    headerFooter @alignWithMargins 1 true 0 false
    drawing @r:id *
    tableParts > tablePart* @count *
    tablePart @r:id *
    extLst > ext*
    ext > x14:conditionalFormattings x14:id
    ext @uri {78C0D931-6437-407d-A8EE-F0AAD7539E65} {B025F937-C7B1-47D3-B67F-A62EFF666E3E}
    x14:conditionalFormattings > x14:conditionalFormatting*
    x14:conditionalFormatting > x14:cfRule xm:sqref
    x14:cfRule > x14:dataBar @type dataBar @id * @priority *
    x14:dataBar > x14:cfvo* x14:fillColor x14:borderColor x14:negativeFillColor x14:negativeBorderColor \
    x14:axisColor
    x14:dataBar @minLength * @maxLength * @showValue 1 true @border 1 true 0 false @gradient 1 true 0 false
    x14:dataBar @direction * @axisPosition automatic @negativeBarColorSameAsPositive 0 false
    x14:dataBar @negativeBarBorderColorSameAsPositive 1 true 0 false
    x14:cfvo > xm:f @type num
    x14:fillColor @* *
    x14:borderColor @* *
    x14:negativeFillColor @rgb *
    x14:negativeBorderColor @rgb *
    x14:axisColor @rgb *
    """)

  /// The texts that cells share.
  static let texts = ElementTable(
    """
    / > sst
    sst > si* @count * @uniqueCount *
    si > t r*
    r > rPr t
    t @xml:space preserve
    \(text)
    """)

  /// The looks of cells. Conditional styles are used by nothing that a workbook of ours may have.
  static let styles = ElementTable(
    """
    / > styleSheet
    styleSheet > numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst
    styleSheet @mc:Ignorable * @xr:uid *
    numFmts > numFmt* @count *
    numFmt @numFmtId * @formatCode *
    fonts > font* @count * @x14ac:knownFonts *
    font > b i u strike outline shadow condense extend vertAlign color sz name family charset scheme
    \(text)
    fills > fill* @count *
    fill > patternFill
    patternFill > fgColor bgColor @patternType *
    fgColor @* *
    bgColor @* *
    borders > border* @count *
    border > left right top bottom diagonal @diagonalUp 0 false @diagonalDown 0 false
    left > color @style none thin hair
    right > color @style none thin hair
    top > color @style none thin hair
    bottom > color @style none thin hair
    diagonal > color @style none
    cellStyleXfs > xf* @count *
    cellXfs > xf* @count *
    xf > alignment protection
    xf @numFmtId * @fontId * @fillId * @borderId * @xfId * @applyNumberFormat 1 true 0 false @applyFont 1 true 0 false
    xf @applyFill 1 true 0 false @applyBorder 1 true 0 false @applyAlignment 1 true 0 false
    xf @applyProtection 1 true 0 false
    alignment @horizontal * @vertical * @textRotation * @wrapText * @indent * @shrinkToFit * @readingOrder *
    protection @locked 1 true 0 false @hidden 0 false
    cellStyles > cellStyle* @count *
    cellStyle @name * @xfId * @builtinId * @customBuiltin 1 true 0 false @xr:uid *
    dxfs > dxf* @count *
    dxf > fill font
    tableStyles @count 0 @defaultTableStyle * @defaultPivotStyle *
    colors > indexedColors
    indexedColors > rgbColor*
    rgbColor @rgb *
    extLst > ext*
    ext > x14:slicerStyles ?:timelineStyles
    ext @uri {EB79DEF2-80B8-43e5-95BD-54CBDDF9020C} {9260A510-F301-46a8-8635-F512D64BE5F5}
    x14:slicerStyles @defaultSlicerStyle *
    ?:timelineStyles @defaultTimelineStyle *
    """)

  /// Rows that are marked up as a table: one row of heads, no sums and no colours of its own; buttons to choose
  /// rows by, of which none is pressed.
  static let table = ElementTable(
    """
    / > table
    table > autoFilter tableColumns tableStyleInfo
    autoFilter @ref * @xr:uid *
    table @id * @name * @displayName * @ref * @headerRowCount 1 @totalsRowCount 0 @totalsRowShown 0 false
    table @mc:Ignorable * @xr:uid *
    tableColumns > tableColumn* @count *
    tableColumn @id * @name * @xr:uid *
    tableStyleInfo @showFirstColumn 0 false @showLastColumn 0 false @showRowStripes 0 false @showColumnStripes 0 false
    """)

  /// What letters look like, in a style and within a text.
  private static let text = """
    rPr > b i u strike outline shadow condense extend vertAlign color sz rFont family charset scheme
    b @val? 1 true 0 false
    i @val? 1 true 0 false
    u @val? single none
    strike @val? *
    outline @val? *
    shadow @val? *
    condense @val? *
    extend @val? *
    vertAlign @val? *
    color @* *
    sz @val? *
    name @val? *
    rFont @val? *
    family @val? *
    charset @val? *
    scheme @val? *
    """
}
