extension TextProblem {
  /// The problems there are, by stable raw values.
  ///
  /// In brackets: the names of their values.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    // MARK: The text itself
    case empty = "text-empty"
    /// (size, limit) in bytes.
    case tooLarge = "text-too-large"
    /// (limit) levels.
    case tooDeep = "text-too-deep"
    /// (limit) entries in all lists together.
    case tooManyItems = "text-too-many-items"
    /// (limit) signs.
    case stringTooLong = "text-string-too-long"
    case notUTF8 = "text-not-utf8"
    /// (code) such as `U+0007`.
    case controlCharacter = "text-control-character"
    /// (name) Anchors and aliases of YAML.
    case aliasRefused = "text-alias-refused"
    /// (tag)
    case tagRefused = "text-tag-refused"
    case mergeRefused = "text-merge-refused"
    case multipleDocuments = "text-multiple-documents"
    /// (reason) in the English of the YAML library.
    case syntax = "text-syntax"

    // MARK: Fields
    /// (key)
    case duplicateKey = "text-duplicate-key"
    /// (key, suggestion: may be empty)
    case unknownKey = "text-unknown-key"
    /// (key)
    case missingKey = "text-missing-key"
    /// (key, expected, found) of `text list mapping number yes-no nothing`.
    case wrongType = "text-wrong-type"
    /// (key, value, allowed: parted by spaces, suggestion: may be empty)
    case badValue = "text-bad-value"
    /// (key, value, least, most)
    case badNumber = "text-bad-number"
    /// (key, value)
    case badDate = "text-bad-date"
    /// (key, value)
    case badTerm = "text-bad-term"
    /// (key, value, reason: raw value of `TaperError.Kind`, offset)
    case badTaper = "text-bad-taper"
    /// (key, value)
    case badRule = "text-bad-rule"
    /// (key, value, part)
    case badCondition = "text-bad-condition"
    /// (key, value) A name that breaks the rule for its sort.
    case badName = "text-bad-name"
    /// (language)
    case missingLanguage = "text-missing-language"

    // MARK: Tables
    /// A cell that begins with a quote and has none at its end.
    case sheetOpenQuote = "sheet-open-quote"
    /// (value, columns) A cell beyond the last column.
    case sheetWide = "sheet-wide"
    /// (key, known, suggestion: may be empty)
    case sheetUnknownColumn = "sheet-unknown-column"
    /// (key, value, known, suggestion: may be empty)
    case sheetUnknownName = "sheet-unknown-name"
    /// (key, value)
    case sheetBadDate = "sheet-bad-date"
    /// (key, value, today) A day that has not come, of something that has happened.
    case sheetFutureDay = "sheet-future-day"
    /// (key) Names of people, and names for plans.
    case sheetNoLabels = "sheet-no-labels"
    /// (key, value, known) An answer that cannot be read.
    case sheetBadAnswer = "sheet-bad-answer"
    /// (value, now) The phase that the dates give is another.
    case sheetPhaseDiffers = "sheet-phase-differs"

    /// (problem: the name of a rule's problem, and the values of that)
    case sheetRefused = "sheet-refused"

    // MARK: Templates
    /// (path)
    case fileMissing = "template-file-missing"
    /// (expected, found)
    case fileMismatch = "template-file-mismatch"
    /// (key, first: line)
    case duplicateItem = "template-duplicate-item"
    /// (key, suggestion)
    case unknownTask = "template-unknown-task"
    /// (key, suggestion)
    case unknownAnchor = "template-unknown-anchor"
    /// (key, suggestion)
    case unknownFact = "template-unknown-fact"
    /// (fact, value, allowed, suggestion)
    case unknownFactValue = "template-unknown-fact-value"
    /// (key, suggestion)
    case unknownPhase = "template-unknown-phase"
    /// (key, suggestion)
    case unknownRole = "template-unknown-role"
    /// (key) A series cannot be waited for.
    case linkToSeries = "template-link-to-series"
    /// (key) It is not always in the plan when the row that names it is.
    case linkToAbsent = "template-link-to-absent"
    /// (path) Keys parted by spaces, the first again as the last; each waits for the next.
    case cycle = "template-cycle"
    /// (path) As `cycle`, for due and limit rules that count from each other.
    case ruleCycle = "template-rule-cycle"
    /// (origin) `event` or `measure.…` in a row that no single event, or no measure, adds.
    case strayOrigin = "template-stray-origin"
    case limitWithoutSource = "template-limit-without-source"
    /// (key) of the timing.
    case statutoryWithoutSource = "template-statutory-without-source"
    /// (key) of the timing.
    case statutoryWithoutVerify = "template-statutory-without-verify"
    case unusedFact = "template-unused-fact"
    /// (nl, en) Numbers that stand in the title of one language only.
    case numberDiffers = "template-number-differs"
    /// (key, suggestion) An override of a row no block has.
    case unknownOverride = "template-unknown-override"
    /// (key, known, suggestion) An overlay changes timings alone.
    case overlayField = "template-overlay-field"
    /// (key, suggestion) An overlay of a row the template has not.
    case overlayRow = "template-overlay-row"
    /// An overlay changes a limit and names no source for it.
    case overlayLimit = "template-overlay-limit"
    /// (key, suggestion) An overlay of no template.
    case overlayStray = "template-overlay-stray"
    /// (kind) Only decisions have outcomes.
    case strayOutcomes = "template-stray-outcomes"

    // MARK: Found by the template doctor
    case neverApplies = "template-never-applies"
    case neverAdded = "template-never-added"
    /// (predecessor)
    case dueBeforePredecessor = "template-due-before-predecessor"
    /// (field, days, path) A date by which the task cannot be done.
    case impossibleWindow = "template-window-impossible"
    case dueAfterLimit = "template-due-after-limit"
    /// (field, origin) It counts from a row that never applies with this one.
    case originExcluded = "template-origin-excluded"
    /// (predecessor) It waits for a row that never applies with this one.
    case linkExcluded = "template-link-excluded"
    /// (field, day) It always falls on a day on which nobody works.
    case alwaysClosed = "template-always-closed"
    case seriesNeverFalls = "template-series-never-falls"
    case gateWithoutPredecessors = "template-gate-without-predecessors"
    case decisionWithoutOutcomes = "template-decision-without-outcomes"
    /// (language)
    case blankTitle = "template-blank-title"
    case endlessSeries = "template-endless-series"
    case addsNothing = "template-adds-nothing"

    // MARK: Plans
    /// (value, reason: `length`, `sign` or `check`)
    case badCode = "plan-bad-code"
    /// (key) No key of a task, series or measure.
    case badItemKey = "plan-bad-key"
    /// (key, first: line)
    case duplicatePlanItem = "plan-duplicate-item"
    /// (number, first: key)
    case duplicateNumber = "plan-duplicate-number"
    /// (key, suggestion)
    case unknownPlanTask = "plan-unknown-task"
    /// (key, suggestion)
    case unknownPlanAnchor = "plan-unknown-anchor"
    /// (key, suggestion)
    case unknownPlanFact = "plan-unknown-fact"
    /// (key, suggestion)
    case unknownMeasure = "plan-unknown-measure"
    /// (path)
    case planCycle = "plan-cycle"
    /// (path)
    case planRuleCycle = "plan-rule-cycle"
    /// (value) A removal on a day that has not come.
    case removedInFuture = "plan-removed-in-future"
    /// (value, date) Owed since a day after the removal.
    case removedSinceLater = "plan-removed-since-later"
    /// (number) A contact that was reported, or that the item has not.
    case removedContact = "plan-removed-contact"
    /// (date) An item that is over.
    case removedAndFinished = "plan-removed-and-finished"

    // MARK: Edits of plans
    /// (value, plan) The text of another plan.
    case editOtherPlan = "plan-edit-other-plan"
    /// (number, last) A change that the plan never had.
    case editChangeUnknown = "plan-edit-change-unknown"
    /// (key, was, own, other) Changed here, and since then otherwise by somebody else.
    case editConflict = "plan-edit-conflict"
    /// (key) A row that was taken out here, and changed since by somebody else.
    case editRowConflict = "plan-edit-row-conflict"
    /// (key) A row that was changed here, and is in the plan no more.
    case editRowGone = "plan-edit-row-gone"
    /// (key)
    case editFixed = "plan-edit-fixed"
    /// (key, verb)
    case editByVerb = "plan-edit-by-verb"
    /// (key) Two links to one predecessor.
    case editTwoLinks = "plan-edit-two-links"

    package var severity: Severity {
      switch self {
      case .statutoryWithoutSource, .statutoryWithoutVerify, .unusedFact, .numberDiffers,
        .neverApplies, .neverAdded, .dueBeforePredecessor, .gateWithoutPredecessors,
        .decisionWithoutOutcomes, .blankTitle, .endlessSeries, .addsNothing, .impossibleWindow,
        .dueAfterLimit, .originExcluded, .linkExcluded, .alwaysClosed, .seriesNeverFalls:
        .warning
      default: .error
      }
    }

    /// Whether its `key` is a part of a plan's text.
    package var namesPart: Bool {
      switch self {
      case .editConflict, .editFixed, .editByVerb: true
      default: false
      }
    }
  }
}
