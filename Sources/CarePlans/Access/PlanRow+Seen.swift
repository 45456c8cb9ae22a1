extension Viewer {
  /// What is left of a plan's row for the viewer, so that no filter, order or hint can tell what
  /// its lines do not.
  ///
  /// Who leads, and the dates of the plan as a whole, are told to whoever leads. A plan that is
  /// seen neutrally is of no type, in no phase and of no template.
  package func seen(_ row: PlanRow, directory: Directory) -> PlanRow {
    guard role != .coordinator, !leads(row) else { return row }
    var result = row
    result.lead = nil
    result.anchors = []
    result.lastContact = nil
    guard seesNeutrally(row, directory: directory) else { return result }
    result.caseType = ""
    result.template = TemplateStamp(id: "", version: 0, hash: "")
    result.phases = []
    return result
  }
}
