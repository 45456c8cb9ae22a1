import Wording

/// Shows on a terminal how far long work is; silent anywhere else.
final class ProgressMeter {
  private let console: Console
  private let text: Phrase
  private let isShown: Bool
  private var last = -1

  init(console: Console, text: Phrase) {
    self.console = console
    self.text = text
    isShown = Terminal.of(2).isTerminal
  }

  func show(_ done: Int, of all: Int) {
    let percent = all == 0 ? 100 : done * 100 / all
    guard isShown, percent != last else { return }
    last = percent
    let line = text(console.language, values: ["day": String(done), "days": String(all)])
    console.prompt("\r\u{1B}[K\(line) \(percent) %")
  }

  /// Clears the line.
  func finish() {
    if isShown, last >= 0 { console.prompt("\r\u{1B}[K") }
    last = -1
  }
}
