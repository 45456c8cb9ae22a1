package import CarePlans
package import CivilTime
package import PlanAPI
import Reports
package import Wording

/// A question with all that was said, for those it is between and those who direct its plan.
package struct QuestionPage: LinePage {
  private let question: PlanQuestion
  private let commitment: Commitment?
  private let language: Language
  private let today: CivilDate
  private let title: String
  /// When and why was asked again, for those who read the journal.
  private let chases: [PlanView.ChaseReason]

  /// - Parameter commitment: What is owed for it, as the reader sees it.
  package init(
    _ question: PlanQuestion, _ commitment: Commitment, _ language: Language, on today: CivilDate
  ) {
    self.init(
      question, commitment, "\(commitment.plan.short)/\(question.key)", language, on: today)
  }

  init(
    _ question: PlanQuestion, _ commitment: Commitment?, _ ref: String, _ language: Language,
    on today: CivilDate, chases: [PlanView.ChaseReason] = []
  ) {
    self.chases = chases
    self.question = question
    self.commitment = commitment
    self.language = language
    self.today = today
    title = "\(ref)  \(question.title(language))"
  }

  package var document: TableDocument {
    TableDocument(title: title, sheets: [fields, messages])
  }

  /// The same for programs.
  package var json: JSONTree {
    QuestionWire(question, standing: commitment?.standing(on: today), hasTexts: true).tree
  }

  private var fields: Sheet {
    var fields = ShownFields(language)
    fields.add(AskingWords.asker, question.asker.name)
    fields.add(AskingWords.answerer, question.answerer.name)
    fields.add(ShowWords.state, question.state(commitment, on: today, language))
    let exchange = question.exchange
    if question.isOpen {
      fields.add(AskingWords.turn, exchange.owing.name)
      fields.add(ShowWords.due, question.due.description)
    }
    fields.add(AskingWords.askedOn, question.askedOn.description)
    if question.isOpen {
      fields.add(
        AskingWords.chased,
        AskingWords.timesAndLast(
          exchange.times, daysAgo: today - exchange.lastAskedOn, language))
    }
    fields.add(AskingWords.answered, question.answeredOn?.description)
    fields.add(AskingWords.withdrawn, question.withdrawnOn?.description)
    return fields.sheet
  }

  /// What was said, whole whatever the width; in no table, so that no CSV has it.
  private var messages: Sheet {
    Sheet(
      title: AskingWords.messages(language), columns: [], sections: [],
      footnotes: (said + asked).enumerated()
        .sorted { ($0.element.on, $0.offset) < ($1.element.on, $1.offset) }
        .map { "\($0.element.on) \($0.element.text)" })
  }

  private var said: [(on: CivilDate, text: String)] {
    question.messages.map { message in
      let text = message.text ?? AskingWords.noText(language)
      return (message.on, "\(question.party(message.by).name): \(text)")
    }
  }

  /// The days on which was asked again; why, for those who read the journal.
  private var asked: [(on: CivilDate, text: String)] {
    guard chases.isEmpty else {
      return chases.map { chase in
        let reason = chase.reason.map { ": " + $0 } ?? ""
        return (chase.on, "\(chase.actor), \(AskingWords.askedAgain(language))\(reason)")
      }
    }
    return question.chasedOn.map { ($0, AskingWords.askedAgain(language)) }
  }
}

extension PlanPage {
  /// What was asked in the plan, without what was said.
  var questions: Sheet {
    Sheet(
      title: AskingWords.questions(language),
      columns: [
        Column("ref", OverdueWords.refColumn(language)),
        Column("about", AskingWords.aboutColumn(language)),
        Column("asker", AskingWords.asker(language), priority: 2),
        Column("answerer", AskingWords.answerer(language), priority: 1),
        Column("due", OverdueWords.dueColumn(language)),
        Column("state", ShowWords.state(language)),
        Column("turn", AskingWords.turn(language), priority: 1),
        Column("times", AskingWords.timesColumn(language), alignment: .right, priority: 3),
      ],
      rows: plan.questions.map { question in
        [
          Cell("\(plan.code.short)/\(question.key)"), Cell(question.about?.rawValue ?? ""),
          Cell(question.asker.name), Cell(question.answerer.name),
          Cell(question.isOpen ? question.due.description : ""),
          Cell(question.state(view.commitment(question.key), on: view.today, language)),
          Cell(question.isOpen ? question.exchange.owing.name : ""),
          Cell(question.exchange.times),
        ]
      },
      footnotes: plan.questions.first.map {
        [AskingWords.hidden(language, ["ref": "\(plan.code.short)/\($0.key)"])]
      } ?? [])
  }

  func questionPage(_ key: ItemKey) -> QuestionPage? {
    plan.question(key).map {
      QuestionPage(
        $0, view.commitment(key), "\(plan.code.short)/\(key)", language, on: view.today,
        chases: view.chases)
    }
  }

  /// The questions about an item, each with how far it is: `K7QF/Q1 (wonen, open)`.
  func questions(about item: ItemKey) -> String {
    plan.questions.filter { $0.about == item }.map { question in
      let state = question.state(view.commitment(question.key), on: view.today, language)
      return "\(plan.code.short)/\(question.key) (\(question.answerer.name), \(state))"
    }.joined(separator: ", ")
  }
}

extension PlanQuestion {
  /// What it is called: never what it asks.
  func title(_ language: Language) -> String {
    about.map { AskingWords.about(language, ["item": $0.rawValue]) }
      ?? AskingWords.question(language)
  }

  /// How far it is, in two or three words.
  fileprivate func state(
    _ commitment: Commitment?, on today: CivilDate, _ language: Language
  ) -> String {
    let late = commitment?.standing(on: today).daysLate ?? 0
    if isOpen, late > 0 { return ShowWords.late(language, ["n": String(late)]) }
    if isOpen, turn == .asker { return AskingWords.askedBack(language) }
    return AskingWords.state(
      isAnswered: answeredOn != nil, isWithdrawn: withdrawnOn != nil)(language)
  }
}
