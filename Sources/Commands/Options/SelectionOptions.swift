import ArgumentParser
import CarePlans
import CivilTime
import Planner
import Reports
import Wording

/// What a writing verb is about: references, or everything the filters fit.
struct SelectionOptions: ParsableArguments {
  @Argument(help: ArgumentHelp(say(FilterWords.refs), valueName: "ref"))
  var refs: [String] = []

  @OptionGroup var choice: WhereOptions

  /// The references, whole and pasteable.
  ///
  /// - Throws: as ``WhereOptions/refs(_:in:openOnly:fitting:)``.
  func refs(
    in session: Session, openOnly: Bool = true,
    fitting: @escaping (Commitment) -> Bool = {
      $0.series == nil && $0.kind.line == nil
    }
  ) throws -> [String] {
    try choice.refs(refs, in: session, openOnly: openOnly, fitting: fitting)
  }

  /// What is found by a filter is shown before it is written.
  func caution(else caution: ChangeRun.Caution = .none) -> ChangeRun.Caution {
    choice.isByFilter ? .always : caution
  }
}

/// The filters that may stand in the place of references.
struct WhereOptions: ParsableArguments {
  @Flag(name: .customLong("where"), help: ArgumentHelp(say(FilterWords.whereFlag)))
  var isByFilter = false

  @OptionGroup(title: say(FilterWords.group)) var filter: FilterOptions
  @OptionGroup(title: say(FilterWords.group)) var limit: LimitOption

  /// The references that were typed, or those of what the filters fit.
  ///
  /// - Parameters:
  ///   - openOnly: Whether the filters look at what is still owed only.
  ///   - isEach: Whether they find all contacts of a series, and not only the latest and the next.
  ///   - fitting: What of it the verb is for.
  /// - Throws: ``Problem`` `refs-needed`, `refs-and-where`, `filter-without-where`,
  ///   `where-without-filter`, `where-finds-nothing`.
  func refs(
    _ typed: [String], in session: Session, openOnly: Bool = true, isEach: Bool = false,
    fitting: @escaping (Commitment) -> Bool
  ) throws -> [String] {
    guard isByFilter else {
      guard filter.isEmpty, limit.limit == nil else {
        throw Problem(.planning(.filterWithoutWhere), .usage)
      }
      guard !typed.isEmpty else { throw Problem(.planning(.refsNeeded), .usage) }
      return TypedRefs.joined(typed)
    }
    guard typed.isEmpty else { throw Problem(.planning(.refsAndWhere), .usage) }
    guard !filter.isEmpty else { throw Problem(.planning(.whereWithoutFilter), .usage) }
    let limit = try limit.checked()
    let list = try session.planner.commitmentList(
      filter.question(in: session, openOnly: openOnly), limit: limit, isEach: isEach,
      keeping: fitting
    ).report
    guard !list.lines.isEmpty else { throw Problem(.planning(.whereFindsNothing), .notFound) }
    return list.lines.map { "\($0.commitment.plan)/\($0.commitment.item)" }
  }
}
