import Surveys

/// The sample charity: how much goes through each channel and department, and how well it is done. Uneven on purpose:
/// branches lag, financial support improves after an action, and the media department is hardly ever rated.
struct DemoCharity {
  /// How often each channel is used.
  static let channels: [(String, Double)] = [
    ("interview", 0.26), ("phone", 0.21), ("help-request", 0.18), ("delegates", 0.12), ("social-media", 0.08),
    ("website", 0.07), ("letters", 0.05), ("volunteering", 0.03),
  ]

  /// How often each department gives the service.
  static let departments: [(String, Double)] = [
    ("reception", 0.2), ("social-research", 0.2), ("beneficiary-relations", 0.18), ("financial-support", 0.16),
    ("support-committee", 0.09), ("in-kind-support", 0.08), ("branches", 0.06), ("volunteering", 0.025),
    ("media", 0.003),
  ]

  /// How many of those who are served read English rather than Arabic.
  static let english = 0.06

  /// The quarter, from the first, in which financial support began to tell people the day of the reply.
  static let action = 7

  /// How well a service was done, in standard deviations around the middle of the scale.
  static func quality(channel: String, department: String, quarter: Int) -> Double {
    let byChannel = [
      "interview": 0.35, "phone": 0.05, "help-request": -0.1, "delegates": -0.3, "social-media": -0.2, "website": -0.35,
      "letters": -0.25, "volunteering": 0.6,
    ]
    let byDepartment = [
      "reception": 0.3, "social-research": 0.2, "beneficiary-relations": 0.15, "financial-support": -0.55,
      "support-committee": -0.2, "in-kind-support": 0.1, "branches": -0.45, "volunteering": 0.4, "media": 0,
    ]
    let improved = department == "financial-support" && quarter >= action ? 0.85 : 0
    return 0.55 + (byChannel[channel] ?? 0) + (byDepartment[department] ?? 0) + improved + 0.015 * Double(quarter)
  }

  /// How much of what is given through a channel is followed by an invitation.
  static func invited(channel: String) -> Double { ["delegates": 0.55, "letters": 0.6, "phone": 0.8][channel] ?? 0.92 }

  /// How likely an invitation is answered.
  static func willingness(channel: String) -> Double {
    ["interview": 0.62, "volunteering": 0.7, "social-media": 0.35, "website": 0.38][channel] ?? 0.5
  }

  /// How the link reaches people of a channel.
  static func mode(channel: String, _ sampler: inout Sampler) -> CollectionMode {
    switch channel {
    case "interview": sampler.happens(0.6) ? .kiosk : .sms
    case "delegates": .delegate
    case "letters": .letter
    case "website": .web
    default: sampler.happens(0.8) ? .sms : .email
    }
  }
}
