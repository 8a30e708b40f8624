/// What stands in addresses and forms where nothing is spoiled, so that requests come in deep.
struct RouteSamples {
  /// What varies in a path, by its name there.
  private let parameters: [String: [String]]
  /// What a field holds, by its name.
  private let fields: [String: [String]]

  /// Samples of a charity of which these links, station and practice round are open.
  init(tokens: [String], station: String, practice: String) {
    parameters = [
      "token": tokens, "pass": [practice],
      "key": [
        "short", "after-registration", "overall", "improve", "phone", "reception", "volunteering", station, station,
      ],
      "form": tokens, "provider": ["generic", "unifonic"], "version": ["1", "2", "2", "2"], "place": ["1", "2", "new"],
      "number": ["1", "2", "3"], "language": ["ar", "en", "fr"], "question": ["overall", "improve", "found_answer"],
      "round": ["1", "2"], "dimension": ["channel", "department", "mode"],
      "figures": [String(repeating: "0a", count: 32)],
      "name": [
        "board-quarterly", "data-quarterly", "1", "2", "bylaws", "support-form", "research-guide",
        String(repeating: "0a", count: 32), tokens.first ?? "",
      ],
    ]
    fields = RouteSamples.fields(tokens: tokens)
  }

  /// Which fields each form sends beside its token; a file is one of them.
  static let forms: [String: [String]] = [
    "/r/:token": ["overall", "information", "improve", "told_reply_date", "switch"], "/r-code": ["code"],
    "/stop/:token": ["List-Unsubscribe"], "/receipts/:provider": ["reference", "status", "secret"],
    "/station/:key": ["lang"], "/practice/:pass": ["overall", "improve", "switch"],
    "/station/:key/:form": ["overall", "improve", "switch"], "/verify": ["file"],
    "/api/v1/services": ["survey", "services", "invited_before"], "/api/v1/receipts": ["survey", "receipts"],
    "/api/v1/releases": [],
    "/sign-in": ["name", "password", "next"], "/sign-out": [],
    "/comments/openings": ["survey", "period", "compare", "question", "label", "theme", "words", "reader", "lang"],
    "/comments/rules": ["theme", "lines", "sentence", "do"],
    "/comments/themes": ["comment", "theme", "reader", "back"],
    "/actions/new": ["ar", "en", "place", "question", "since"], "/actions/target": ["aim", "place", "since", "value"],
    "/actions/target/withdraw": ["aim", "place", "since"],
    "/actions/:number/correct": ["ar", "en", "place", "question", "since", "ended"],
    "/actions/:number/told": ["said_ar", "said_en", "shown"], "/actions/:number/end": ["ended"],
    "/links": ["survey", "channel", "department", "tongue"],
    "/links/sending": ["carrier", "to"], "/links/cards": ["survey", "channel", "department", "mode", "count"],
    "/links/invitations": ["survey", "file"],
    "/links/invitations/:name": ["again", "rows"], "/links/delivered": ["survey", "file"],
    "/links/delivered/:name": ["again"], "/links/served": ["survey", "file"], "/links/served/:name": ["again"],
    "/papers": ["survey", "channel", "department", "mode", "tongue", "first", "last"], "/papers/back": ["number"],
    "/papers/file": ["survey", "na", "dk", "file"], "/papers/file/:name": ["again", "rows"],
    "/papers/file/:name/columns": ["c0", "w0", "v0-0", "channel", "department", "dates", "do"],
    "/papers/:name": ["paper", "do", "overall", "improve"],
    "/stations": ["survey", "channel", "department", "mode", "count"],
    "/stations/close": ["number"], "/calls": ["call", "ending", "ask", "day", "overall", "improve"],
    "/surveys": ["next", "from", "questions", "ar", "en", "key"], "/surveys/import": ["form_key", "file"],
    "/surveys/:key/:version/edit": ["do", "question", "revision"],
    "/surveys/:key/:version/edit/general": [
      "title.ar", "intro.en", "valid_days", "languages", "invitations", "sending.ways", "sending.hours",
      "release.breakdowns", "release.k_show", "revision", "do",
    ],
    "/surveys/:key/:version/edit/scales/:place": [
      "name", "labels.0.ar", "labels.1.en", "labels.first.ar", "min", "max", "revision", "do",
    ],
    "/surveys/:key/:version/edit/questions/:place": [
      "type", "text.ar", "text.en", "scale", "key", "options.0.ar", "options.9.key", "max_length", "show_if.question",
      "show_if.is", "channels", "core", "picture", "kind", "revision", "do",
    ],
    "/surveys/:key/retire": [], "/surveys/:key/:version/publish": ["digest"],
    "/surveys/:key/:version/preview": ["overall", "switch", "improve"], "/reports/:name": ["period", "language"],
    "/reports/:name/mail": [], "/documents/:name": ["file"],
    "/join/:token": ["password", "again"], "/people": ["name", "role"], "/people/change": ["name", "do", "role"],
    "/approvals": ["number", "seal", "do"], "/releases/now": [], "/upkeep/audit": [],
    "/upkeep/copies": ["do", "name", "seal"],
    "/upkeep/copies/file": ["name"], "/upkeep/erasing": ["contact", "do"],
    "/account/password": ["present", "password", "again"], "/account/sessions": [], "/account/tour": ["do"],
    "/account/factor": ["do", "secret", "code", "present"],
    "/settings": [
      "digits", "time_axis", "fiscal_year", "board", "charity_ar", "charity_en", "colour", "address",
      "two_people", "most_invited", "zone", "calendar",
    ],
    "/settings/logo": ["file", "remove"],
    "/reports/:name/definition": [
      "title_ar", "title_en", "trend", "every", "hour", "on-cover", "ar-cover", "en-cover",
    ],
    "/settings/carriers": ["way", "server", "password", "from", "provider", "sender"],
    "/settings/keys": ["name", "scope"], "/settings/keys/end": ["number"],
    "/settings/webhooks": ["address", "topic"], "/settings/webhooks/try": ["number"],
    "/settings/webhooks/end": ["number"],
    "/settings/organisation/:dimension": [
      "revision", "c-key-0", "c-ar-0", "c-en-0", "c-place-0", "c-end-0", "d-ar-9", "d-en-9",
    ],
  ]

  /// What addresses may say behind the question mark.
  static let queries = [
    "survey", "survey", "period", "period", "period", "compare", "compare", "lang", "format", "question", "label",
    "theme", "words", "at", "reader", "opening", "page", "saved",
    "view", "a", "next", "ended", "made", "done", "ask", "noted", "channel", "department", "count", "published",
    "retired", "by", "edition",
    "mode", "tongue", "tried", "type", "focus", "kind", "from", "to", "before", "name", "q",
  ]

  /// The same for addresses of the API.
  static let calls = [
    "survey", "survey", "survey", "period", "by", "compare", "format", "limit", "cursor", "label", "state",
  ]

  /// What keeps a path from being tried as it is meant; `nil` where everything is known.
  func lacking(for route: RouteList.Route) -> String? {
    if let name = route.parameters.first(where: { parameters[$0] == nil }) { return "no sample of :\(name)" }
    return route.isPost && RouteSamples.forms[route.path] == nil ? "no sample of its form" : nil
  }

  /// Values for what varies in a path.
  func values(of parameter: String) -> [String] { parameters[parameter] ?? ["1"] }

  /// Values for a field.
  func values(field: String) -> [String] { fields[field] ?? ["1", "yes", "x"] }

  private static func fields(tokens: [String]) -> [String: [String]] {
    let words = ["شكراً لكم", "<xss1>", "=1+1", "my name is Sara Ali, 0501234567"]
    return [
      "survey": ["short", "short", "after-registration"], "channel": ["phone", "letters", "website"],
      "department": ["reception", "media"], "mode": ["web", "kiosk", "sms"], "count": ["1", "3", "٥"],
      "state": ["open", "closed"], "invited_before": ["leave_out", "invite_again", "refuse"],
      "reference": ["A1", "A2", "C-1041"], "outcome": ["delivered", "failed", "opted_out"],
      "phone": ["0501234567", "+966501234568"], "email": ["a@b.sa"], "day_hijri": ["1447-07-16"],
      "limit": ["1", "500"], "cursor": ["0123456789abcdef"],
      "tongue": ["ar", "en"],
      "period": ["2026Q1", "2026Q2", "2025Q4", "2026", "2026-01"], "compare": ["2025Q4", "2026Q1"],
      "lang": ["ar", "en"],
      "language": ["ar", "en"], "overall": ["5", "4", "1"], "information": ["yes", "no"], "improve": words,
      "told_reply_date": ["yes"], "switch": ["en", "ar", "large", "back", "more"], "code": ["7K3F-9QXM-2BHT-5"],
      "contact": ["0501234567", "sara@example.org", "٠٥٠١٢٣٤٥٦٧", "12"],
      "name": ["officer-9", "nobody"], "password": ["x", "a long password"], "present": ["x"],
      "do": [
        "look", "erase",
        "role", "reset", "disable", "enable", "make", "drill", "back", "try", "up", "down", "copy", "remove", "scale",
        "discard",
        "add:choice", "kind",
        "ends", "every", "up:1", "save",
      ],
      "type": ["rating", "choice", "comment"], "kind": ["multiple", "nps"], "revision": [""],
      "next": ["/channels?period=2026Q1", "//evil.example", "short", "after-registration"],
      "role": ["analyst", "none"],
      "question": ["improve", "short/overall", "overall", "short/"],
      "label": ["phone"], "theme": ["speed", "none", "other"], "reader": ["1", "2", "second"],
      "comment": ["1", "00", "x"],
      "back": ["/comments?survey=short"], "ar": words, "en": words, "said_ar": words, "said_en": words,
      "place": ["none/", "channel/phone", "department/reception", "channel*department/phone"],
      "since": ["2026-01-05", "2026Q1"],
      "aim": ["short/overall/satisfied", "short//responseRate", "short/overall/mean"], "value": ["80", "٤٫٢"],
      "shown": ["yes"],
      "core": ["true"], "picture": ["star", "cat"],
      "ended": ["2026-06-01", "form"], "again": ["yes"],
      "number": ["1", "2"], "call": ["AAAA", tokens.first ?? ""],
      "ending": ["rating", "refused", "no_answer", "wrong_number", "call_back"], "ask": ["ar", "en"],
      "day": ["2026-12-24"], "first": ["2026-11-20", "1448-06-01"], "last": ["2026-11-24"],
      "na": ["missing", "answer"], "lines": ["سريع/سرعه", "= تم", "! … x", "/"],
      "words": words, "at": ["00", "x"],
      "sentence": ["الخدمة سريعة"],
      "dk": ["missing"], "rows": ["new"], "paper": [tokens.first ?? "x"],
      "digest": ["0a0a"], "digits": ["western", "arabic"], "time_axis": ["reading", "left"],
      "fiscal_year": ["january", "hijri"], "colour": ["#17624a", "#zz"], "address": ["https://r.example.sa", "x"],
      "way": ["email", "sms"], "server": ["smtps://u@m.example.org", ""], "provider": ["generic", "unifonic"],
      "board": ["a@b.sa", "a@b.sa\nc@d.sa"], "view": ["large"], "page": ["1", "2", "all"], "format": ["csv", "json"],
      "by": ["channel", "department"], "opening": ["x"], "saved": ["1"], "a": ["5"], "noted": ["rating"],
      "scope": ["figures:read", "surveys:read", "everything"], "published": ["short/1"], "made": [tokens.first ?? "x"],
      "done": ["password", "sessions"], "retired": ["short"],
    ]
  }
}
