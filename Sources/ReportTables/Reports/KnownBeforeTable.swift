import CarePlans
import CivilTime
package import Reports
import Wording

/// Whether somebody may have been signalled before: when, and what came of it.
package enum KnownBeforeTable: ReportTable {
  private typealias Earlier = KnownBefore.Earlier

  private static let months = Field<Earlier>.number("monthsAgo") { $0.months }
    .shown(KnownWords.whenColumn) { earlier, cells in
      Cell(when(earlier, cells.language), data: String(earlier.months))
    }
  private static let outcome = Field<Earlier>.optionalText("outcome") { $0.outcome.name }
    .shown(KnownWords.outcomeColumn) { earlier, cells in
      Cell(words(for: earlier.outcome, cells.language), data: earlier.outcome.name ?? "")
    }
  private static let isGone = Field<Earlier>.flag("planGone") { $0.outcome == .unknown }

  package static let record = Record<KnownBefore>([
    .number("possible") { $0.earlier.count },
    .list("signals", of: Record<KnownBefore.Earlier>([months, outcome, isGone])) { $0.earlier },
    .optionalDate("keptThrough") { $0.keptThrough }, .text("keep") { $0.rules.keep.description },
    .flag("verify") { $0.rules.verify },
  ])

  package static func document(_ report: KnownBefore, _ cells: ReportCells, hasData: Bool)
    -> TableDocument
  {
    let language = cells.language
    return TableDocument(
      title: title(of: report, language),
      sheets: [.of([months, outcome], rows: report.earlier, cells, hasData: hasData)],
      footnotes: (report.earlier.isEmpty ? [] : [KnownWords.possibly(language)])
        + notes(on: report, language))
  }

  private static func title(of report: KnownBefore, _ language: Language) -> String {
    report.earlier.isEmpty
      ? KnownWords.none(language, ["term": term(report.rules.keep, language)])
      : KnownWords.title(language, report.earlier.count)
  }

  /// What is kept.
  private static func notes(on report: KnownBefore, _ language: Language) -> [String] {
    let term = Self.term(report.rules.keep, language)
    switch report.kept {
    case .nothing: return []
    case .familys(let plan): return [KnownWords.family(language, ["plan": plan.short])]
    case .tooOld(let plan):
      return [KnownWords.tooOld(language, ["plan": plan.short, "term": term])]
    case .prints(let plan, let day):
      let kept = KnownWords.kept(language, ["plan": plan.short, "day": day.description])
      return [kept] + (report.rules.verify ? [KnownWords.keptVerify(language, ["term": term])] : [])
    }
  }

  private static func term(_ term: Term, _ language: Language) -> String {
    guard term.unit == .months else { return term.description }
    return KnownWords.months(language, Int(term.amount))
  }

  private static func when(_ earlier: KnownBefore.Earlier, _ language: Language) -> String {
    earlier.months == 0 ? KnownWords.thisMonth(language) : KnownWords.ago(language, earlier.months)
  }

  private static func words(for outcome: KnownBefore.Outcome, _ language: Language) -> String {
    switch outcome {
    case .decided(let answer): ItemWords.answer(answer, language)
    case .undecided: KnownWords.undecided(language)
    case .unknown: KnownWords.gone(language)
    }
  }
}

extension KnownBefore {
  fileprivate var keptThrough: CivilDate? {
    if case .prints(_, let day) = kept { day } else { nil }
  }
}

extension KnownBefore.Outcome {
  /// As programs read it; nil where there is none, or nobody knows.
  fileprivate var name: String? { if case .decided(let answer) = self { answer } else { nil } }
}
