import Foundation
import Testing

/// Real calendar programs on a served calendar.
struct CalendarClientTests {
  @Test func `vdirsyncer copies a calendar once, khal and todoman read it`() throws {
    let house = try House()
    defer { house.clear() }
    let path = try house.address("--all", "--todos", "--relations", "--alarms")
    let service = try Service(house.binary)
    let folder = house.binary.folder.path()
    let settings = """
      [general]
      status_path = "\(folder)status"
      [pair feed]
      a = "served"
      b = "kept"
      collections = null
      [storage served]
      type = "http"
      url = "\(service.url)\(path)"
      [storage kept]
      type = "filesystem"
      path = "\(folder)kept"
      fileext = ".ics"
      """
    let file = try house.binary.write(settings, to: "vdirsyncer.conf")
    _ = try OutsideProgram.run("vdirsyncer", ["-c", file, "discover"], in: folder, input: "y\ny\n")
    let first = try OutsideProgram.run("vdirsyncer", ["-c", file, "sync"], in: folder)
    #expect(first.code == 0, "\(first.text)")
    let kept = try FileManager.default.contentsOfDirectory(atPath: folder + "kept")
      .filter { $0.hasSuffix(".ics") }
    let served = try Curl(service.url + path).text
    let uids = Set(served.components(separatedBy: "\r\n").filter { $0.hasPrefix("UID:") })
    let alarms = served.components(separatedBy: "BEGIN:VALARM").count - 1
    #expect(alarms > 0)
    #expect(kept.count == uids.count - alarms, "one item for each uid")
    let second = try OutsideProgram.run(
      "vdirsyncer", ["-v", "DEBUG", "-c", file, "sync"], in: folder)
    #expect(second.code == 0, "\(second.text)")
    #expect(!second.text.contains("Copying"), "the second run copied something")
    let khal = try house.binary.write(
      """
      [calendars]
      [[feed]]
      path = \(folder)kept
      type = calendar
      [locale]
      timeformat = %H:%M
      dateformat = %Y-%m-%d
      longdateformat = %Y-%m-%d
      datetimeformat = %Y-%m-%d %H:%M
      longdatetimeformat = %Y-%m-%d %H:%M
      local_timezone = Europe/Amsterdam
      default_timezone = Europe/Amsterdam
      [sqlite]
      path = \(folder)khal.db
      """, to: "khal.conf")
    let listed = try OutsideProgram.run(
      "khal", ["-c", khal, "list", "--format", "{title}", "2026-11-23", "60d"], in: folder)
    #expect(listed.code == 0, "\(listed.text)")
    #expect(listed.text.contains("\(house.plan)·"))
    let todo = try house.binary.write(
      """
      path = "\(folder)kept"
      date_format = "%Y-%m-%d"
      time_format = ""
      default_list = "kept"
      cache_path = "\(folder)todoman.db"
      """, to: "todoman.py")
    let todos = try OutsideProgram.run(
      "todo", ["--config", todo, "--porcelain", "list"], in: folder)
    #expect(todos.code == 0, "\(todos.text)")
    #expect(todos.text.contains("\(house.plan)"))
    #expect(service.stop() == 0)
  }
}
