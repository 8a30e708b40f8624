extension XMLGrammar {
  /// What a sheet holds. What a reader sees of its views and its printed pages is looked at in `SheetRules`.
  static let sheet = XMLGrammar(
    """
    worksheet > sheetPr dimension sheetViews sheetFormatPr cols sheetData mergeCells conditionalFormatting* \
    dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter drawing tableParts extLst \
    @ mc:Ignorable xr:uid
    sheetPr > pageSetUpPr @ filterMode=off
    pageSetUpPr > @ fitToPage=on,off
    dimension > @ ref
    sheetViews > sheetView
    sheetView > pane selection* @ *
    pane > @ *
    selection > @ pane activeCell activeCellId sqref
    sheetFormatPr > @ defaultRowHeight defaultColWidth baseColWidth=8,10 zeroHeight=off outlineLevelRow=0 outlineLevelCol=0 \
    x14ac:dyDescent
    cols > col*
    col > @ min max width style customWidth=on,off hidden bestFit=on,off collapsed=off outlineLevel=0
    sheetData > row*
    row > c* @ r spans s ht hidden customHeight=on,off customFormat=on,off collapsed=off outlineLevel=0 x14ac:dyDescent
    c > f v is @ r s t
    f > @ aca=off t=normal
    is > t r*
    r > rPr t
    t > @ xml:space=preserve
    \(text)
    mergeCells > mergeCell* @ count
    mergeCell > @ ref
    conditionalFormatting > cfRule @ sqref
    cfRule > dataBar extLst @ type=dataBar priority
    dataBar > cfvo* color @ showValue=on minLength maxLength
    cfvo > @ type=num val
    dataValidations > dataValidation @ count
    dataValidation > formula1 formula2 @ type=list allowBlank=on,off errorStyle=stop operator=between showDropDown=off \
    showInputMessage=on,off showErrorMessage=on,off sqref xr:uid
    hyperlinks > hyperlink*
    hyperlink > @ ref location display xr:uid
    printOptions > @ *
    pageMargins > @ *
    pageSetup > @ *
    headerFooter > oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter @ differentFirst=off \
    differentOddEven=off scaleWithDoc=on,off alignWithMargins=on,off
    drawing > @ r:id
    tableParts > tablePart* @ count
    tablePart > @ r:id
    extLst > ext*
    ext > x14:conditionalFormattings x14:id \
    @ uri={78C0D931-6437-407d-A8EE-F0AAD7539E65},{B025F937-C7B1-47D3-B67F-A62EFF666E3E}
    x14:conditionalFormattings > x14:conditionalFormatting*
    x14:conditionalFormatting > x14:cfRule xm:sqref
    x14:cfRule > x14:dataBar @ type=dataBar id priority
    x14:dataBar > x14:cfvo* x14:fillColor x14:borderColor x14:negativeFillColor x14:negativeBorderColor x14:axisColor \
    @ minLength maxLength showValue=on border=on,off gradient=on,off direction axisPosition=automatic \
    negativeBarColorSameAsPositive=off negativeBarBorderColorSameAsPositive=on,off
    x14:cfvo > xm:f @ type=num
    x14:fillColor > @ *
    x14:borderColor > @ *
    x14:negativeFillColor > @ rgb
    x14:negativeBorderColor > @ rgb
    x14:axisColor > @ rgb
    """)

  /// The texts that cells share.
  static let texts = XMLGrammar(
    """
    sst > si* @ count uniqueCount
    si > t r*
    r > rPr t
    t > @ xml:space=preserve
    \(text)
    """)

  /// The looks of cells. Conditional styles are used by nothing that a report may have.
  static let styles = XMLGrammar(
    """
    styleSheet > numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst \
    @ mc:Ignorable xr:uid
    numFmts > numFmt* @ count
    numFmt > @ numFmtId formatCode
    fonts > font* @ count x14ac:knownFonts
    font > b i u strike outline shadow condense extend vertAlign color sz name family charset scheme
    \(text)
    fills > fill* @ count
    fill > patternFill
    patternFill > fgColor bgColor @ patternType
    fgColor > @ *
    bgColor > @ *
    borders > border* @ count
    border > left right top bottom diagonal @ diagonalUp=off diagonalDown=off
    left > color @ style=none,thin,hair
    right > color @ style=none,thin,hair
    top > color @ style=none,thin,hair
    bottom > color @ style=none,thin,hair
    diagonal > color @ style=none
    cellStyleXfs > xf* @ count
    cellXfs > xf* @ count
    xf > alignment protection @ numFmtId fontId fillId borderId xfId applyNumberFormat=on,off applyFont=on,off \
    applyFill=on,off applyBorder=on,off applyAlignment=on,off applyProtection=on,off
    alignment > @ horizontal vertical textRotation wrapText indent shrinkToFit readingOrder
    protection > @ locked=on,off hidden=off
    cellStyles > cellStyle* @ count
    cellStyle > @ name xfId builtinId customBuiltin=on,off xr:uid
    dxfs > dxf* @ count
    dxf > fill font
    tableStyles > @ count=0 defaultTableStyle defaultPivotStyle
    colors > indexedColors
    indexedColors > rgbColor*
    rgbColor > @ rgb
    extLst > ext*
    ext > x14:slicerStyles ?:timelineStyles \
    @ uri={EB79DEF2-80B8-43e5-95BD-54CBDDF9020C},{9260A510-F301-46a8-8635-F512D64BE5F5}
    x14:slicerStyles > @ defaultSlicerStyle
    ?:timelineStyles > @ defaultTimelineStyle
    """)

  /// Rows that are marked up as a table: one row of heads, no sums, no filter and no colours of its own.
  static let table = XMLGrammar(
    """
    table > tableColumns tableStyleInfo \
    @ id name displayName ref headerRowCount=1 totalsRowCount=0 totalsRowShown=off mc:Ignorable xr:uid
    tableColumns > tableColumn* @ count
    tableColumn > @ id name xr:uid
    tableStyleInfo > @ showFirstColumn=off showLastColumn=off showRowStripes=off showColumnStripes=off
    """)

  /// What letters look like, in a style and within a text.
  private static let text = """
    rPr > b i u strike outline shadow condense extend vertAlign color sz rFont family charset scheme
    b > @ val=on,off
    i > @ val=on,off
    u > @ val=single,none
    strike > @ val
    outline > @ val
    shadow > @ val
    condense > @ val
    extend > @ val
    vertAlign > @ val
    color > @ *
    sz > @ val
    name > @ val
    rFont > @ val
    family > @ val
    charset > @ val
    scheme > @ val
    """
}
