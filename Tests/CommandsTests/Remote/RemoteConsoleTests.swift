import CarePlans
import PlanAPI
import Planner
import Testing
import Wording

@testable import Commands

/// The console of a command that somebody typed on another machine.
struct RemoteConsoleTests {
  private func seat(_ change: (inout CommandRequest) -> Void = { _ in }) -> RemoteConsole {
    var request = CommandRequest(arguments: [])
    change(&request)
    return RemoteConsole(request)
  }

  private func say(_ text: String, to seat: RemoteConsole) { seat.print(Array(text.utf8), to: 2) }

  @Test func `what is printed comes back, data apart from talk`() {
    let seat = seat()
    seat.print(Array("a".utf8), to: 1)
    say("b", to: seat)
    seat.print(Array("c".utf8), to: 1)
    let answer = seat.answer(code: 1)
    #expect(answer == CommandAnswer(code: 1, output: "ac", talk: "b"))
  }

  @Test func `a file that did not come pauses the command, and is asked for by its name`() throws {
    let first = seat()
    #expect(!first.hasFile("plan.yaml"))
    #expect(throws: RemoteConsole.Pause.self) { try first.file("plan.yaml") }
    #expect(first.answer(code: 2).needs == "plan.yaml")
    let second = seat { $0.files = ["plan.yaml": "a: é", "-": ""] }
    #expect(try second.file("plan.yaml") == Array("a: é".utf8))
    #expect(try second.file("-") == [])
    #expect(second.answer(code: 0).needs == nil)
    #expect(throws: RemoteConsole.Pause.self) { try second.file("/etc/passwd") }
    #expect(second.answer(code: 2).needs == "/etc/passwd")
  }

  @Test func `nothing of the service's own files is read or written`() throws {
    var console = Console(language: .en)
    let seat = seat()
    console.seat = seat
    try Console.$current.withValue(console) {
      #expect(!LocalFile.isThere("/etc/passwd"))
      #expect(throws: RemoteConsole.Pause.self) { try LocalFile.text("/etc/passwd") }
      try LocalFile.write("text", to: "/nonexistent/folder/file", replacing: false)
    }
    #expect(
      seat.answer(code: 0).written == [
        CommandAnswer.WrittenFile(
          path: "/nonexistent/folder/file", text: "text", isReplacing: false)
      ])
  }

  @Test func `a question nobody answered pauses the command`() {
    let seat = seat()
    say("Three tasks move.\n", to: seat)
    #expect(throws: RemoteConsole.Pause.self) { try seat.ask("Go on?") }
    let answer = seat.answer(code: 2)
    #expect(answer.question == "Go on?")
    #expect(answer.talk == "Three tasks move.\n")
  }

  @Test(arguments: [
    ("Three tasks move.\n", true), ("Four tasks move.\n", false), ("", false),
    ("Three tasks move.", false), ("Three tasks move.\nThree tasks move.\n", false),
  ])
  func `a yes counts for just what was shown`(shown: String, isAgreed: Bool) throws {
    let seat = seat { $0.agreed = ["Three tasks move.\nGo on?"] }
    say(shown, to: seat)
    if isAgreed {
      try seat.ask("Go on?")
      #expect(seat.answer(code: 0).question == nil)
      // What was shown before it was answered is not shown again.
      #expect(seat.answer(code: 0).talk == "")
    } else {
      #expect(throws: RemoteConsole.Pause.self) { try seat.ask("Go on?") }
      #expect(seat.answer(code: 2).question == "Go on?")
      #expect(seat.answer(code: 2).talk == shown)
    }
  }

  @Test func `a yes to one question is none to the next, or to another`() throws {
    let other = seat { $0.agreed = ["Go on?"] }
    #expect(throws: RemoteConsole.Pause.self) { try other.ask("Remove all?") }
    let seat = seat { $0.agreed = ["Go on?"] }
    try seat.ask("Go on?")
    #expect(throws: RemoteConsole.Pause.self) { try seat.ask("Go on?") }
    #expect(seat.answer(code: 2).question == "Go on?")
  }

  @Test func `several questions are answered in their order`() throws {
    let seat = seat { $0.agreed = ["one.\nFirst?", "two.\nSecond?"] }
    say("one.\n", to: seat)
    try seat.ask("First?")
    say("two.\n", to: seat)
    try seat.ask("Second?")
    let turned = self.seat { $0.agreed = ["two.\nSecond?", "one.\nFirst?"] }
    say("one.\n", to: turned)
    #expect(throws: RemoteConsole.Pause.self) { try turned.ask("First?") }
  }

  @Test func `the revision that a plan must have is that of its whole code`() throws {
    let code = PlanCode(random: 11)
    let seat = seat { $0.expecting = [code.description.lowercased(): 12] }
    #expect(seat.expectations == [code: 12])
    #expect(self.seat().expectations.isEmpty)
  }

  @Test func `the id of an error goes with the answer`() {
    let seat = seat()
    seat.note(Problem(.reference(.planUnknown), .notFound))
    #expect(seat.answer(code: 66).error == "plan-unknown")
  }
}
