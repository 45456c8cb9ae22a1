import ArgumentParser
import PlanAPI

/// A plan in the store of a service, edited here: its text is fetched, and sent back as an edited export.
struct RemotePlanText: PlanTextHolder {
  let remote: RemoteRun
  let typed: PlanEditCommand

  private var plan: String { typed.plan }

  /// What was typed beside the plan: a preview, a reason, how to print.
  private var options: [String] {
    let write = typed.write
    let flags = [
      ("--dry-run", write.isDryRun), ("--yes", write.isSure), ("--anyway", write.isForewarned),
      ("--verbose", write.isVerbose),
    ]
    let values = [
      ("--reason", write.reason), ("--format", typed.global.format?.rawValue),
      ("--csv", typed.global.csv?.rawValue), ("--lang", typed.global.lang),
    ]
    return flags.filter(\.1).map(\.0)
      + values.compactMap { name, value in value.map { "\(name)=\($0)" } }
  }

  func text() async throws -> String {
    let answer = try await remote.answer(to: ["plan", "export", plan])
    guard answer.code == 0 else {
      remote.console.talk(bytes: Array(answer.talk.utf8))
      throw ExitCode(Int32(clamping: answer.code))
    }
    return answer.output
  }

  func takeBack(_ text: String, as file: String, because reason: String?) async throws
    -> PlanTextTaking
  {
    let why = reason.map { ["--reason=\($0)"] } ?? []
    let answer = try await remote.carryOut(
      ["plan", "import", "--into", plan, file] + options + why, files: [file: text])
    return PlanTextTaking(code: Int32(clamping: answer.code), problem: answer.error)
  }
}
