import Testing

/// A writing verb as one would type it, with what must come before it.
struct WritingVerb: Sendable, CustomTestStringConvertible {
  var words: [String]
  var setup: [[String]] = []

  var testDescription: String { words.joined(separator: " ") }

  init(_ words: [String], after setup: [[String]] = []) {
    self.words = words
    self.setup = setup
  }

  init(_ words: String..., after setup: [[String]] = []) { self.init(words, after: setup) }

  private static let pinned = ["task", "pin", "P/DR02", "2026-12-01", "-m", "x", "-y"]
  private static let linked = ["task", "link", "P/DR15", "--after", "DR09b", "-y"]
  private static let added = [
    "series", "add", "P/E5", "--title", "Visit", "--role", "WI", "--every", "2wx6,1m", "--from",
    "detention",
  ]
  private static let goal = ["plan", "goal", "P", "work", "a job of two days", "-y"]
  private static let asked = [
    "ask", "P/DR10", "--to", "wonen", "--due", "2026-12-04", "-m", "Which house?",
  ]
  private static let measure = ["measure", "add", "P", "passport", "--start", "2026-11-18"]

  /// Every verb that writes to a plan.
  static let all: [WritingVerb] = [
    WritingVerb("done", "P/DR01", "--on", "2026-11-20"),
    WritingVerb("done", "P/dr01", "P/DR06"),
    WritingVerb("done", "P/DR05", "--outcome", "here"),
    WritingVerb("done", "--where", "--plan", "P", "--partner", "dji"),
    WritingVerb("wait", "P/DR09a", "--until", "+2w", "-m", "letter"),
    WritingVerb("log", "P/E5", after: [added]),
    WritingVerb("log", "missed", "--where", "--plan", "P", "--overdue", after: [added]),
    WritingVerb("log", "P/E5.1", "missed", after: [added]),
    WritingVerb("log", "P/E5.2", "excused", "-m", "ill", after: [added]),
    WritingVerb("task", "start", "P/DR06", "--on", "yesterday"),
    WritingVerb("task", "start", "--where", "--plan", "P", "--partner", "dji"),
    WritingVerb("task", "reopen", "P/DR01", after: [["done", "P/DR01"]]),
    WritingVerb("task", "reopen", "--where", "--plan", "P", after: [["done", "P/DR01"]]),
    WritingVerb("task", "skip", "P/DR10", "-m", "lives with family"),
    WritingVerb("task", "assign", "P/DR06", "P/DR07", "--to", "rn-03"),
    WritingVerb(
      "task", "assign", "--where", "--plan", "P", "--kind", "appointment", "--to", "rn-03"),
    WritingVerb(
      "task", "assign", "P/DR06", "--nobody",
      after: [["task", "assign", "P/DR06", "--to", "rn-03"]]
    ),
    WritingVerb(
      "task", "pin", "P/DR02", "2026-12-01", "--time", "14:30", "--minutes", "60", "-m", "room"),
    WritingVerb("task", "unpin", "P/DR02", after: [pinned]),
    WritingVerb("task", "unpin", "--where", "--plan", "P", after: [pinned]),
    WritingVerb("task", "set", "P/DR24", "--due", "dr09b+3w roll", "--estimate", "5wd"),
    WritingVerb("task", "set", "P/DR24", "--due", "none", "--limit", "release+8w", "-m", "law"),
    WritingVerb("task", "set", "P/DR24", "P/DR15", "--estimate", "5wd"),
    WritingVerb("task", "set", "P/DR15", "--role", "GEM", "--obligation", "statutory", "-m", "law"),
    WritingVerb("task", "set", "P/DR15", "--when", "debts = no"),
    WritingVerb("task", "set", "P/DR24", "--unset", "due,domain,participants", "-m", "x"),
    WritingVerb(
      "task", "set", "P/DR24", "--domain", "debts", "--source", "S44", "--verify", "yes", "-m", "x"),
    WritingVerb(
      "task", "set", "P/DR15", "--kind", "decision", "--outcomes", "go:debts=yes,stop", "--phase",
      "detention"),
    WritingVerb("task", "link", "P/DR15", "--after", "DR09b", "--lag", "-1w", "--type", "SS"),
    WritingVerb("task", "link", "P/DR15", "--after", "DR22", "--point", "first"),
    WritingVerb("task", "unlink", "P/DR15", "--after", "DR09b", after: [linked]),
    WritingVerb(
      "task", "add", "P/E1", "--title", "Bank account", "--role", "WI", "--due", "release+2w",
      "--after", "DR09b"),
    WritingVerb(
      "series", "add", "P/E5", "--title", "Visit", "--role", "WI", "--every", "2wx6,1m", "--from",
      "release"),
    WritingVerb("series", "change", "P/DR22", "--every", "2wx6,1m to closing"),
    WritingVerb(
      "series", "change", "P/DR22", "--domain", "debts", "--with", "GEM", "--window", "3d"),
    WritingVerb(
      "series", "change", "P/DR22", "--title", "Call", "--obligation", "optional", "-m", "x"),
    WritingVerb("series", "change", "P/DR22", "--unset", "domain,with,phase"),
    WritingVerb("series", "change", "P/DR22", "--from", "closing-1y"),
    WritingVerb("task", "remove", "P/DR15", "P/DR10", "-m", "not his"),
    WritingVerb(
      "task", "remove", "--where", "--plan", "P", "--worker", "rn-03", "-m", "not his",
      after: [["task", "assign", "P/DR15", "--to", "rn-03"]]),
    WritingVerb("series", "remove", "P/DR22", "-m", "noted twice"),
    WritingVerb("series", "remove", "P/E5", "-m", "late", after: [added]),
    WritingVerb("measure", "remove", "P/M1", after: [measure]),
    WritingVerb("series", "stop", "P/DR22", "--on", "2027-06-01", "-m", "agreed"),
    WritingVerb(
      "measure", "add", "P", "twbmt", "--start", "2026-11-10", "--requested", "2026-11-02"),
    WritingVerb(
      "measure", "change", "P/M1", "--start", "2026-11-03", "--maximum", "4m", after: [measure]),
    WritingVerb("measure", "change", "P/M1", "--requested", "2026-10-20", after: [measure]),
    WritingVerb("measure", "change", "P/M1", "--authority", "GEM", after: [measure]),
    WritingVerb("measure", "renew", "P/M1", after: [measure]),
    WritingVerb("measure", "end", "P/M1", "--on", "2026-11-20", after: [measure]),
    WritingVerb("plan", "anchor", "P", "release=+2w", "-m", "letter"),
    WritingVerb(
      "plan", "anchor", "P", "release=2027-02-01:confirmed", "closing=2028-01-01", "-m", "x"),
    WritingVerb("plan", "anchor", "P", "release=unknown", "-m", "withdrawn"),
    WritingVerb("plan", "fact", "P", "benefit=yes", "debts=no"),
    WritingVerb("plan", "event", "P", "new-facts", "--on", "2026-11-20"),
    WritingVerb("plan", "bind", "P", "RN=ggz"),
    WritingVerb("plan", "member", "P", "--add", "rn-03", "--lead", "rn-03"),
    WritingVerb("plan", "domain", "P", "debts,housing"),
    WritingVerb("plan", "domain", "P", "--none", "addiction", "-m", "never used"),
    WritingVerb(
      "plan", "domain", "P", "--clear", "debts", after: [["plan", "domain", "P", "debts", "-y"]]),
    WritingVerb("plan", "goal", "P", "debts", "no new debts"),
    WritingVerb("plan", "goal", "P", "G1", "--state", "reached", after: [goal]),
    WritingVerb("plan", "goal", "P", "G1", "--remove", "-m", "set twice", after: [goal]),
    WritingVerb("done", "P/DR02", "--facts-to", "2026-11-02"),
    WritingVerb("task", "return", "P/DR02", "-m", "unreadable", after: [["done", "P/DR02", "-y"]]),
    WritingVerb("plan", "suspend", "P"),
    WritingVerb("plan", "resume", "P", after: [["plan", "suspend", "P"]]),
    WritingVerb("plan", "discard", "P", "-m", "made twice"),
    WritingVerb("plan", "stop", "P", "--kind", "died", "-m", "letter"),
    WritingVerb(
      ["plan", "stop", "P", "--kind", "left", "-m", "moved away", "--leave-open"] + House.late),
    WritingVerb(
      ["plan", "close", "P", "--aftercare", "-m", "stable", "--leave-open"] + House.late),
    WritingVerb(["plan", "close", "P", "-m", "goals met", "--leave-open"] + House.open),
    WritingVerb(asked),
    WritingVerb("ask", "P", "--to", "rn-03", "--from", "gem-01", "-m", "Which days?"),
    WritingVerb("answer", "P/Q1", "-m", "The one by the park", after: [asked]),
    WritingVerb("answer", "P/Q1", "--back", "-m", "For how many?", after: [asked]),
    WritingVerb("chase", "P/Q1", after: [asked]),
    WritingVerb("withdraw", "P/Q1", "-m", "told by phone", after: [asked]),
    WritingVerb("note", "add", "P", "-m", "key at the desk"),
    WritingVerb("note", "add", "P/DR10", "-m", "only by phone"),
    WritingVerb("note", "remove", "P", "1", after: [["note", "add", "P/DR10", "-m", "by phone"]]),
    WritingVerb("plan", "label", "P", "dossier 2026-14"),
    WritingVerb("plan", "label", "P", "", after: [["plan", "label", "P", "file 3"]]),
    WritingVerb("undo", "P", "-m", "oops", after: [["done", "P/DR01"]]),
    WritingVerb("undo", "-m", "oops", after: [["done", "P/DR01"]]),
    WritingVerb("redo", after: [["done", "P/DR01"], ["undo", "P", "-m", "oops", "-y"]]),
    WritingVerb("redo", "P", after: [["done", "P/DR01"], ["undo", "P", "-m", "oops", "-y"]]),
  ]
}
