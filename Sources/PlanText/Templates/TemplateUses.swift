import CarePlans

/// What the rows of a template name elsewhere in it, to be looked up once all is read.
struct TemplateUses {
  enum Sort { case task, series, item, anchor, fact, phase }

  /// One naming of something.
  struct Use {
    let sort: Sort
    let name: String
    /// The row or definition that names it.
    let subject: String
    let place: TextPlace
  }

  /// One naming of an answer to a fact.
  struct Answer {
    let fact: String
    let value: String
    let subject: String
    let place: TextPlace
  }

  var uses: [Use] = []
  var answers: [Answer] = []

  mutating func add(_ sort: Sort, _ name: String, subject: String, at place: TextPlace) {
    uses.append(Use(sort: sort, name: name, subject: subject, place: place))
  }

  /// What a condition rests on.
  mutating func add(_ condition: FactCondition, subject: String, at place: TextPlace) {
    for rest in condition.rests {
      switch rest {
      case .fact(let fact, let values):
        add(.fact, fact.rawValue, subject: subject, at: place)
        answers += values.map {
          Answer(fact: fact.rawValue, value: $0, subject: subject, place: place)
        }
      }
    }
  }
}
