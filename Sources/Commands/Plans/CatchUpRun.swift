import CarePlans
import CivilTime
import PlanText
import Planner
import ReportTables
import Reports
import Wording

/// The questions about cases that had been running: written as a sheet, read back, or asked one a line.
struct CatchUpRun {
  let session: Session
  let plans: [String]
  let until: CivilDate?

  private var language: Language { session.language }

  private func states() throws -> [CaughtUpPlan] {
    try session.planner.caughtUp(plans, until: until)
  }

  /// Writes the sheet of questions; nothing changes.
  func write(_ path: String) throws {
    let questions = try states().flatMap(\.questions)
    let text = AnswerSheet.isYaml(path) ? yaml(questions) : table(questions)
    guard path != "-" else { return session.console.data(text) }
    try LocalFile.write(text, to: path)
    session.console.talk(
      SheetWords.sheetWritten(language, ["n": String(questions.count), "file": path]))
    session.console.talk(
      SheetWords.fillIn(language, ["plans": plans.joined(separator: " "), "file": path]))
  }

  /// The answers of a sheet, or those typed, or else those that somebody at a terminal gives.
  ///
  /// - Parameter isSure: Whether nothing is to be asked.
  func answers(in path: String?, typed: [String], unless isSure: Bool) throws
    -> [PlanCode: [CaseAnswer]]
  {
    let given = typed.isEmpty ? [:] : try answers(typed)
    guard let path else { return typed.isEmpty ? try asked(unless: isSure) : given }
    return try read(path).merging(given) { $0 + $1 }
  }

  /// `I05=pga@3-12-2025`, with the plan before it where there are several: `K7QF/I05=pga`.
  private func answers(_ typed: [String]) throws -> [PlanCode: [CaseAnswer]] {
    let states = try states()
    var result: [PlanCode: [CaseAnswer]] = [:]
    for text in typed {
      let (left, value) = try NamedValue.parse(text)
      let parts = left.split(separator: "/", maxSplits: 1).map(String.init)
      guard let name = parts.last else { throw malformed(text) }
      let state = try state(parts.count > 1 ? parts[0] : nil, in: states, of: text)
      let ref = states.count > 1 ? "\(state.plan.code.short)/\(name)" : name
      let answer = (value ?? "").split(separator: "@", maxSplits: 1).map(String.init)
      do throws(AnswerReading.Fault) {
        result[state.plan.code, default: []] += try AnswerReading(
          of: state.plan, template: state.template, today: session.today
        ).answers(nil, name, answer.first ?? "", on: answer.count > 1 ? day(answer[1]) : "")
      } catch { throw problem(error, name, ref, state.plan.code, answer) }
    }
    return result
  }

  /// A day as it is typed, without its year too; what is none stays, to be refused.
  private func day(_ typed: String) -> String {
    (try? session.date(typed, .past))?.description ?? typed
  }

  /// The plan an answer is of: the one it names, or the only one there is.
  private func state(_ code: String?, in states: [CaughtUpPlan], of text: String) throws(Problem)
    -> CaughtUpPlan
  {
    let found = states.filter { state in
      guard let code else { return states.count == 1 }
      return [state.plan.code.short, state.plan.code.description].contains(code.uppercased())
    }
    if let only = found.first { return only }
    let plans = states.map(\.plan.code.short)
    let answer = text.split(separator: "/").last ?? ""
    throw Problem(
      .sheet(.answerPlanNeeded), .usage,
      [
        "text": String(text.prefix(60)), "plans": plans.joined(separator: ", "),
        "example": "\(plans.first ?? "K7QF")/\(answer.prefix(60))",
      ])
  }

  private func malformed(_ text: String) -> Problem {
    Problem(.planning(.namedValueMalformed), .usage, ["text": String(text.prefix(60))])
  }

  /// What is wrong with a typed answer, as a sheet says it.
  ///
  /// - Parameter ref: The name with its plan, where there are several.
  private func problem(
    _ fault: AnswerReading.Fault, _ name: String, _ ref: String, _ plan: PlanCode,
    _ answer: [String]
  ) -> Problem {
    let text = answer.first ?? ""
    let day = answer.count > 1 ? answer[1] : text
    return switch fault {
    case .unknown(let near):
      Problem(
        .reference(.itemUnknown), .notFound,
        ["ref": name, "plan": plan.short, "near": near])
    case .answer(let known):
      Problem(
        .sheet(.sheetBadAnswer), .usage,
        ["key": ref, "value": text, "known": known.joined(separator: ", ")])
    case .day: Problem(.sheet(.sheetBadDate), .usage, ["key": ref, "value": day])
    case .future:
      Problem(
        .sheet(.sheetFutureDay), .usage,
        ["key": ref, "value": day, "today": session.today.description])
    }
  }

  /// The answers of a sheet that came back.
  private func read(_ path: String) throws -> [PlanCode: [CaseAnswer]] {
    let states = try states()
    return try AnswerSheet.answers(
      LocalFile.bytes(path), file: path, plans: states.map { ($0.plan, $0.template) },
      today: session.today)
  }

  /// The answers that somebody at a terminal gives, one question a line.
  ///
  /// - Parameter isSure: Whether nothing is to be asked.
  private func asked(unless isSure: Bool) throws -> [PlanCode: [CaseAnswer]] {
    let console = session.console
    guard !isSure, console.canAsk else { return [:] }
    var result: [PlanCode: [CaseAnswer]] = [:]
    var isFirst = true
    for state in try states() {
      for question in state.questions {
        if isFirst { console.talk(SheetWords.askIntro(language)) }
        isFirst = false
        result[question.plan, default: []] += try asked(question, of: state)
      }
    }
    return result
  }

  /// Asks until an answer can be read; nothing typed is not known.
  private func asked(_ question: CaseQuestion, of state: CaughtUpPlan) throws -> [CaseAnswer] {
    let reading = AnswerReading(of: state.plan, template: state.template, today: session.today)
    let allowed = allowed(question)
    while true {
      let asked = SheetWords.ask(
        language,
        [
          "ref": "\(question.plan.short)/\(question.subject.name)", "title": title(question),
          "allowed": allowed,
        ])
      guard let typed = try session.console.askTextAnywhere(asked) else { return [] }
      let (text, on) = Self.parted(typed.trimmingWhitespace())
      do throws(AnswerReading.Fault) {
        return try reading.answers(
          question.subject.sort, question.subject.name, text, on: day(on))
      } catch {
        session.console.talk(
          SheetWords.askAgain(language, ["value": typed, "allowed": allowed]))
      }
    }
  }

  /// `pga op 3-12-2025`: the answer, and the day it was.
  private static func parted(_ typed: String) -> (text: String, day: String) {
    for word in [" op ", " on ", " @ "] {
      if let range = typed.firstRange(of: word) {
        return (
          String(typed[..<range.lowerBound]).trimmingWhitespace(),
          String(typed[range.upperBound...]).trimmingWhitespace()
        )
      }
    }
    return (typed, "")
  }

  // MARK: Sheets

  private var header: [String] {
    [
      SheetWords.plan, SheetWords.sort, SheetWords.name, SheetWords.question, SheetWords.day,
      SheetWords.allowed, SheetWords.answer, SheetWords.on,
    ].map { $0(language) }
  }

  private func cells(_ question: CaseQuestion) -> [String] {
    [
      question.plan.short, question.subject.word(language), question.subject.name,
      title(question), question.day.map { DayText.typed($0, language) } ?? "", allowed(question),
      "", "",
    ]
  }

  private func table(_ questions: [CaseQuestion]) -> String {
    CSVWriter.text([header] + questions.map(cells), .excel)
  }

  private func yaml(_ questions: [CaseQuestion]) -> String {
    let names = ["plan", "kind", "name", "question", "was-due", "possible", "answer", "on"]
    return AnswerSheet.yaml(questions.map { zip(names, cells($0)).map { (name: $0, value: $1) } })
  }

  private func title(_ question: CaseQuestion) -> String {
    question.title?(language) ?? question.subject.name
  }

  /// Answers and outcomes, as they are read and typed back.
  private func words(of names: [String]) -> [String] {
    names.map { ItemWords.answer($0, language) }
  }

  private func allowed(_ question: CaseQuestion) -> String {
    switch question.subject {
    case .anchor: SheetWords.aDay(language)
    case .fact: words(of: question.allowed).joined(separator: ", ")
    case .decision:
      (words(of: question.allowed) + [SheetWords.undone(language)]).joined(separator: ", ")
    case .work:
      [SheetWords.done, SheetWords.undone].map { $0(language) }.joined(separator: ", ")
    case .contacts(_, let numbers):
      SheetWords.count(
        language, ["numbers": "\(numbers.first ?? 1)-\(numbers.last ?? 1)"])
    }
  }
}

extension CaseQuestion.Subject {
  fileprivate func word(_ language: Language) -> String {
    switch self {
    case .anchor: SheetWords.anchor(language)
    case .fact: SheetWords.fact(language)
    case .decision: SheetWords.decision(language)
    case .work: SheetWords.task(language)
    case .contacts: SheetWords.contacts(language)
    }
  }

  fileprivate var sort: AnswerReading.Sort {
    switch self {
    case .anchor: .anchor
    case .fact: .fact
    case .decision, .work: .task
    case .contacts: .contacts
    }
  }
}
