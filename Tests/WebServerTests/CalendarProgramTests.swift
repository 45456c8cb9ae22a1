import CarePlans
import Testing

@testable import WebServer

/// What is known of calendar programs, and how often they may ask.
struct CalendarProgramTests {
  @Test(arguments: [
    ("Google-Calendar-Importer", "Google"),
    ("Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Thunderbird/128.4.0", "Thunderbird"),
    ("Nextcloud Calendar App 5.0", "Nextcloud"), ("ICSx5/2.2 (at.bitfire.icsdroid)", "ICSx5"),
    ("Microsoft Office/16.0 (Windows NT 10.0)", "Outlook"),
    ("iOS/18.1 (22B83) dataaccessd/1.0", "Apple"),
    ("macOS/15.1 (24B83) CalendarAgent/1100", "Apple"), ("vdirsyncer/0.19", "vdirsyncer"),
    ("curl/8.5.0", "curl"), ("Wget/1.21", "wget"), ("python-requests/2.31", "Python"),
    ("iCal/5.0.3 (1605.4) CalendarStore/5.0.3", "Apple"),
    ("Mozilla/5.0 (X11; Linux x86_64) KIO/5.103 akonadi_ical_resource/5.22", "KDE"),
    ("korganizer/5.24", "KDE"), ("Evolution/3.46.4 (Debian 3.46.4-2)", "Evolution"),
    ("Microsoft.Exchange CalendarInternetSub", "Outlook"), ("CalendarInternetSub", "Outlook"),
    ("", "other"), ("Somebody's own program 1.0", "other"), (nil, "other"),
  ])
  func `a program is known by its family, without its version`(name: String?, family: String) {
    #expect(ClientFamily.of(name) == family)
  }

  @Test func `an address may ask 60 times a minute, and another's asking is not its own`() {
    let pace = RateLimiter<FeedGrantID>(most: FeedService.most)
    let start: Int64 = 1_795_440_600
    for _ in 0..<FeedService.most { #expect(pace.allows("f-1", at: start)) }
    #expect(!pace.allows("f-1", at: start + 59))
    #expect(pace.allows("f-2", at: start + 59))
    #expect(pace.allows("f-1", at: start + 60))
  }
}
