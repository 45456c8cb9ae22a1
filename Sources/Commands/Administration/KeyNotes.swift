import CarePlans
import CivilTime
import Planner
import Wording

/// What today's page says of keys to the service: those that wait to be confirmed, and new ones.
struct KeyNotes {
  let pending: [AccessToken]
  let new: [AccessToken]

  /// Nothing for those who have nothing to do with keys.
  init(_ session: Session) throws {
    switch Console.current.host?.account.role {
    case nil, .coordinator, .administrator:
      let health = try session.planner.accessHealth()
      (pending, new) = (health.pending, health.new)
    case .lead, .worker, .desk, .supervisor, .auditor:
      pending = []
      new = []
    }
  }

  func lines(_ language: Language) -> [String] {
    var lines = pending.map { token in
      TodayWords.pendingKey(
        language,
        [
          "id": token.id.rawValue, "account": token.account.rawValue,
          "issuer": token.issuedBy ?? "–",
        ])
    }
    if !new.isEmpty {
      let ids = new.map { "\($0.id) (\($0.account))" }.joined(separator: ", ")
      lines.append(TodayWords.newKeys(language, ["ids": ids]))
    }
    return lines
  }
}
