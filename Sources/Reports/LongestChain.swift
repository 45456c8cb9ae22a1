import CarePlans
import CivilTime
import Scheduling

/// The longest chain of work in a template, whatever day it may begin: how long a plan takes at the least.
struct LongestChain {
  private(set) var days: Int
  private(set) var tasks: [ItemKey]
  private(set) var answers: [FactKey: String] = [:]

  init?(_ template: CareTemplate, holidays: HolidayTable) {
    let trial = TemplateTrial(template, holidays: holidays)
    guard let first = Self.chain(trial, [:]) else { return nil }
    (days, tasks) = first
    // One answer after the other, until none makes it longer.
    var isLonger = true
    while isLonger {
      isLonger = false
      for fact in template.facts {
        for value in fact.values {
          var answers = answers
          answers[fact.key] = value
          guard let next = Self.chain(trial, answers), next.days > days else { continue }
          (days, tasks, self.answers, isLonger) = (next.days, next.tasks, answers, true)
        }
      }
    }
  }

  private static func chain(_ trial: TemplateTrial, _ answers: [FactKey: String]) -> (
    days: Int, tasks: [ItemKey]
  )? {
    let start = TemplateTrial.firstDay
    var plan = trial.plan(from: start, answers: answers)
    for place in plan.tasks.indices { plan.tasks[place].notBefore = nil }
    guard let found = trial.schedule(of: plan) else { return nil }
    let ends = plan.tasks.indices.compactMap { place in
      found.schedule[place].earlyFinish.map { (place, $0) }
    }
    // The first of equals, so that the same chain is told each time.
    guard let last = ends.max(by: { ($0.1, -$0.0) < ($1.1, -$1.0) }) else { return (0, []) }
    let chain = found.schedule.drivingChain(to: last.0).map { found.keys[$0] }
    return (Int(last.1.dayNumber - start.dayNumber), chain)
  }
}
