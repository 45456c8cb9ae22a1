import ArgumentParser
import Planner
import Wording

/// Edits the text of a plan: as often as somebody wants, until it is taken in or given up.
struct PlanEditRun {
  let holder: any PlanTextHolder
  let console: Console
  /// What the file is called.
  let name: String
  /// Where a text goes that was not taken in; nil to ask, where somebody can be asked.
  let keep: String?
  /// Whether what the text changes is asked about before it is written.
  let isAsked: Bool

  private var language: Language { console.language }

  func make() async throws {
    // Nobody is to edit what nobody can agree to.
    if isAsked, !console.canAsk { try console.ask(say(ChangeWords.goOn), unless: false) }
    let editor = try EditorProcess(in: console.environment)
    let original = try await holder.text()
    let file = try EditorFile(named: name, text: original, console.environment)
    defer { file.remove() }
    var reason: String?
    while true {
      let text = try edit(file, with: editor, original)
      guard text != original else { return console.talk(EditWords.unchanged(language)) }
      let taking = try await holder.takeBack(text, as: name, because: reason)
      guard taking.code != 0 else { return }
      if Self.asksReason.contains(taking.problem ?? ""),
        let typed = try console.askText(EditWords.why(language))
      {
        reason = typed
        let again = try await holder.takeBack(text, as: name, because: reason)
        guard again.code != 0 else { return }
      }
      guard agrees(EditWords.again(language)) else {
        try offer(text)
        throw ExitCode(taking.code)
      }
    }
  }

  /// What a reason mends.
  private static let asksReason: Set<String> = ["reason-needed", "late-falls-away"]

  /// Runs the editor and gives the text it left.
  private func edit(_ file: EditorFile, with editor: EditorProcess, _ original: String) throws
    -> String
  {
    let end = try editor.edit(file.path)
    tell(file.removeCopies(), file.copiesElsewhere())
    let text = (try? file.text()) ?? original
    switch end {
    case .signal(let number):
      if let keep, text != original { try? LocalFile.write(text, to: keep) }
      file.remove()
      EndingSignals.end(by: number)
    case .code(0): return try file.text()
    case .code(let code):
      if text != original { try offer(text) }
      throw Problem(
        .running(.editorFailed), .inputOutput, ["editor": editor.command, "code": "\(code)"])
    }
  }

  private func tell(_ removed: [String], _ elsewhere: [String]) {
    if !removed.isEmpty {
      console.talk(EditWords.copiesRemoved(language, ["files": removed.joined(separator: ", ")]))
    }
    for path in elsewhere { console.talk(EditWords.copyElsewhere(language, ["path": path])) }
  }

  /// Keeps a text where somebody wants it; else says that it is gone.
  private func offer(_ text: String) throws {
    let path = keep ?? (agrees(EditWords.keep(language, ["path": name])) ? name : nil)
    guard let path else { return console.talk(EditWords.notKept(language)) }
    try LocalFile.write(text, to: path)
    console.talk(EditWords.kept(language, ["path": path]))
  }

  /// Whether somebody at a terminal says yes.
  private func agrees(_ question: String) -> Bool {
    guard console.canAsk else { return false }
    return (try? console.ask(question, unless: false)) != nil
  }
}
