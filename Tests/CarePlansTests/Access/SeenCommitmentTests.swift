// swift-format-ignore-file: NeverForceUnwrap

import CarePlans
import CivilTime
import Testing

/// What is left of a commitment at each level, field by field, written out by hand from the design
/// (section 7).
struct SeenCommitmentTests {
  private static let entry: Commitment = {
    var entry = Commitment(
      plan: PlanCode(random: 7), item: "DR21.14", number: "23.14", kind: .contact,
      obligation: .statutory, role: "GGZ", state: .open, at: 0)
    entry.titleKey = "DR21"
    entry.partner = "ggz"
    entry.worker = "ggz-01"
    entry.participants = ["politie"]
    entry.series = "DR21"
    entry.occurrence = 14
    entry.phase = "landing"
    entry.due = CivilDate("2026-12-01")!
    entry.blockedBy = ["DR08", "DR09"]
    entry.roots = ["DR08"]
    return entry
  }()

  /// The fields that tell something, with what a neutral reader gets.
  private static let fields:
    [(name: String, value: @Sendable (Commitment) -> String, neutral: String)] = [
      ("plan", { $0.plan.description }, entry.plan.description),
      ("key", { $0.item.rawValue }, "23.14"),
      ("number", { $0.number }, "23.14"), ("title", { "\($0.titleKey?.rawValue ?? "-")" }, "-"),
      ("kind", { $0.kind.rawValue }, "contact"),
      ("obligation", { $0.obligation.rawValue }, "statutory"),
      ("partner", { $0.partner?.rawValue ?? "-" }, "ggz"),
      ("worker", { $0.worker?.rawValue ?? "-" }, "-"),
      ("participants", { $0.participants.map(\.rawValue).joined() }, ""),
      ("series", { $0.series?.rawValue ?? "-" }, "23"), ("phase", { $0.phase ?? "-" }, "-"),
      ("due", { $0.due?.description ?? "-" }, "2026-12-01"),
      ("waits for", { $0.blockedBy.map(\.rawValue).joined(separator: " ") }, "8 other-partner"),
      ("roots", { $0.roots.map(\.rawValue).joined(separator: " ") }, "8"),
    ]

  @Test func `each level tells what it may, field by field`() throws {
    func seen(_ visibility: Visibility, _ names: [ItemKey: ItemKey]) -> Commitment? {
      Self.entry.seen(visibility) { names[$0] }
    }
    #expect(seen(.hidden, [:]) == nil)
    #expect(seen(.dateOnly, [:]) == nil)
    #expect(seen(.full, ["DR08": "DR08", "DR09": "DR09"]) == Self.entry)
    let neutral = try #require(seen(.neutral, ["DR08": "8"]))
    for field in Self.fields {
      #expect(field.value(neutral) == field.neutral, "\(field.name)")
    }
    #expect(neutral.isNeutral && !Self.entry.isNeutral)
    let full = try #require(seen(.full, ["DR09": "DR09"]))
    #expect(full.blockedBy == ["DR09", .withheld], "what is withheld stands last, once")
    #expect(full.roots.isEmpty)
  }

  @Test func `a neutral line does not say that there is a measure`() throws {
    var entry = Self.entry
    entry.kind = .measureEnd
    #expect(entry.seen(.neutral) { $0 }?.kind == .wait)
    #expect(entry.seen(.full) { $0 }?.kind == .measureEnd)
  }
}
