// swift-tools-version: 6.2
import PackageDescription

let house: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "hmw",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "hmw", targets: ["hmw"])],
  dependencies: [
    // The ecosystem's command-line parser: usage, help pages, completions, manual.
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    // SQLite with migrations, records and observation; links the system's libsqlite3.
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    // The ecosystem's YAML reader, with line numbers for every node.
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    // The SwiftNIO server framework, for the wall; without its optional parts.
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
    // The wall's pages: a template engine that escapes what people wrote by construction.
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    // Hashes of the wall's cookies and PINs.
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
  ],
  targets: [
    .target(name: "InquiryDomain", swiftSettings: house),
    .target(
      name: "InquiryContent",
      dependencies: ["InquiryDomain", .product(name: "Yams", package: "Yams")],
      swiftSettings: house,
      plugins: ["EmbedFiles"]),
    .target(
      name: "InquiryStore",
      dependencies: ["InquiryDomain", .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: house),
    .target(name: "InquiryReports", dependencies: ["InquiryDomain"], swiftSettings: house),
    .target(
      name: "InquiryWorkbench",
      dependencies: ["InquiryDomain", "InquiryContent", "InquiryStore"],
      swiftSettings: house),
    .target(
      name: "InquiryWall",
      dependencies: [
        "InquiryDomain", "InquiryReports", "InquiryWorkbench",
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "Mustache", package: "swift-mustache"),
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "CryptoExtras", package: "swift-crypto"),
      ],
      exclude: ["Assets"], swiftSettings: house,
      plugins: ["EmbedFiles"]),
    .target(
      name: "InquiryCLI",
      dependencies: [
        "InquiryDomain", "InquiryContent", "InquiryReports", "InquiryWorkbench", "InquiryWall",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: house),
    .executableTarget(
      name: "hmw", dependencies: ["InquiryCLI"], swiftSettings: house,
      // Nothing looks anything up in this program by name, and a table of 45,000 names takes a quarter of its start.
      linkerSettings: [.unsafeFlags(["-Xlinker", "--no-export-dynamic"], .when(platforms: [.linux]))]),
    .target(
      name: "InquiryTestSupport",
      dependencies: ["InquiryDomain", "InquiryContent", "InquiryStore", "InquiryWorkbench"],
      swiftSettings: house),

    .testTarget(
      name: "InquiryDomainTests", dependencies: ["InquiryDomain", "InquiryTestSupport"], swiftSettings: house),
    .testTarget(
      name: "InquiryContentTests", dependencies: ["InquiryContent", "InquiryDomain", "InquiryTestSupport"],
      swiftSettings: house),
    .testTarget(
      name: "InquiryStoreTests",
      dependencies: [
        "InquiryStore", "InquiryDomain", "InquiryTestSupport", .product(name: "GRDB", package: "GRDB.swift"),
      ],
      exclude: ["__Snapshots__"], swiftSettings: house),
    .testTarget(
      name: "InquiryReportsTests", dependencies: ["InquiryReports", "InquiryDomain", "InquiryTestSupport"],
      exclude: ["__Snapshots__"], swiftSettings: house),
    .testTarget(
      name: "InquiryWorkbenchTests",
      dependencies: ["InquiryWorkbench", "InquiryStore", "InquiryContent", "InquiryDomain", "InquiryTestSupport"],
      swiftSettings: house),
    .testTarget(
      name: "InquiryWallTests",
      dependencies: [
        "InquiryWall", "InquiryWorkbench", "InquiryStore", "InquiryContent", "InquiryReports", "InquiryDomain",
        "InquiryTestSupport",
      ],
      swiftSettings: house),
    .testTarget(
      name: "InquiryCLITests",
      dependencies: [
        "InquiryCLI", "InquiryWorkbench", "InquiryStore", "InquiryContent", "InquiryDomain", "InquiryTestSupport",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      exclude: ["__Snapshots__"], swiftSettings: house),
    .testTarget(
      name: "EndToEndTests", dependencies: ["hmw", "InquiryDomain", "InquiryTestSupport"], swiftSettings: house),

    // Puts protocols/, playlists/ and the wall's assets into the binary, so that it stays one self-contained file.
    .executableTarget(name: "embed", swiftSettings: house),
    .plugin(name: "EmbedFiles", capability: .buildTool(), dependencies: ["embed"], path: "Sources/EmbedFiles"),
  ]
)
