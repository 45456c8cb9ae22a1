import Planner
import WebServer

/// Writes clocks that jumped into the log of a service, and lets it go on.
///
/// Those who write over the network cannot set its clock, and their work is not to wait for it.
struct LoggingClockWatch: ClockWatch {
  let lines: JSONLines
  var sync = SystemSync.usual

  func lastSync() -> Int64? { sync.last() }

  func meet(_ jump: ClockJump, isSure: Bool) {
    switch jump {
    case .back(let seconds): lines.clockJumped(by: -seconds)
    case .ahead(let seconds): lines.clockJumped(by: seconds)
    }
  }
}
