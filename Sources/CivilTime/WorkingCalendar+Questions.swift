extension WorkingCalendar {
  package func isWorking(_ date: CivilDate) -> Bool {
    isWorking(date.dayNumber)
  }

  /// The working day on or after `date`; `CivilDate.latest` when there is none.
  package func next(onOrAfter date: CivilDate) -> CivilDate {
    CivilDate(clamping: Int(next(onOrAfter: date.dayNumber)))
  }

  /// The working day on or before `date`; `CivilDate.earliest` when there is none.
  package func previous(onOrBefore date: CivilDate) -> CivilDate {
    CivilDate(clamping: Int(previous(onOrBefore: date.dayNumber)))
  }

  /// The n-th working day strictly after `date`, or before it when negative; 0 gives `date` itself.
  ///
  /// - Returns: nil when the range holds no such day.
  package func adding(workingDays n: Int, to date: CivilDate) -> CivilDate? {
    guard let amount = Int32(exactly: n) else { return nil }
    return CivilDate(dayNumber: unsaturated(workingDays: amount, from: date.dayNumber))
  }

  /// The working days in (a, b]; when `b` is earlier, minus those in (b, a].
  package func workingDays(after a: CivilDate, through b: CivilDate) -> Int {
    Int(workingDays(after: a.dayNumber, through: b.dayNumber))
  }
}

// The same questions in day numbers. Days outside the range count as the end of it that lies nearest.
extension WorkingCalendar {
  package func isWorking(_ day: Int32) -> Bool {
    let index = Self.index(day)
    return blocks[index >> 6].bits &>> UInt64(index & 63) & 1 == 1
  }

  package func next(onOrAfter day: Int32) -> Int32 {
    let index = Self.index(day)
    let rest = blocks[index >> 6].bits & (UInt64.max &<< UInt64(index & 63))
    if rest != 0 { return Self.day(index >> 6, rest.trailingZeroBitCount) }
    let number = rank(index) + 1
    return number > total ? CivilDate.latestDay : select(number)
  }

  package func previous(onOrBefore day: Int32) -> Int32 {
    let index = Self.index(day)
    let rest = blocks[index >> 6].bits & (UInt64.max &>> UInt64(63 - index & 63))
    if rest != 0 { return Self.day(index >> 6, 63 - rest.leadingZeroBitCount) }
    let number = rank(index)
    return number < 1 ? CivilDate.earliestDay : select(number)
  }

  package func adding(workingDays n: Int32, to day: Int32) -> Int32 {
    CivilDate.clamp(unsaturated(workingDays: n, from: day))
  }

  package func workingDays(after a: Int32, through b: Int32) -> Int32 {
    rank(Self.index(b)) - rank(Self.index(a))
  }
}

extension WorkingCalendar {
  /// As `adding(workingDays:to:)`, but one day past the end of the range when there is no such day.
  func unsaturated(workingDays n: Int32, from day: Int32) -> Int32 {
    let index = Self.index(day)
    if n == 0 { return CivilDate.clamp(day) }
    let block = index >> 6
    if n == 1 {
      // By far the most frequent term, and nearly always inside the block.
      let rest = blocks[block].bits & ((UInt64.max &<< UInt64(index & 63)) &<< 1)
      if rest != 0 { return Self.day(block, rest.trailingZeroBitCount) }
    }
    let number = n > 0 ? Int(rank(index)) + Int(n) : Int(rank(before: index)) + Int(n) + 1
    guard number >= 1 else { return CivilDate.earliestDay - 1 }
    guard number <= Int(total) else { return CivilDate.latestDay + 1 }
    return select(Int32(number), near: -256...256 ~= n ? block : nil)
  }

  /// The latest day from which `n` working days end on or before `day`; saturates.
  func latestOrigin(endingBy day: Int32, workingDays n: Int32) -> Int32 {
    let index = Self.index(day)
    if n == 0 { return CivilDate.clamp(day) }
    // Forward, working day `number` is the first from which the end comes too late.
    let number = Int(rank(index)) - Int(n) + (n > 0 ? 1 : 0)
    guard number >= 1 else { return CivilDate.earliestDay }
    guard number <= Int(total) else { return CivilDate.latestDay }
    let found = select(Int32(number), near: -256...256 ~= n ? index >> 6 : nil)
    return CivilDate.clamp(n > 0 ? found - 1 : found)
  }

  /// The day of working day number `number`, from 1 to `total`.
  ///
  /// - Parameter near: a block that cannot be far off; saves a look at a distant one.
  func select(_ number: Int32, near: Int? = nil) -> Int32 {
    var block = near ?? Int(blocks[Int((number - 1) >> 6)].hint)
    while blocks[block].before >= number { block -= 1 }
    while block + 1 < blocks.count, blocks[block + 1].before < number { block += 1 }
    return Self.day(block, blocks[block].bits.place(ofBit: number - blocks[block].before))
  }

  private func rank(_ index: Int) -> Int32 {
    let block = blocks[index >> 6]
    let bits = block.bits & (UInt64.max &>> UInt64(63 - index & 63))
    return block.before + Int32(truncatingIfNeeded: bits.nonzeroBitCount)
  }

  private func rank(before index: Int) -> Int32 {
    let block = blocks[index >> 6]
    let bits = block.bits & ~(UInt64.max &<< UInt64(index & 63))
    return block.before + Int32(truncatingIfNeeded: bits.nonzeroBitCount)
  }

  private static func index(_ day: Int32) -> Int {
    Int(CivilDate.clamp(day) - CivilDate.earliestDay)
  }

  private static func day(_ block: Int, _ place: Int) -> Int32 {
    Int32(truncatingIfNeeded: block << 6 + place) + CivilDate.earliestDay
  }
}

extension UInt64 {
  /// The place of the n-th set bit, counted from 1 at the low end; there must be that many.
  ///
  /// Counts in the eight bytes of a word at once: first the bits of each byte, then those of one byte.
  fileprivate func place(ofBit n: Int32) -> Int {
    var counts = self &- (self &>> 1 & 0x5555_5555_5555_5555)
    counts = (counts & 0x3333_3333_3333_3333) &+ (counts &>> 2 & 0x3333_3333_3333_3333)
    counts = (counts &+ counts &>> 4) & 0x0F0F_0F0F_0F0F_0F0F
    let sums = counts &* Self.ones
    let number = UInt64(truncatingIfNeeded: n)
    let shift = UInt64(Self.firstByte(of: sums, from: number) * 8)
    let left = number &- (((sums &<< 8) &>> shift) & 0xFF)
    // Bit i of the byte becomes a one in byte i.
    let spread = (self &>> shift & 0xFF) &* Self.ones & 0x8040_2010_0804_0201
    let bits = (spread &+ 0x7F7F_7F7F_7F7F_7F7F) &>> 7 & Self.ones
    return Int(shift) + Self.firstByte(of: bits &* Self.ones, from: left)
  }

  private static let ones: UInt64 = 0x0101_0101_0101_0101

  /// The lowest byte that is at least `least`; all bytes and `least` are at most 64, and one is found.
  private static func firstByte(of bytes: UInt64, from least: UInt64) -> Int {
    let signs: UInt64 = 0x8080_8080_8080_8080
    return (((bytes | signs) &- least &* ones) & signs).trailingZeroBitCount >> 3
  }
}
