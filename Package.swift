// swift-tools-version: 6.2
import PackageDescription

let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let asyncHTTP = Target.Dependency.product(name: "AsyncHTTPClient", package: "async-http-client")
let nioHTTPTypes = Target.Dependency.product(name: "NIOHTTPTypes", package: "swift-nio-extras")
let nioHTTP1 = Target.Dependency.product(name: "NIOHTTP1", package: "swift-nio")
let nioPosix = Target.Dependency.product(name: "NIOPosix", package: "swift-nio")
let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let hummingbirdTLS = Target.Dependency.product(name: "HummingbirdTLS", package: "hummingbird")
let hummingbirdTesting = Target.Dependency.product(
  name: "HummingbirdTesting", package: "hummingbird")
let hummingbirdCore = Target.Dependency.product(name: "HummingbirdCore", package: "hummingbird")
let httpTypes = Target.Dependency.product(name: "HTTPTypes", package: "swift-http-types")
let lifecycle = Target.Dependency.product(
  name: "ServiceLifecycle", package: "swift-service-lifecycle")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let nioCore = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let nioSSL = Target.Dependency.product(name: "NIOSSL", package: "swift-nio-ssl")
let nioEmbedded = Target.Dependency.product(name: "NIOEmbedded", package: "swift-nio")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")

let package = Package(
  name: "aftercare",
  products: [
    .executable(name: "aftercare", targets: ["aftercare"]),
    .executable(name: "aftercare-bench", targets: ["Benchmarks"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/apple/swift-nio-extras", from: "1.35.2"),
    .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    // Without its traits it does not bring in the whole of Foundation.
    .package(
      url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
    .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // Pure: no clock, no randomness, no input or output.
    .target(name: "CivilTime"),
    .target(name: "Scheduling", dependencies: ["CivilTime"]),
    .target(name: "CarePlans", dependencies: ["CivilTime", "Scheduling"]),
    .target(name: "Wording"),
    .target(
      name: "PlanText", dependencies: ["CarePlans", "CivilTime", "Scheduling", "Wording", yams]),
    .target(name: "Reports", dependencies: ["CarePlans", "CivilTime", "Scheduling"]),
    .target(
      name: "FeedItems", dependencies: ["CarePlans", "CivilTime", "Wording", crypto]),
    .target(name: "PlanAPI", dependencies: ["CarePlans", "CivilTime", "Scheduling"]),
    .target(
      name: "ReportTables",
      dependencies: [
        "CarePlans", "CivilTime", "PlanAPI", "Reports", "Scheduling", "Wording",
      ]),

    // Use cases and their ports.
    .target(
      name: "Planner",
      dependencies: [
        "CarePlans", "CivilTime", "FeedItems", "PlanText", "Reports", "Scheduling", "Wording",
        crypto,
      ]),

    // Adapters.
    .target(
      name: "Files", dependencies: ["Planner"], plugins: [.plugin(name: "EmbedShipped")]),
    .target(
      name: "PlanStore", dependencies: ["CarePlans", "CivilTime", "Planner", crypto, grdb, sqlite]),
    .systemLibrary(name: "CLibical"),
    .target(
      name: "CalendarFeeds", dependencies: ["CLibical", "CivilTime", "FeedItems"]),

    // Report values to pages; knows nothing of requests.
    .target(name: "WebPages", dependencies: ["Wording", crypto, mustache]),
    .systemLibrary(name: "CZlib"),
    .target(
      name: "WebServer",
      dependencies: [
        "CZlib", "CalendarFeeds", "CarePlans", "CivilTime", "FeedItems", "PlanAPI", "Planner",
        "ReportTables", "Reports", "WebPages", "Wording", crypto, httpTypes, hummingbird,
        hummingbirdCore, hummingbirdTLS, lifecycle,
        logging, nioCore, nioHTTP1, nioHTTPTypes, nioPosix, nioSSL,
      ]),

    .target(
      name: "RemotePlanner",
      dependencies: ["PlanAPI", asyncHTTP, nioCore, nioHTTP1, nioPosix, nioSSL]),

    // The command line wires everything.
    .systemLibrary(name: "CAllocator"),
    .systemLibrary(name: "CQrencode"),
    .target(
      name: "Commands",
      dependencies: [
        "CAllocator", "CQrencode", "CalendarFeeds", "CarePlans", "CivilTime", "FeedItems", "Files",
        "PlanAPI", "PlanStore", "PlanText", "Planner", "RemotePlanner", "ReportTables", "Reports",
        "Scheduling", "WebPages", "WebServer", "Wording", arguments, logging,
      ]),
    .executableTarget(name: "aftercare", dependencies: ["Commands"]),

    // Tests, and programs that only tests use.
    .target(
      name: "TestSupport", dependencies: ["CarePlans", "CivilTime"], path: "Tests/TestSupport",
      exclude: ["Fixtures"]),
    .target(
      name: "StoreSamples", dependencies: ["CarePlans", "CivilTime", "PlanStore", "Planner"],
      path: "Tests/StoreSamples"),
    .target(
      name: "ReportSamples", dependencies: ["CarePlans", "CivilTime", "Reports"],
      path: "Tests/ReportSamples"),
    .target(
      name: "FeedSamples", dependencies: ["CarePlans", "CivilTime", "FeedItems", "Wording"],
      path: "Tests/FeedSamples"),
    .executableTarget(
      name: "StoreProbe", dependencies: ["CarePlans", "PlanStore", "StoreSamples"],
      path: "Tests/StoreProbe"),
    .testTarget(
      name: "CivilTimeTests", dependencies: ["CivilTime", "TestSupport"], exclude: ["Fixtures"]),
    .testTarget(name: "SchedulingTests", dependencies: ["CivilTime", "Scheduling", "TestSupport"]),
    .testTarget(
      name: "CarePlansTests",
      dependencies: ["CarePlans", "CivilTime", "Scheduling", "TestSupport"],
      exclude: ["Fixtures"]),
    .testTarget(
      name: "PlanTextTests", dependencies: ["CarePlans", "CivilTime", "PlanText", "TestSupport"]),
    .testTarget(
      name: "ReportsTests",
      dependencies: ["CarePlans", "CivilTime", "ReportSamples", "Reports", "TestSupport"]),
    .testTarget(
      name: "PlanAPITests",
      dependencies: ["CarePlans", "CivilTime", "PlanAPI", "TestSupport"]),
    .testTarget(
      name: "ReportTablesTests",
      dependencies: [
        "CarePlans", "CivilTime", "PlanAPI", "ReportSamples", "ReportTables", "Reports",
        "TestSupport", "Wording",
      ],
      exclude: ["Goldens"]),
    .testTarget(
      name: "PlanStoreTests",
      dependencies: [
        "CalendarFeeds", "CarePlans", "CivilTime", "FeedItems", "Files", "PlanStore", "PlanText",
        "Planner", "StoreProbe", "StoreSamples", "TestSupport", grdb,
      ],
      exclude: ["Stored/V1/payloads.txt"]),
    .testTarget(
      name: "CalendarFeedsTests",
      dependencies: [
        "CalendarFeeds", "CarePlans", "CivilTime", "FeedItems", "FeedSamples", "TestSupport",
        "Wording",
      ],
      exclude: ["Fixtures"]),

    .testTarget(
      name: "FeedItemsTests",
      dependencies: [
        "CarePlans", "CivilTime", "FeedItems", "FeedSamples", "TestSupport", "Wording",
      ]),
    .testTarget(
      name: "PlannerTests",
      dependencies: [
        "CarePlans", "CivilTime", "FeedItems", "Files", "PlanStore", "PlanText", "Planner",
        "Reports",
        "Scheduling", "StoreSamples", "TestSupport", "Wording",
      ]),
    .testTarget(name: "WebPagesTests", dependencies: ["Files", "WebPages", "Wording"]),
    .testTarget(
      name: "WebServerTests",
      dependencies: [
        "CZlib", "CalendarFeeds", "CarePlans", "CivilTime", "FeedItems", "Files", "PlanAPI",
        "PlanStore", "Planner",
        "StoreSamples", "TestSupport", "WebPages", "WebServer", "Wording", httpTypes, hummingbird,
        hummingbirdCore,
        hummingbirdTesting, logging, nioCore, nioEmbedded, nioHTTPTypes, nioPosix,
      ]),
    .testTarget(
      name: "RemotePlannerTests",
      dependencies: [
        "PlanAPI", "RemotePlanner", httpTypes, hummingbird, hummingbirdCore, hummingbirdTesting,
        nioCore,
      ]),
    .testTarget(
      name: "EndToEndTests", dependencies: ["aftercare", "CivilTime", "TestSupport"]),
    .testTarget(
      name: "CommandsTests",
      dependencies: [
        "CarePlans", "CivilTime", "Commands", "Files", "PlanAPI", "PlanStore", "PlanText",
        "Planner", "ReportTables", "Reports",
        "Scheduling", "StoreSamples", "TestSupport", "WebServer", "Wording", arguments,
      ]),

    .executableTarget(
      name: "Benchmarks",
      dependencies: [
        "CalendarFeeds", "CivilTime", "FeedItems", "Scheduling", hummingbird, nioCore,
      ],
      path: "Benchmarks", exclude: ["Baselines", "Runs"]),

    .executableTarget(name: "embed-shipped"),
    .plugin(name: "EmbedShipped", capability: .buildTool(), dependencies: ["embed-shipped"]),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where ![.system, .plugin, .binary].contains(target.type) {
  target.swiftSettings =
    (target.swiftSettings ?? []) + [
      .enableUpcomingFeature("ExistentialAny"), .enableUpcomingFeature("MemberImportVisibility"),
      .enableUpcomingFeature("InternalImportsByDefault"),
      .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
      .enableUpcomingFeature("InferIsolatedConformances"), .treatAllWarnings(as: .error),
    ]
}
