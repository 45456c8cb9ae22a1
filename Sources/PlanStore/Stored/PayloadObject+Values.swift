import CarePlans
import CivilTime

// Members of stored forms.
extension PayloadObject {
  mutating func text(_ name: StaticString) throws -> String { try tape.text(at: need(name)) }

  mutating func optionalText(_ name: StaticString) throws -> String? {
    try find(name).map(tape.text)
  }

  /// A number that no sum with another one leads out of bounds.
  mutating func number(_ name: StaticString) throws -> Int { try tape.number(at: need(name)) }

  mutating func optionalNumber(_ name: StaticString) throws -> Int? {
    try find(name).map(tape.number)
  }

  /// Milliseconds since 1970.
  mutating func instant(_ name: StaticString) throws -> Int64 {
    Int64(try tape.integer(at: need(name)))
  }

  /// A truth value; false where nothing is said.
  mutating func flag(_ name: StaticString) throws -> Bool {
    try find(name).map(tape.bool) ?? false
  }

  mutating func word<Word: StoredWord>(_ name: StaticString) throws -> Word {
    try tape.word(at: need(name))
  }

  mutating func optionalWord<Word: StoredWord>(_ name: StaticString) throws -> Word? {
    try find(name).map(tape.word)
  }

  mutating func words<Word: StoredWord>(_ name: StaticString) throws -> [Word]? {
    try find(name).map { try tape.list(at: $0, tape.word) }
  }

  mutating func key<Kind>(_ name: StaticString) throws -> Key<Kind> { Key(try text(name)) }

  mutating func optionalKey<Kind>(_ name: StaticString) throws -> Key<Kind>? {
    try optionalText(name).map { Key($0) }
  }

  mutating func keys<Kind>(_ name: StaticString) throws -> [Key<Kind>]? {
    try find(name).map { try tape.list(at: $0) { Key(try tape.text(at: $0)) } }
  }

  mutating func texts(_ name: StaticString) throws -> [String]? {
    try find(name).map { try tape.list(at: $0, tape.text) }
  }

  mutating func numbers(_ name: StaticString) throws -> [Int]? {
    try find(name).map { try tape.list(at: $0, tape.number) }
  }

  /// Texts under names that are values themselves.
  mutating func namedTexts(_ name: StaticString) throws -> [String: String] {
    var result: [String: String] = [:]
    guard let node = find(name) else { return result }
    try PayloadObject(tape, node).members { result[$0] = try tape.text(at: $1) }
    return result
  }

  /// Numbers under names that are values themselves.
  mutating func namedNumbers(_ name: StaticString) throws -> [String: Int] {
    var result: [String: Int] = [:]
    guard let node = find(name) else { return result }
    try PayloadObject(tape, node).members { result[$0] = try tape.number(at: $1) }
    return result
  }

  mutating func day(_ name: StaticString) throws -> CivilDate { try tape.day(at: need(name)) }

  mutating func optionalDay(_ name: StaticString) throws -> CivilDate? {
    try find(name).map(tape.day)
  }

  mutating func term(_ name: StaticString) throws -> Term { try tape.term(at: need(name)) }

  mutating func optionalTerm(_ name: StaticString) throws -> Term? {
    try find(name).map(tape.term)
  }

  mutating func taper(_ name: StaticString) throws -> Taper { try tape.taper(at: need(name)) }

  mutating func optionalTaper(_ name: StaticString) throws -> Taper? {
    try find(name).map(tape.taper)
  }

  mutating func code(_ name: StaticString) throws -> PlanCode { try Self.code(try text(name)) }

  mutating func optionalCode(_ name: StaticString) throws -> PlanCode? {
    try optionalText(name).map(Self.code)
  }

  mutating func codes(_ name: StaticString) throws -> [PlanCode]? {
    try texts(name)?.map { try Self.code($0) }
  }

  private static func code(_ text: String) throws(PayloadError) -> PlanCode {
    do throws(PlanCode.PlanCodeError) {
      return try PlanCode(text)
    } catch {
      throw PayloadError.unreadable("no code of a plan")
    }
  }

  mutating func form<Form: StoredForm>(_ name: StaticString, _ form: Form.Type) throws
    -> Form.Value
  {
    var object = try PayloadObject(tape, need(name))
    return try Form.read(&object)
  }

  mutating func optionalForm<Form: StoredForm>(_ name: StaticString, _ form: Form.Type) throws
    -> Form.Value?
  {
    guard let node = find(name) else { return nil }
    var object = try PayloadObject(tape, node)
    return try Form.read(&object)
  }

  mutating func forms<Form: StoredForm>(_ name: StaticString, _ form: Form.Type) throws
    -> [Form.Value]?
  {
    try list(name) { try Form.read(&$0) }
  }

  /// A list of objects.
  mutating func list<Member>(
    _ name: StaticString, _ body: (inout PayloadObject) throws -> Member
  ) throws -> [Member]? {
    guard let node = find(name) else { return nil }
    return try tape.list(at: node) {
      var object = try PayloadObject(tape, $0)
      return try body(&object)
    }
  }

  /// What is listed with a name each; the last one counts, and nothing where there is no list.
  mutating func listing<Name: Hashable, Value>(
    _ name: StaticString, _ body: (inout PayloadObject) throws -> (Name, Value)
  ) throws -> [Name: Value] {
    Dictionary(try list(name, body) ?? []) { $1 }
  }
}

extension JSONTape {
  fileprivate func number(at node: Int) throws -> Int {
    let number = try integer(at: node)
    guard Int32(exactly: number) != nil else { throw PayloadError.unreadable("too large a number") }
    return number
  }

  fileprivate func word<Word: StoredWord>(at node: Int) throws -> Word {
    try expect(.text, at: node)
    for word in Word.allCases where isEqual(word.storedWord, at: node) { return word }
    throw PayloadError.unreadable("an unknown word for \(Word.self)")
  }

  fileprivate func day(at node: Int) throws -> CivilDate {
    guard let day = CivilDate(try text(at: node)) else { throw PayloadError.unreadable("no day") }
    return day
  }

  fileprivate func term(at node: Int) throws -> Term {
    let text = try text(at: node)
    do throws(TermError) {
      return try Term(parsing: text)
    } catch {
      throw PayloadError.unreadable("no term")
    }
  }

  fileprivate func taper(at node: Int) throws -> Taper {
    let text = try text(at: node)
    do throws(TaperError) {
      return try Taper(parsing: text)
    } catch {
      throw PayloadError.unreadable("no taper")
    }
  }
}
