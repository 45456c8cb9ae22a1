package import CarePlans
package import Reports
package import Wording

extension PlanView {
  /// What an item of the plan is called: by hand, by the template, else by its key.
  package func title(of key: ItemKey, _ language: Language) -> String {
    if let task = plan.task(key) {
      if let title = task.title { return title }
      return templateTitle(task.templateKey ?? key, language) ?? key.rawValue
    }
    if let series = plan.series.first(where: { $0.key == key }) {
      if let title = series.title { return title }
      return templateTitle(series.templateKey ?? key, language) ?? key.rawValue
    }
    if let measure = plan.measures.first(where: { $0.key == key }) {
      return template.measures.first { $0.law == measure.law }?.title(language) ?? measure.law
    }
    if let question = plan.question(key) { return question.title(language) }
    if let entry = commitment(key), entry.kind.line != nil,
      let words = ItemWords.line(entry.kind.rawValue)
    {
      return words(language, ["n": String(entry.counted)])
    }
    // One that was answered is owed no more.
    if let handover = plan.handovers.first(where: { $0.key == key }) {
      let left = handover.answer == nil ? plan.remaining(of: handover) : handover.holdings
      return ItemWords.handover(language, ["n": String(left.count)])
    }
    if let (series, number) = key.numbered, plan.seriesIndex(series) != nil {
      return ContactWords.nth(
        language, ["title": title(of: series, language), "n": String(number)])
    }
    return key.rawValue
  }

  private func templateTitle(_ key: ItemKey, _ language: Language) -> String? {
    let task = template.tasks.first { $0.task.key == key }?.title
    return (task ?? template.series.first { $0.series.key == key }?.title)?(language)
      ?? SettlingWords.titles[key.rawValue]?(language)
  }
}
