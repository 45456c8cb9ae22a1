package import CarePlans
package import PlanAPI

extension PlanPage {
  /// The page of an item, or of the plan where none is named.
  package func document(of item: NamedItem?) -> TableDocument {
    switch item {
    case nil: document
    case .task(let key)?: TaskPage(page: self, key: key).document
    case .series(let key)?: FollowUpPage(page: self).series(key)
    case .contact(let key, let number)?: FollowUpPage(page: self).contact(key, number)
    case .measure(let key)?: FollowUpPage(page: self).measure(key)
    case .adoption?: AdoptionPage(page: self).document
    case .handover(let number)?: HandoverPage(page: self, number: number).document
    }
  }

  /// The same for programs.
  package func tree(of item: NamedItem?) -> JSONTree {
    let wire = wire
    return switch item {
    case nil: wire.tree
    case .task(let key)?: wire.task(key)
    case .series(let key)?: wire.series(key)
    case .contact(let key, let number)?: wire.contact(key, number: number)
    case .measure(let key)?: wire.measure(key)
    case .adoption?: AdoptionPage(page: self).json
    case .handover(let number)?: HandoverPage(page: self, number: number).json
    }
  }
}
