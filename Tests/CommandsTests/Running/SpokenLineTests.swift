import ArgumentParser
import CarePlans
import Testing
import Wording

@testable import Commands

struct SpokenLineTests {
  @Test(arguments: [
    ("toon K7QF", "show K7QF"), ("klaar K7QF/DR09b --on gisteren", "done K7QF/DR09b --on gisteren"),
    ("zoek wonen", "find wonen"), ("waarom K7QF/DR09", "why K7QF/DR09"), ("te-laat", "overdue"),
    ("hulp", "help"), ("hulp klaar", "help done"), ("hulp taak klaar", "help task done"),
    ("lijst", "task list"), ("taak lijst --plan K7QF", "task list --plan K7QF"),
    ("plan nieuw x", "plan new x"), ("partner nieuw x", "partner add x"),
    ("rapport te-laat", "report overdue"), ("medewerker toon anna", "worker show anna"),
    ("--lang nl klaar K7QF/9", "done K7QF/9 --lang nl"), ("KLAAR K7QF/9", "done K7QF/9"),
  ]) func `Dutch words mean commands`(typed: String, read: String) {
    #expect(canonical(typed) == read)
  }

  @Test(arguments: [
    ("K7QF", "show K7QF"), ("k7qf/dr09b", "show k7qf/dr09b"), ("71H9·43", "show 71H9·43"),
    ("XTDN", "show XTDN"), ("K7QF-3M2X --all", "show K7QF-3M2X --all"),
    ("K7QF DR09b", "show K7QF/DR09b"), ("why k7qf 12 --lang nl", "why k7qf/12 --lang nl"),
    ("toon 71H9 43", "show 71H9/43"), ("task show K7QF V01", "task show K7QF/V01"),
    ("--lang nl K7QF", "show K7QF --lang nl"),
  ]) func `a reference alone is shown`(typed: String, read: String) {
    #expect(canonical(typed) == read)
  }

  @Test(arguments: [
    "done K7QF/9", "next", "task list", "help", "help done", "", "--version", "nxet", "hepl",
    "shwo",
    "show toon", "find klaar", "plan new klaar", "serve --listen 127.0.0.1:0",
    "store show --store x.db",
  ]) func `commands, slips and what follows a command stay as typed`(line: String) {
    #expect(canonical(line) == line)
  }

  @Test func `no new plan is called like a command`() {
    let names = CommandTable.all.compactMap { $0.configuration.commandName }
      .filter { $0.utf8.count == 4 }
    #expect(names.count > 5)
    for name in names {
      #expect(CommandNames.short.contains(name))
    }
  }

  @Test(arguments: [
    ("K7QF/DR09b", "K7QF/DR09b"), ("K7QF DR09b", "K7QF/DR09b"),
    ("K7QF DR09b 12 QX8Q M1", "K7QF/DR09b K7QF/12 K7QF/QX8Q K7QF/M1"),
    ("K7QF/DR09 DR10", "K7QF/DR09 K7QF/DR10"), ("K7QF", "K7QF"), ("", ""),
    ("71H9·43 44", "71H9·43 71H9/44"), ("K7QF/1 QX8Q/2 3", "K7QF/1 QX8Q/2 QX8Q/3"),
  ]) func `what follows a plan is of that plan`(typed: String, read: String) {
    let words = typed.split(separator: " ").map(String.init)
    #expect(TypedRefs.joined(words).joined(separator: " ") == read)
  }

  @Test(arguments: [
    ("K7QF/V01.1-3", "K7QF/V01.1 K7QF/V01.2 K7QF/V01.3"),
    ("K7QF V01.2..3", "K7QF/V01.2 K7QF/V01.3"),
    ("K7QF-3M2X/S1#2.7-7", "K7QF-3M2X/S1#2.7"), ("K7QF·07.1-2", "K7QF·07.1 K7QF·07.2"),
    ("K7QF/V01.3-1", "K7QF/V01.3-1"), ("K7QF/V01.1-9999", "K7QF/V01.1-9999"),
    ("K7QF-3M2X/V01.1", "K7QF-3M2X/V01.1"), ("K7QF/V01.-2", "K7QF/V01.-2"),
    ("K7QF/V01..2", "K7QF/V01..2"),
  ]) func `a range of contacts is each of them`(typed: String, read: String) {
    let words = typed.split(separator: " ").map(String.init)
    #expect(TypedRefs.joined(words).joined(separator: " ") == read)
  }

  private func canonical(_ line: String) -> String {
    SpokenLine.canonical(line.split(separator: " ").map(String.init)).joined(separator: " ")
  }
}
