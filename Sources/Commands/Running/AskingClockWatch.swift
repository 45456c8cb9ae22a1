import Planner
import Wording

/// Tells whoever gives a command of a clock that jumped, and asks before it writes.
struct AskingClockWatch: ClockWatch {
  let console: Console
  var sync = SystemSync.usual

  func lastSync() -> Int64? { sync.last() }

  func meet(_ jump: ClockJump, isSure: Bool) throws {
    console.talk(jump.text(console.language))
    try console.ask(ClockWords.ask(console.language), unless: isSure)
  }
}

extension ClockJump {
  /// What is told of it.
  func text(_ language: Language) -> String {
    switch self {
    case .back(let seconds): ClockWords.back(language, ["time": Self.span(seconds, language)])
    case .ahead(let seconds): ClockWords.ahead(language, ["time": Self.span(seconds, language)])
    }
  }

  /// A span of time in the largest unit it fills.
  static func span(_ seconds: Int64, _ language: Language) -> String {
    switch seconds {
    case ..<7_200: ClockWords.minutes(language, Int(seconds / 60))
    case ..<172_800: ClockWords.hours(language, Int(seconds / 3_600))
    default: ClockWords.days(language, Int(seconds / 86_400))
    }
  }
}
