import CarePlans
import CivilTime
import Reports
import Wording

extension PlanPage {
  var series: Sheet {
    let lines = Dictionary(
      SeriesList.lines(of: view.commitments.filter { $0.series != nil }, on: view.today)
        .compactMap { line in line.example.series.map { ($0, line) } },
      uniquingKeysWith: { first, _ in first })
    return Sheet(
      title: ShowWords.series(language),
      columns: [
        Column("ref", OverdueWords.refColumn(language)),
        Column("title", OverdueWords.titleColumn(language), minWidth: 24),
        Column("taper", ShowWords.rhythm(language), priority: 2, minWidth: 8),
        Column(
          "responsible", OverdueWords.whoColumn(language), priority: 1, yieldsWhenUniform: true),
        Column("lastHeld", ShowWords.lastHeld(language)),
        Column("next", ShowWords.nextContact(language)),
      ],
      rows: view.series(all: showsAll).map { series in
        let line = lines[series.key]
        return [
          Cell("\(plan.code.short)/\(series.key)"), Cell(title(series.key)),
          Cell(series.taper.description),
          Cell(
            series.worker.map(marked) ?? partner(of: series.role)?.rawValue ?? "", style: .faint),
          Cell(line?.lastHeld?.description ?? ""),
          series.removal == nil
            ? date(line?.next, isExpected: line?.isExpected ?? false)
            : Cell(ItemWords.state("removed")?(language) ?? ""),
        ]
      })
  }

  var measures: Sheet {
    Sheet(
      title: ShowWords.measures(language),
      columns: [
        Column("ref", OverdueWords.refColumn(language)),
        Column("title", OverdueWords.titleColumn(language), minWidth: 16),
        Column("start", ShowWords.fromColumn(language)),
        Column("end", ShowWords.endColumn(language)),
        Column("state", ShowWords.state(language), priority: 1),
      ],
      rows: view.measures(all: showsAll).map { measure in
        [
          Cell("\(plan.code.short)/\(measure.key)"), Cell(title(measure.key)),
          Cell(measure.start.description),
          Cell(
            ShowWords.through(
              language, ["date": (measure.overOn ?? measure.end).description]),
            data: (measure.overOn ?? measure.end).description),
          FollowUpPage(page: self).state(of: measure),
        ]
      })
  }

  var issueSheet: Sheet {
    guard !issues.isEmpty else {
      return Sheet(columns: [], rows: [], footnotes: [ShowWords.noIssues(language)])
    }
    return Sheet(
      title: ShowWords.issues(language), columns: [], rows: [],
      footnotes: issues.map { "- " + text(of: $0) })
  }

  /// An issue in one sentence, with what it is about.
  func text(of issue: PlanIssue) -> String {
    var values = named(issue.values)
    if issue.id == .anchorPassed, let day = values["day"].flatMap({ CivilDate($0) }) {
      // What is to be typed goes by the key.
      values["anchor"] = issue.values["anchor"]
      values["name"] = AnchorWords.name(values["anchor"] ?? "", language)
      values["day"] = language == .nl ? DayText.short(day) : day.description
      values["typed"] = DayText.typed(day, language)
    }
    let sentence =
      IssueWords.text(of: issue.id.rawValue)?(language, values: values) ?? issue.id.rawValue
    guard let item = issue.item else { return sentence }
    return "\(plan.code.short)/\(item): \(sentence)"
  }

  /// Values with the named dates and facts as the template calls them.
  private func named(_ values: [String: String]) -> [String: String] {
    var named = values
    named["anchor"] = values["anchor"].map {
      view.anchorTitle(AnchorKey($0))?(language) ?? ShippedNames.anchor($0, language)
    }
    named["domain"] = values["domain"].flatMap { ItemWords.domain($0)?(language) }
    named["fact"] = values["fact"].map {
      view.factTitle(FactKey($0))?(language) ?? ShippedNames.fact($0, language)
    }
    return named
  }
}
