import ArgumentParser
import PlanAPI
import Planner
import Wording

/// Where a secret may be shown.
struct SecretOptions: ParsableArguments {
  @Option(help: ArgumentHelp(say(FeedHelp.out), valueName: "path")) var out: String?
  @Flag(help: ArgumentHelp(say(FeedHelp.show))) var show = false
}

/// Shows a secret once: on a screen, in a file, or where somebody insists.
struct SecretPlace {
  let session: Session
  let out: String?
  let isShown: Bool

  /// Does what makes the secret, with a place for it that is ready before.
  ///
  /// A file is made first, so that no secret is made that cannot be written down; it is taken away
  /// again when the work fails.
  ///
  /// - Throws: ``Problem`` `secret-hidden` rather than let a secret run into a pipe or a log,
  ///   `file-exists`, `file-unwritable`, and what the work throws.
  func holding(unless isDryRun: Bool, _ work: () throws -> Void) throws {
    guard !isDryRun else { return try work() }
    guard let out else {
      guard isShown || session.console.isTerminal else {
        throw Problem(.service(.secretHidden), .usage)
      }
      return try work()
    }
    try LocalFile.reserve(out)
    do {
      try work()
    } catch {
      if session.console.seat == nil { LocalFile.remove(out) }
      throw error
    }
  }

  /// Whether it is read by people, here and now.
  var isForPeople: Bool { out == nil && session.format != .json }

  /// Says what would be shown; there is no secret yet.
  func preview(_ told: String, name: String) {
    session.presenter.show(text: { told + "\n" }) { .object([("id", .null), (name, .null)]) }
  }

  /// - Parameters:
  ///   - name: What it is called in JSON.
  ///   - told: Said beside it.
  ///   - forCameras: What is also drawn on a screen as a code that telephones read.
  func show(
    _ text: String, id: String, name: String, told: String, forCameras: String? = nil
  ) throws {
    if let out { try LocalFile.fill(out, with: text + "\n") }
    if session.format == .json {
      return session.console.data(
        JSONTree.object([("id", .string(id)), (name, out == nil ? .string(text) : .null)]).bytes())
    }
    session.console.talk(told)
    if let out {
      session.console.talk(FeedHelp.wrote(session.language, ["path": out]))
    } else {
      session.console.data(text + "\n")
      if let code = forCameras.flatMap(code) { session.console.data(code) }
      session.console.talk(say(FeedHelp.secret))
    }
  }

  /// The code, with the output and not beside it: a secret goes where the secret goes.
  private func code(of text: String) -> String? {
    let console = session.console
    guard console.isTerminal, session.format == .table else { return nil }
    return QRCode(text)?.text(width: console.width, usesColor: console.usesColor)
  }
}
