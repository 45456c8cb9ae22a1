import ArgumentParser
import CarePlans
import CivilTime
import PlanAPI
import Planner
import ReportTables
import Reports
import Wording

/// `plan known`: whether somebody may have been signalled before; keeps no name.
struct PlanKnownCommand: RecordingCommand, AnsweringCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("known", KnownWords.help) }
  static var answer: AnswerShape { KnownBeforeTable.shape }

  @Argument(help: ArgumentHelp(say(KnownWords.plan), valueName: "plan")) var plan: String?
  @Option(help: ArgumentHelp(say(KnownWords.person), valueName: "-")) var person: String?
  @OptionGroup var global: GlobalOptions

  func run() throws {
    let session = try Session.open(global)
    guard person == nil || person == "-" else { throw Problem(.known(.onLine), .usage) }
    let code = try session.planner.askable(plan, in: session.store)
    let known = try session.planner.known(
      person == nil ? session.askedPerson() : session.readPerson(), for: code, in: session.store)
    session.present(Answer(known), KnownBeforeTable.self)
  }
}

extension Session {
  /// The person that somebody at a terminal names.
  ///
  /// - Throws: ``Problem`` of ``KnownProblem``.
  fileprivate func askedPerson() throws -> KnownPerson {
    guard console.canAsk else { throw Problem(.known(.nobodyToAsk), .usage) }
    let name = try console.askTextAnywhere(KnownWords.askName(language)) ?? ""
    let birth = try console.askTextAnywhere(KnownWords.askBirth(language)) ?? ""
    return try Self.person([name], birth: birth, on: today)
  }

  /// The person that the input names.
  fileprivate func readPerson() throws -> KnownPerson {
    let text = try LocalFile.text("-")
    return try Self.person(text.split(whereSeparator: \.isNewline).map(String.init), on: today)
  }

  private static func person(_ lines: [String], birth: String = "", on today: CivilDate)
    throws(Problem) -> KnownPerson
  {
    do throws(KnownPerson.Fault) {
      return try KnownPerson(lines: lines, birth: birth, today: today)
    } catch {
      throw switch error {
      case .noName: Problem(.known(.nameShort), .badInput)
      case .birth: Problem(.known(.birth), .badInput)
      case .long:
        Problem(
          .known(.long), .badInput,
          ["n": String(KnownPerson.mostSpellings), "signs": String(KnownPerson.longest)])
      }
    }
  }
}
