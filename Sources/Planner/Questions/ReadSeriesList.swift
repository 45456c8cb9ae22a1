import CarePlans
package import Reports

extension Planner {
  /// `series list`: the series asked for, with all their contacts.
  package func seriesList(_ question: ListQuestion, limit: Int? = nil) throws
    -> Answer<SeriesList>
  {
    var question = question
    question.filter.openOnly = false
    let snapshot = try snapshot(question.filter)
    let contacts = snapshot.commitments.filter {
      $0.series != nil && question.keeps($0, on: snapshot.today)
    }
    return Answer(
      SeriesList(of: contacts, limit: limit, on: snapshot.today), titles: snapshot.titles)
  }
}
