import CarePlans

extension V1 {
  /// An event of a plan: its name, and the members that belong to it.
  enum EventForm: StoredForm {
    static func write(_ event: PlanEvent, to output: inout PayloadOutput) {
      output.put("e", EventName(event).rawValue)
      switch event {
      case .created(let code, let template, let caseType, let start):
        output.put("code", code)
        output.put("template", TemplateStampForm.self, template)
        output.put("caseType", caseType)
        output.put("start", start)
      case .imported(let plan): output.put("plan", PlanForm.self, plan)
      case .begun(let day), .suspended(let day), .resumed(let day): output.put("on", day)
      case .aftercareBegun(let day, let leftOpen), .closed(let day, let leftOpen):
        output.put("on", day)
        output.put("leftOpen", each: LeftOpenForm.self, leftOpen)
      case .stopped(let kind, let day, let leftOpen, let settling, let calendars):
        output.put("kind", kind)
        output.put("on", day)
        output.put("leftOpen", each: LeftOpenForm.self, leftOpen)
        output.put("settling", each: TaskForm.self, settling)
        output.put("shownIn", calendars)
      case .discarded(let day, let calendars):
        output.put("on", day)
        output.put("shownIn", calendars.ifAny)
      case .adopted(let day, let number):
        output.put("on", day)
        output.put("number", number)
      case .leftUndone(let item): output.put("item", item)
      case .domainSet(let domain, let value): DomainForm.write((domain, value), to: &output)
      case .goalSet(let goal): GoalForm.write(goal, to: &output)
      case .goalRemoved(let number): output.put("number", number)
      case .headSet(let change): HeadForm.write(change, to: &output)
      case .anchorSet(let key, let anchor): AnchorForm.write((key, anchor), to: &output)
      case .factSet(let key, let value): FactForm.write((key, value), to: &output)
      case .happened(let event, let day):
        output.put("event", event)
        output.put("on", day)
      case .roleBound(let role, let partner):
        output.put("role", role)
        output.put("partner", partner)
      case .memberAdded(let worker, let day):
        output.put("worker", worker)
        output.put("on", day)
      case .memberRemoved(let worker): output.put("worker", worker)
      case .removed(let item, let removal):
        output.put("item", item)
        RemovalForm.write(removal, to: &output)
      case .measureAdded(let measure): output.put("measure", MeasureForm.self, measure)
      case .measureRevised(let item, let changes):
        output.put("item", item)
        output.put("changes", each: FieldChangeForm<MeasureField>.self, changes)
      case .measureRenewed(let item, let renewal):
        output.put("item", item)
        RenewalForm.write(renewal, to: &output)
      case .measureEnded(let item, let day):
        output.put("item", item)
        output.put("on", day)
      case .actChanged(let law, let lastDay):
        output.put("law", law)
        output.put("lastDay", lastDay)
      case .asked, .turned, .chased, .answered, .questionWithdrawn:
        writeQuestion(event, to: &output)
      case .replanned: break
      case .restamped(let stamps):
        output.put("stamps", listing: stamps) { StampsForm.write(($0, $1), to: &$2) }
      case .undone(let change): output.put("change", change)
      case .noteAdded(let note): PlanNoteForm.write(note, to: &output)
      case .noteWithdrawn(let number): output.put("number", number)
      case .handoverProposed(let handover): HandoverForm.write(handover, to: &output)
      case .handoverAccepted(let number, let day), .handoverRefused(let number, let day):
        output.put("number", number)
        output.put("on", day)
      case .taskAdded, .taskRevised, .assigned, .taskStarted, .taskDone, .taskReopened,
        .taskReturned, .factsToSet,
        .taskWaiting, .taskSkipped, .taskPinned, .taskUnpinned, .linked, .unlinked, .seriesAdded,
        .seriesRevised, .seriesStopped, .occurrenceLogged, .occurrencePinned, .occurrenceWaiting:
        writeWork(event, to: &output)
      }
    }

    /// Those of questions.
    private static func writeQuestion(_ event: PlanEvent, to output: inout PayloadOutput) {
      switch event {
      case .asked(let question): output.put("question", QuestionForm.self, question)
      case .turned(let item, let day, let due, let text):
        output.put("item", item)
        output.put("on", day)
        output.put("due", due)
        output.put("text", text)
      case .answered(let item, let day, let text):
        output.put("item", item)
        output.put("on", day)
        output.put("text", text)
      case .chased(let item, let day), .questionWithdrawn(let item, let day):
        output.put("item", item)
        output.put("on", day)
      default: break
      }
    }

    /// Those of tasks and series.
    private static func writeWork(_ event: PlanEvent, to output: inout PayloadOutput) {
      switch event {
      case .taskAdded(let task): output.put("task", TaskForm.self, task)
      case .taskRevised(let item, let changes):
        output.put("item", item)
        output.put("changes", each: FieldChangeForm<TaskField>.self, changes)
      case .assigned(let item, let worker):
        output.put("item", item)
        output.put("worker", worker)
      case .taskStarted(let item, let day):
        output.put("item", item)
        output.put("on", day)
      case .taskDone(let item, let day, let outcome, let present):
        output.put("item", item)
        output.put("on", day)
        output.put("outcome", outcome)
        output.put("present", present.isEmpty ? nil : present)
      case .factsToSet(let item, let day):
        output.put("item", item)
        output.put("to", day)
      case .taskReopened(let item), .taskReturned(let item), .taskSkipped(let item),
        .taskUnpinned(let item):
        output.put("item", item)
      case .taskWaiting(let item, let wait):
        output.put("item", item)
        WaitForm.write(wait, to: &output)
      case .taskPinned(let item, let pin):
        output.put("item", item)
        PinForm.write(pin, to: &output)
      case .linked(let item, let link):
        output.put("item", item)
        output.put("link", DependencyForm.self, link)
      case .unlinked(let item, let other):
        output.put("item", item)
        output.put("other", other)
      case .seriesAdded(let series): output.put("series", SeriesForm.self, series)
      case .seriesRevised(let item, let changes):
        output.put("item", item)
        output.put("changes", each: FieldChangeForm<SeriesField>.self, changes)
      case .seriesStopped(let item, let day, let owing):
        output.put("item", item)
        output.put("on", day)
        output.put("owing", owing)
      case .occurrenceLogged(let item, let number, let log):
        output.put("item", item)
        LogForm.write((number, log), to: &output)
      case .occurrencePinned(let item, let number, let pin):
        output.put("item", item)
        output.put("number", number)
        output.put("pin", PinForm.self, pin)
      case .occurrenceWaiting(let item, let number, let wait):
        output.put("item", item)
        WaitingForm.write((number, wait), to: &output)
      default: break
      }
    }
  }
}
