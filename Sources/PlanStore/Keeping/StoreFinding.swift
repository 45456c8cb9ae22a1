package import CarePlans
package import Planner

/// Something in a store that is not as it was written.
package struct StoreFinding: Sendable, Hashable {
  /// What is wrong; the raw value is the name scripts and the wording know it by.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    /// SQLite finds its own pages damaged.
    case pages = "store-pages"
    /// An index says something else than its table.
    case index = "store-index"
    /// A table, index or trigger is not the one this program makes.
    case schema = "store-schema"
    /// A row points at one that is not there.
    case reference = "store-reference"
    /// Numbers of the journal are missing or out of order.
    case sequence = "journal-sequence"
    /// The chain of the whole journal breaks here.
    case chain = "journal-chain"
    /// The chain of one plan breaks here.
    case planChain = "plan-chain"
    /// A sealed row does not open.
    case seal = "seal-broken"
    /// What a change set says of itself differs from where it stands.
    case stamp = "change-stamp"
    /// The journal ends elsewhere than this program left it, or the store says something else of
    /// itself.
    case mark = "head-mark"
    /// A plan is said to be destroyed, and its key is there.
    case notDestroyed = "key-not-destroyed"
    /// A plan's key is gone without having been destroyed on purpose.
    case key = "plan-key-missing"
    /// A plan has no snapshot, or one from beyond its journal.
    case snapshot = "snapshot-wrong"
    /// A plan's row says another revision than its journal.
    case revision = "plan-revision"
    /// The tables say something else than the journal.
    case tables = "tables-differ"
    /// The text of a template was changed.
    case template = "template-changed"
    /// The journal is shorter than it is known to have been.
    case cut = "journal-cut"
    /// The journal is another one than expected.
    case head = "journal-head"
  }

  package var kind: Kind
  /// Nil for what concerns no plan, or what a store has once.
  package var plan: PlanCode?
  /// Whether it concerns who has access, and not the directory, where it concerns no plan.
  package var isOfAccess = false
  /// The number of the change set in its plan, or in the journal for findings on the latter.
  package var number: Int?
  /// Names of tables, words of SQLite; never anything that people wrote.
  package var detail: String

  init(_ kind: Kind, plan: PlanCode? = nil, number: Int? = nil, detail: String = "") {
    self.kind = kind
    self.plan = plan
    self.number = number
    self.detail = detail
  }

  init(_ kind: Kind, of stream: JournalStream, number: Int? = nil, detail: String = "") {
    self.init(kind, plan: stream.plan, number: number, detail: detail)
    isOfAccess = stream == .access
  }
}

/// What looking through a whole store gave.
package struct StoreVerification: Sendable, Hashable {
  package var head: JournalHead
  package var plans: Int
  /// Plans whose key was destroyed; their content can no longer be looked at.
  package var destroyed: Int
  package var findings: [StoreFinding]
}
