import CarePlans
import CivilTime

extension V1.EventForm {
  static func read(_ object: inout PayloadObject) throws -> PlanEvent {
    guard let name = V1.EventName(rawValue: try object.text("e")) else {
      throw PayloadError.unreadable("an unknown event")
    }
    switch name {
    case .created:
      return .created(
        code: try object.code("code"),
        template: try object.form("template", V1.TemplateStampForm.self),
        caseType: try object.text("caseType"), start: try object.day("start"))
    case .imported: return .imported(try object.form("plan", V1.PlanForm.self))
    case .begun: return .begun(on: try object.day("on"))
    case .suspended: return .suspended(on: try object.day("on"))
    case .resumed: return .resumed(on: try object.day("on"))
    case .aftercareBegun:
      return .aftercareBegun(on: try object.day("on"), leftOpen: try leftOpen(&object))
    case .closed: return .closed(on: try object.day("on"), leftOpen: try leftOpen(&object))
    case .stopped:
      return .stopped(
        kind: try object.word("kind"), on: try object.day("on"), leftOpen: try leftOpen(&object),
        settling: try object.forms("settling", V1.TaskForm.self),
        shownIn: try object.keys("shownIn"))
    case .discarded:
      return .discarded(on: try object.day("on"), shownIn: try object.keys("shownIn") ?? [])
    case .adopted:
      return .adopted(on: try object.day("on"), number: try object.number("number"))
    case .domainSet:
      let (domain, value) = try V1.DomainForm.read(&object)
      return .domainSet(domain, value)
    case .goalSet: return .goalSet(try V1.GoalForm.read(&object))
    case .goalRemoved: return .goalRemoved(try object.number("number"))
    case .leftUndone: return .leftUndone(try object.key("item"))
    case .leadSet, .labelSet, .headSet: return .headSet(try V1.HeadForm.read(name, &object))
    case .anchorSet:
      let (key, anchor) = try V1.AnchorForm.read(&object)
      return .anchorSet(key, anchor)
    case .factSet:
      let (key, value) = try V1.FactForm.read(&object)
      return .factSet(key, value)
    case .happened: return .happened(try object.key("event"), on: try object.day("on"))
    case .roleBound:
      return .roleBound(try object.key("role"), try object.optionalKey("partner"))
    case .memberAdded: return .memberAdded(try object.key("worker"), on: try object.day("on"))
    case .memberRemoved: return .memberRemoved(try object.key("worker"))
    case .removed: return .removed(try object.key("item"), try V1.RemovalForm.read(&object))
    case .measureAdded: return .measureAdded(try object.form("measure", V1.MeasureForm.self))
    case .measureRevised:
      return .measureRevised(
        try object.key("item"), try changes(of: MeasureField.self, &object))
    case .measureRenewed:
      return .measureRenewed(try object.key("item"), try V1.RenewalForm.read(&object))
    case .measureEnded: return .measureEnded(try object.key("item"), on: try object.day("on"))
    case .actChanged:
      return .actChanged(law: try object.text("law"), lastDay: try object.optionalDay("lastDay"))
    case .asked, .turned, .chased, .answered, .questionWithdrawn:
      return try question(name, &object)
    case .replanned: return .replanned
    case .restamped: return .restamped(try object.listing("stamps", V1.StampsForm.read))
    case .undone: return .undone(change: try object.number("change"))
    case .noteAdded: return .noteAdded(try V1.PlanNoteForm.read(&object))
    case .noteWithdrawn: return .noteWithdrawn(try object.number("number"))
    case .handoverProposed: return .handoverProposed(try V1.HandoverForm.read(&object))
    case .handoverAccepted:
      return .handoverAccepted(number: try object.number("number"), on: try object.day("on"))
    case .handoverRefused:
      return .handoverRefused(number: try object.number("number"), on: try object.day("on"))
    case .taskAdded, .taskRevised, .assigned, .taskStarted, .taskDone, .taskReopened,
      .taskReturned, .factsToSet,
      .taskWaiting, .taskSkipped, .taskPinned, .taskUnpinned, .linked, .unlinked:
      return try task(name, &object)
    case .seriesAdded: return .seriesAdded(try object.form("series", V1.SeriesForm.self))
    case .seriesRevised:
      return .seriesRevised(try object.key("item"), try changes(of: SeriesField.self, &object))
    case .seriesStopped:
      return .seriesStopped(
        try object.key("item"), on: try object.day("on"),
        owing: try object.optionalNumber("owing"))
    case .occurrenceLogged:
      let item: ItemKey = try object.key("item")
      let (number, log) = try V1.LogForm.read(&object)
      return .occurrenceLogged(item, number: number, log)
    case .occurrencePinned:
      return .occurrencePinned(
        try object.key("item"), number: try object.number("number"),
        try object.optionalForm("pin", V1.PinForm.self))
    case .occurrenceWaiting:
      let item: ItemKey = try object.key("item")
      let (number, wait) = try V1.WaitingForm.read(&object)
      return .occurrenceWaiting(item, number: number, wait)
    }
  }

  private static func task(_ name: V1.EventName, _ object: inout PayloadObject) throws -> PlanEvent
  {
    if name == .taskAdded { return .taskAdded(try object.form("task", V1.TaskForm.self)) }
    let item: ItemKey = try object.key("item")
    switch name {
    case .taskRevised:
      return .taskRevised(item, try changes(of: TaskField.self, &object))
    case .assigned: return .assigned(item, try object.optionalKey("worker"))
    case .taskStarted: return .taskStarted(item, on: try object.day("on"))
    case .taskDone:
      return .taskDone(
        item, on: try object.day("on"), outcome: try object.optionalText("outcome"),
        present: try object.texts("present")?.map { RoleKey($0) } ?? [])
    case .taskReopened: return .taskReopened(item)
    case .taskReturned: return .taskReturned(item)
    case .factsToSet: return .factsToSet(item, try object.day("to"))
    case .taskWaiting: return .taskWaiting(item, try V1.WaitForm.read(&object))
    case .taskSkipped: return .taskSkipped(item)
    case .taskPinned: return .taskPinned(item, try V1.PinForm.read(&object))
    case .taskUnpinned: return .taskUnpinned(item)
    case .linked: return .linked(item, try object.form("link", V1.DependencyForm.self))
    case .unlinked: return .unlinked(item, try object.key("other"))
    default: throw PayloadError.unreadable("no event of a task")
    }
  }

  private static func question(_ name: V1.EventName, _ object: inout PayloadObject) throws
    -> PlanEvent
  {
    if name == .asked { return .asked(try object.form("question", V1.QuestionForm.self)) }
    let (item, day): (ItemKey, CivilDate) = (try object.key("item"), try object.day("on"))
    switch name {
    case .turned:
      return .turned(
        item, on: day, due: try object.day("due"), text: try object.optionalText("text"))
    case .chased: return .chased(item, on: day)
    case .answered: return .answered(item, on: day, text: try object.optionalText("text"))
    case .questionWithdrawn: return .questionWithdrawn(item, on: day)
    default: throw PayloadError.unreadable("no event of a question")
    }
  }

  private static func changes<Field: ItemField & StoredWord>(
    of fields: Field.Type, _ object: inout PayloadObject
  ) throws -> [FieldChange<Field>] {
    guard let changes = try object.forms("changes", V1.FieldChangeForm<Field>.self) else {
      throw PayloadError.unreadable("a revision without changes")
    }
    return changes
  }

  private static func leftOpen(_ object: inout PayloadObject) throws -> [LeftOpen]? {
    try object.forms("leftOpen", V1.LeftOpenForm.self)
  }
}
