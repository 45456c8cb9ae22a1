import CarePlans
import CivilTime
import Wording

/// What is said of an item when somebody opens it: dates, counts and what to type; no names and no keys.
extension FeedTexts {
  /// What is said of one that is open; nil for any other, and where nothing but "busy" is told.
  ///
  /// - Parameters:
  ///   - shown: The day it stands on.
  ///   - lateSince: The date it has passed, if it is late.
  ///   - aside: Until when it is put aside.
  func details(
    _ entry: Commitment, shown: CivilDate?, lateSince: CivilDate?, aside: CivilDate?
  ) -> String? {
    guard level > .busy, entry.state.isOpen else { return nil }
    var lines: [String] = []
    if let lateSince {
      lines.append(FeedWords.lateSince(language, ["day": longDay(lateSince)]))
    } else if let aside {
      lines.append(FeedWords.asideUntil(language, ["day": longDay(aside)]))
    } else if let latest = entry.firmDate, latest != shown {
      lines.append(FeedWords.atTheLatest(language, ["day": longDay(latest)]))
    }
    let moved = entry.pushes + entry.moves
    if moved > 0, let first = entry.firstDue {
      lines.append(FeedWords.moved(language, moved))
      lines.append(FeedWords.movedFrom(language, ["day": longDay(first)]))
    }
    lines.append(FeedWords.typed(language, ["number": entry.numbered]))
    return lines.joined(separator: "\n")
  }

  /// What is said of all that is late, the oldest first; what is too much is counted.
  ///
  /// - Parameter lines: Those that may be told of; what is late and not among them is counted too.
  func list(_ lines: [LateLine], of total: Int, for audience: FeedAudience) -> String {
    let told = lines.prefix(Self.most).map { line in
      let text = line.texts.plain(line)
      return line.count > 1 ? line.texts.open(text, line.count) : text
    }
    let rest = total - told.count
    return
      (told + (rest > 0 ? [FeedWords.andMore(language, rest)] : [])
      + [next(of: audience)]).joined(separator: "\n")
  }

  /// What its reader types to see the same list; who that is, is told with titles only.
  private func next(of audience: FeedAudience) -> String {
    switch audience {
    case .worker(let id) where level == .titled:
      FeedWords.typedNextOfWorker(language, ["worker": id.rawValue])
    case .worker: FeedWords.typedNextOwn(language)
    case .partner(let id) where level == .titled:
      FeedWords.typedNextOfPartner(language, ["partner": id.rawValue])
    case .plan(let code): FeedWords.typedNextOfPlan(language, ["code": code.short])
    case .partner, .all, .supervisor: FeedWords.typedNext(language)
    }
  }

  /// How many lines there are at most.
  private static let most = 20

  /// `867Y·58: wo 25 november 2026`; with the title at level 2.
  private func plain(_ line: LateLine) -> String {
    var name = line.entry.numbered
    if level == .titled, let title = line.title {
      name = FeedWords.titled(
        language, ["title": language == .nl ? title.nl : title.en, "number": name])
    }
    return FeedWords.dated(language, ["text": name, "day": longDay(line.since)])
  }
}

/// Something that is late, a series as one.
struct LateLine {
  let entry: Commitment
  /// The date it has passed.
  let since: CivilDate
  /// How many contacts of its series passed without a word; one for anything else.
  let count: Int
  let title: BilingualText?
  /// By which level it is told.
  let texts: FeedTexts
}

extension Commitment {
  /// The earlier of its dates that are sure.
  fileprivate var firmDate: CivilDate? {
    let firm = [isDueExpected ? nil : due, isLimitExpected ? nil : limit]
    return firm.compactMap(\.self).min()
  }
}
