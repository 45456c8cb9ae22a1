import CarePlans
package import PlanAPI
import Planner
import Synchronization

/// The console of a command that somebody typed on another machine: what it prints, reads and
/// asks goes through the answer it gets.
package final class RemoteConsole: Sendable {
  private struct State {
    var output: [UInt8] = []
    var talk: [UInt8] = []
    var problem: Problem?
    var needs: String?
    var question: String?
    var asksLine = false
    var asked = 0
    var read = 0
    var written: [CommandAnswer.WrittenFile] = []
    var tag: String?
    var cause: String?
    var next: RowKey?
  }

  /// Ends a command that has to be sent again with more.
  struct Pause: Error {}

  private let request: CommandRequest
  private let state = Mutex(State())

  package init(_ request: CommandRequest) { self.request = request }

  /// The revisions that plans must have.
  var expectations: [PlanCode: Int] {
    var result: [PlanCode: Int] = [:]
    for (text, revision) in request.expecting ?? [:] {
      if let code = try? PlanCode(text) { result[code] = revision }
    }
    return result
  }

  func print(_ bytes: [UInt8], to descriptor: Int32) {
    state.withLock { state in
      if descriptor == 1 { state.output += bytes } else { state.talk += bytes }
    }
  }

  /// The bytes of a file that came with the command.
  ///
  /// - Throws: `Pause` when it did not come yet.
  func file(_ path: String) throws -> [UInt8] {
    if let text = request.files?[path] { return Array(text.utf8) }
    state.withLock { $0.needs = path }
    throw Pause()
  }

  func hasFile(_ path: String) -> Bool { request.files?[path] != nil }

  func write(_ text: String, to path: String, replacing: Bool) {
    state.withLock {
      $0.written.append(
        CommandAnswer.WrittenFile(path: path, text: text, isReplacing: replacing))
    }
  }

  /// Goes on when the one who typed the command has said yes to just this.
  ///
  /// - Throws: `Pause` when nobody has been asked yet, or something else was shown.
  func ask(_ question: String) throws {
    let isAgreed = state.withLock { state in
      let talk = String(decoding: state.talk, as: UTF8.self) + question
      defer { state.asked += 1 }
      let agreed = request.agreed ?? []
      if agreed.indices.contains(state.asked), agreed[state.asked] == talk {
        // What was shown then need not be shown again.
        state.talk = []
        return true
      }
      state.question = question
      return false
    }
    if !isAgreed { throw Pause() }
  }

  /// What somebody typed at just this question; nil for nothing, or where nobody can type.
  ///
  /// - Throws: `Pause` when nobody has been asked yet, or something else was asked.
  func askLine(_ question: String) throws -> String? {
    guard request.canType ?? false else { return nil }
    let line = state.withLock { state -> String? in
      defer { state.read += 1 }
      let typed = request.typed ?? []
      if typed.indices.contains(state.read), typed[state.read].question == question {
        // What was shown then need not be shown again.
        state.talk = []
        return typed[state.read].line
      }
      (state.question, state.asksLine) = (question, true)
      return nil
    }
    guard let line else { throw Pause() }
    return line
  }

  /// Tells which state of a plan is shown.
  func show(_ code: PlanCode, revision: Int) {
    state.withLock { $0.tag = "\"\(code).\(revision)\"" }
  }

  /// The page of a list that is asked for.
  var page: ListPage? { request.page }

  /// Notes after which row the next page begins.
  func note(next: RowKey?) { state.withLock { $0.next = next } }

  /// Notes what the command ended with, and why, when its sender can do nothing about it.
  func note(_ problem: Problem, cause: String? = nil) {
    state.withLock { state in
      state.problem = problem
      state.cause = cause
    }
  }

  /// What the command's sender is told.
  func answer(code: Int32) -> CommandAnswer {
    state.withLock { state in
      var answer = CommandAnswer(
        code: Int(code), output: String(decoding: state.output, as: UTF8.self),
        talk: String(decoding: state.talk, as: UTF8.self), error: state.problem?.id,
        needs: state.needs, question: state.question, written: state.written, tag: state.tag)
      if state.asksLine { answer.asksLine = true }
      answer.cause = state.cause
      answer.next = state.next
      return answer
    }
  }
}
