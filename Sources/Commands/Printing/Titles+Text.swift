import CarePlans
import Planner
import Wording

extension BilingualText {
  /// The text in a language.
  func callAsFunction(_ language: Language) -> String {
    switch language {
    case .nl: nl
    case .en: en
    }
  }
}

extension Session {
  /// What commitments are called in the language of the run; the key where nobody wrote a title.
  func titles(of picture: PlanPicture) -> (Commitment) -> String {
    let language = language
    let titles = picture.titles
    let measures = MeasureNames(planner: planner)
    return { entry in
      guard entry.kind == .measureEnd else {
        return titles.title(of: entry)?(language) ?? entry.item.rawValue
      }
      guard let name = measures.name(of: entry, language) else {
        return ItemWords.kind("measure-end")?(language) ?? ""
      }
      return ItemWords.endOfMeasure(language, ["measure": name])
    }
  }
}

/// What measures are called, asked of their plans as they are printed: few of a list are measures.
final class MeasureNames {
  private let planner: Planner
  private var known: [PlanCode: [ItemKey: BilingualText]] = [:]

  init(planner: Planner) { self.planner = planner }

  /// The name of the law, or the title the template gives; nil for a plan that cannot be opened.
  func name(of entry: Commitment, _ language: Language) -> String? {
    let names = known[entry.plan] ?? names(in: entry.plan)
    known[entry.plan] = names
    return names[entry.item]?(language)
  }

  private func names(in code: PlanCode) -> [ItemKey: BilingualText] {
    guard let plan = try? planner.open(code).plan else { return [:] }
    let template = try? planner.repository.template(hash: plan.template.hash)
    return Dictionary(
      plan.measures.map { measure in
        let title = template?.measures.first { $0.law == measure.law }?.title
        return (measure.key, Self.name(of: measure.law, title))
      }, uniquingKeysWith: { first, _ in first })
  }

  /// A title with the law in brackets is known by the law: `Maatregel … (TWBMT)` is `TWBMT`.
  private static func name(of law: String, _ title: BilingualText?) -> BilingualText {
    let short = law.uppercased()
    guard let title, !title.nl.contains("(\(short))") else {
      return BilingualText(nl: short, en: short)
    }
    return title
  }
}
