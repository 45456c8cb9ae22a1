import CarePlans
import CivilTime
import TestSupport
import Wording

/// The fixed commitments behind the goldens, with titles in both languages.
struct SampleReports {
  let today = CivilDate.sampleToday
  let rows: [PlanRow] = [
    .sample(1), .sample(2), .sample(3, status: .suspended), .sample(4, status: .stopped),
  ]

  func day(_ offset: Int) -> CivilDate { CivilDate(clamping: Int(today.dayNumber) + offset) }

  func title(_ language: Language) -> (Commitment) -> String {
    { entry in
      let pair = Self.titles[(entry.series ?? entry.item).rawValue] ?? ("Zonder titel", "Untitled")
      return language == .nl ? pair.0 : pair.1
    }
  }

  private static let titles: [String: (String, String)] = [
    "DR05": ("Identiteitsbewijs aanvragen", "Apply for an identity card"),
    "DR06": ("Voorschot op de uitkering binnen vier weken", "Benefit advance within four weeks"),
    "DR07": ("=Intake | schuldhulp", "=Debt intake | first interview"),
    "DR08": ("Huisvesting \u{1B}[31mrood\nrond", "Housing \u{1B}[31mred\nsettled"),
    "DR09a": ("Zorgverzekering", "Health insurance"),
    "DR10": ("家庭会议 met de familie", "家庭会议 with the family"),
    "DR11": ("Casusoverleg", "Case conference"),
    "DR12": ("Inschrijven in de BRP", "Register at the municipality"),
    "DR13": ("Wachten op de IND", "Wait for the immigration service"),
    "DR14": ("Plan voor het netwerk", "Network plan"),
    "DR21": ("Huisbezoek", "Home visit"),
    "M1": ("Einde meldplicht", "End of the duty to report"),
  ]

  var commitments: [Commitment] {
    [
      .sample("DR05", due: day(-34), partner: "gem", worker: "gem-02", frees: 2).with {
        $0.readyFrom = day(-40)
        $0.firstDue = day(-60)
        $0.pushes = 2
        $0.neededBy = day(-20)
      },
      .sample(
        "DR06", obligation: .statutory, due: day(-20), limit: day(-3), partner: "uwv",
        blockedBy: ["DR05", "DR12", "DR13"], roots: ["DR05"]),
      .sample("DR07", due: day(-1), partner: "gem", blockedBy: ["DR05"], roots: ["DR05"]),
      .sample("DR05", plan: 2, due: day(-2), partner: "gem", frees: 1),
      .sample("DR07", plan: 2, due: day(4), partner: "gem", roots: ["DR05"]),
      .sample("DR08", due: day(-8), partner: nil),
      .sample("DR09a", due: day(-5), worker: "ggz-01").with { $0.waitUntil = day(9) },
      .sample("DR10", plan: 2, due: day(0)),
      .sample("DR11", plan: 2, kind: .review, due: day(6), blockedBy: ["DR10"]).with {
        $0.isDueExpected = true
      },
      .sample("DR12", obligation: .statutory, limit: day(12)).with { $0.readyFrom = day(-1) },
      .sample("DR13", plan: 2, kind: .wait, due: day(-4), blockedBy: ["DR05", "DR10"]).with {
        $0.isDueExpected = true
      },
      .sample("DR14", due: day(90)), .sample("DR15", state: .openDated),
      .sampleContact("DR21", 1, on: day(-15)), .sampleContact("DR21", 2, on: day(-8)),
      .sampleContact("DR21", 3, on: day(-1)), .sampleContact("DR21", 4, on: day(6)),
      .sample("M1", kind: .measureEnd, obligation: .statutory, limit: day(25), partner: "om"),
      .sample("DR05", plan: 4, due: day(-100)).with { $0.state = .withdrawn },
    ]
  }
}
