import CivilTime
import TestSupport

/// The day so many days from the sample today.
func day(_ offset: Int) -> CivilDate {
  CivilDate(clamping: Int(CivilDate.sampleToday.dayNumber) + offset)
}
