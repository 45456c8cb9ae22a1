/// The working days of a calendar as the schedule reads them: day numbers in, day numbers out.
///
/// Sixty-four days a block with running counts, so that every question takes constant time however
/// far apart the days are. It only points at the blocks: the `WorkingCalendar` it was taken from
/// must outlive it. Days outside the range of `CivilDate` count as the end of it that lies nearest.
package struct WorkingDays: @unchecked Sendable {
  /// Sixty-four days, the first in the lowest bit.
  @usableFromInline
  struct Block: Hashable, Sendable {
    /// A set bit is a working day.
    @usableFromInline var bits: UInt64
    /// The working days in all blocks before this one.
    @usableFromInline var before: Int32 = 0
    /// In block i: the block that holds working day number 64 × i + 1.
    @usableFromInline var hint: Int32 = 0
  }

  @usableFromInline let blocks: UnsafePointer<Block>
  /// The working days of the whole range.
  @usableFromInline let total: Int32

  static let blockCount = Int((CivilDate.latestDay - CivilDate.earliestDay) / 64 + 1)

  init(blocks: UnsafePointer<Block>, total: Int32) {
    self.blocks = blocks
    self.total = total
  }

  @inlinable @inline(__always)
  package func isWorking(_ day: Int32) -> Bool {
    let index = Self.index(day)
    return blocks[index &>> 6].bits &>> UInt64(truncatingIfNeeded: index & 63) & 1 == 1
  }

  /// The working day on or after `day`; the last of the range when there is none.
  @inlinable @inline(__always)
  package func next(onOrAfter day: Int32) -> Int32 {
    let index = Self.index(day)
    let rest =
      blocks[index &>> 6].bits & (UInt64.max &<< UInt64(truncatingIfNeeded: index & 63))
    return rest != 0
      ? Self.day(index &>> 6, rest.trailingZeroBitCount) : nextFar(from: index)
  }

  /// The working day on or before `day`; the first of the range when there is none.
  @inlinable @inline(__always)
  package func previous(onOrBefore day: Int32) -> Int32 {
    let index = Self.index(day)
    let rest =
      blocks[index &>> 6].bits & (UInt64.max &>> UInt64(truncatingIfNeeded: 63 - index & 63))
    return rest != 0
      ? Self.day(index &>> 6, 63 - rest.leadingZeroBitCount) : previousFar(from: index)
  }

  /// The day to which a policy date rolls; a roll of the law moves nothing here.
  @inlinable @inline(__always)
  package func rolled(_ day: Int32, _ roll: Roll) -> Int32 {
    switch roll {
    case .next: next(onOrAfter: day)
    case .back: previous(onOrBefore: day)
    case .none, .roll, .rollTwo: day
    }
  }

  /// The n-th working day strictly after `day`, or before it when negative; 0 gives `day` itself.
  @inlinable @inline(__always)
  package func adding(workingDays n: Int32, to day: Int32) -> Int32 {
    CivilDate.clamp(unsaturated(workingDays: n, from: day))
  }

  /// The working days in (a, b]; when `b` is earlier, minus those in (b, a].
  @inlinable @inline(__always)
  package func workingDays(after a: Int32, through b: Int32) -> Int32 {
    rank(Self.index(b)) &- rank(Self.index(a))
  }

  @inlinable @inline(__always)
  static func index(_ day: Int32) -> Int {
    Int(CivilDate.clamp(day) &- CivilDate.earliestDay)
  }

  @inlinable @inline(__always)
  static func day(_ block: Int, _ place: Int) -> Int32 {
    Int32(truncatingIfNeeded: block &<< 6 &+ place) &+ CivilDate.earliestDay
  }

  /// The working days up to and including the day at that place.
  @inlinable @inline(__always)
  func rank(_ index: Int) -> Int32 {
    let block = blocks[index &>> 6]
    let bits = block.bits & (UInt64.max &>> UInt64(truncatingIfNeeded: 63 - index & 63))
    return block.before &+ Int32(truncatingIfNeeded: bits.nonzeroBitCount)
  }
}

extension WorkingDays {
  /// As `adding(workingDays:to:)`, but one day past the end of the range when there is no such day.
  @usableFromInline
  func unsaturated(workingDays n: Int32, from day: Int32) -> Int32 {
    if n == 0 { return CivilDate.clamp(day) }
    let index = Self.index(day)
    if Self.short ~= n, let found = n > 0 ? nth(n, after: index) : nth(-n, upTo: index &- 1) {
      return found
    }
    let number = n > 0 ? Int(rank(index)) + Int(n) : Int(rank(before: index)) + Int(n) + 1
    guard number >= 1 else { return CivilDate.earliestDay - 1 }
    guard number <= Int(total) else { return CivilDate.latestDay + 1 }
    return select(Int32(number), near: -256...256 ~= n ? index >> 6 : nil)
  }

  /// The latest day from which `n` working days end on or before `day`; saturates.
  @usableFromInline
  func latestOrigin(endingBy day: Int32, workingDays n: Int32) -> Int32 {
    if n == 0 { return CivilDate.clamp(day) }
    let index = Self.index(day)
    if Self.short ~= n, let found = n > 0 ? nth(n, upTo: index) : nth(-n, after: index) {
      return CivilDate.clamp(n > 0 ? found - 1 : found)
    }
    // Forward, working day `number` is the first from which the end comes too late.
    let number = Int(rank(index)) - Int(n) + (n > 0 ? 1 : 0)
    guard number >= 1 else { return CivilDate.earliestDay }
    guard number <= Int(total) else { return CivilDate.latestDay }
    let found = select(Int32(number), near: -256...256 ~= n ? index >> 6 : nil)
    return CivilDate.clamp(n > 0 ? found - 1 : found)
  }

  /// Most terms are short: so many working days are counted off one by one.
  private static let short: ClosedRange<Int32> = -10...10

  /// The n-th working day after the day at that place; nil past the range.
  @inline(__always)
  private func nth(_ n: Int32, after index: Int) -> Int32? {
    var block = index &>> 6
    var left = n
    var rest =
      blocks[block].bits & ((UInt64.max &<< UInt64(truncatingIfNeeded: index & 63)) &<< 1)
    while true {
      while rest != 0 {
        if left == 1 { return Self.day(block, rest.trailingZeroBitCount) }
        rest &= rest &- 1
        left &-= 1
      }
      block &+= 1
      guard block < Self.blockCount else { return nil }
      rest = blocks[block].bits
    }
  }

  /// The n-th working day back from the day at that place, itself included; nil before the range.
  @inline(__always)
  private func nth(_ n: Int32, upTo index: Int) -> Int32? {
    guard index >= 0 else { return nil }
    var block = index &>> 6
    var left = n
    var rest =
      blocks[block].bits & (UInt64.max &>> UInt64(truncatingIfNeeded: 63 &- index & 63))
    while true {
      while rest != 0 {
        let place = 63 &- rest.leadingZeroBitCount
        if left == 1 { return Self.day(block, place) }
        rest &= ~(1 &<< UInt64(truncatingIfNeeded: place))
        left &-= 1
      }
      block &-= 1
      guard block >= 0 else { return nil }
      rest = blocks[block].bits
    }
  }

  /// Where the block of the day holds no further working day.
  @usableFromInline
  func nextFar(from index: Int) -> Int32 {
    let number = rank(index) + 1
    return number > total ? CivilDate.latestDay : select(number)
  }

  /// Where the block of the day holds no earlier working day.
  @usableFromInline
  func previousFar(from index: Int) -> Int32 {
    let number = rank(index)
    return number < 1 ? CivilDate.earliestDay : select(number)
  }

  private func rank(before index: Int) -> Int32 {
    let block = blocks[index >> 6]
    let bits = block.bits & ~(UInt64.max &<< UInt64(index & 63))
    return block.before + Int32(truncatingIfNeeded: bits.nonzeroBitCount)
  }

  /// The day of working day number `number`, from 1 to `total`.
  ///
  /// - Parameter near: a block that cannot be far off; saves a look at a distant one.
  private func select(_ number: Int32, near: Int? = nil) -> Int32 {
    var block = near ?? Int(blocks[Int((number - 1) >> 6)].hint)
    while blocks[block].before >= number { block -= 1 }
    while block + 1 < Self.blockCount, blocks[block + 1].before < number { block += 1 }
    return Self.day(block, blocks[block].bits.place(ofBit: number - blocks[block].before))
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
