import Surveys

/// One input of libFuzzer for surveys, channels and departments.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  guard let text = String(validating: UnsafeBufferPointer(start: start, count: count), as: UTF8.self) else { return 0 }
  let document = SurveyDocument(source: text, file: "x/1.yaml", channels: ["phone"])
  _ = document.findings.prefix(20).map { "\($0)" }
  _ = OrganisationSource(channels: text, departments: text).read()
  return 0
}
