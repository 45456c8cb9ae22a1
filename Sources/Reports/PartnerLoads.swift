package import CarePlans

/// The partners, with how much is open and late at each.
package struct PartnerLoads: Sendable, Hashable {
  /// One partner.
  package struct Line: Sendable, Hashable {
    package let partner: Partner
    /// How many people it has.
    package let workers: Int
    package let open: Int
    package let late: Int

    package init(partner: Partner, workers: Int, load: LateTally?) {
      self.partner = partner
      self.workers = workers
      open = load?.open ?? 0
      late = load?.late ?? 0
    }
  }

  package let lines: [Line]

  package init(lines: [Line]) { self.lines = lines }
}
