import CarePlans

/// The keys of what a plan has, as texts may name them.
struct StandingItems {
  var tasks: Set<String> = []
  var series: Set<String> = []
  var measures: Set<String> = []

  init(_ plans: CarePlan...) {
    for plan in plans {
      tasks.formUnion(plan.tasks.map(\.key.rawValue))
      series.formUnion(plan.series.map(\.key.rawValue))
      measures.formUnion(plan.measures.map(\.key.rawValue))
    }
  }
}
