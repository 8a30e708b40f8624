/// What a file says about itself, for programs that sort and check files (XMP, ISO 16684-1), with the mark of PDF/UA-1
/// (ISO 14289-1, 5).
enum Metadata {
  static func text(_ properties: Paper.Properties) -> String {
    let author =
      properties.author.isEmpty
      ? ""
      : "<dc:creator><rdf:Seq><rdf:li>\(PDFText.escaped(properties.author))</rdf:li></rdf:Seq></dc:creator>"
    let title = PDFText.escaped(properties.title)
    return """
      <?xpacket begin="\u{FEFF}" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
       xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
      <pdfuaid:part>1</pdfuaid:part>
      <dc:format>application/pdf</dc:format>
      <dc:title><rdf:Alt><rdf:li xml:lang="x-default">\(title)</rdf:li></rdf:Alt></dc:title>
      <dc:language><rdf:Bag><rdf:li>\(properties.language)</rdf:li></rdf:Bag></dc:language>\(author)
      <xmp:CreateDate>\(properties.created)T00:00:00Z</xmp:CreateDate>
      </rdf:Description></rdf:RDF></x:xmpmeta>
      <?xpacket end="r"?>
      """
  }
}
