import ArgumentParser
import CarePlans
import Planner
import Reports
import Wording

/// What a writing verb is about: references, or everything the filters fit.
struct SelectionOptions: ParsableArguments {
  @Argument(help: ArgumentHelp(say(FilterWords.refs), valueName: "ref"))
  var refs: [String] = []

  @Flag(name: .customLong("where"), help: ArgumentHelp(say(FilterWords.whereFlag)))
  var isByFilter = false

  @OptionGroup(title: say(FilterWords.group)) var filter: FilterOptions
  @OptionGroup(title: say(FilterWords.group)) var limit: LimitOption

  /// The references, whole and pasteable.
  ///
  /// - Throws: ``Problem`` `refs-needed`, `refs-and-where`, `where-without-filter`,
  ///   `where-finds-nothing`.
  func refs(in session: Session) throws -> [String] {
    guard isByFilter else {
      guard filter.isEmpty, limit.limit == nil else {
        throw Problem("filter-without-where", .usage)
      }
      guard !refs.isEmpty else { throw Problem("refs-needed", .usage) }
      return refs
    }
    guard refs.isEmpty else { throw Problem("refs-and-where", .usage) }
    guard !filter.isEmpty else { throw Problem("where-without-filter", .usage) }
    let listing = try CommitmentListing(filter, limit: limit, in: session)
    let items = listing.lines.filter { $0.commitment.series == nil }
    guard !items.isEmpty else { throw Problem("where-finds-nothing", .notFound) }
    return items.map { "\($0.commitment.plan)/\($0.commitment.item)" }
  }

  /// What is found by a filter is shown before it is written.
  var caution: ChangeRun.Caution { isByFilter ? .always : .none }
}
