// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("ExistentialAny"),
]

let package = Package(
  name: "griffie",
  products: [
    .executable(name: "griffie", targets: ["GriffieCommand"]),
    .library(name: "Griffie", targets: ["Griffie"]),
    .library(name: "Citations", targets: ["Citations"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
  ],
  targets: [
    .systemLibrary(
      name: "CCMark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
    .systemLibrary(
      name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
    .systemLibrary(
      name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"]), .brew(["openssl"])]),
    .systemLibrary(name: "CRename"),
    .systemLibrary(
      name: "CMimalloc", providers: [.apt(["libmimalloc-dev"]), .brew(["mimalloc"])]),
    .systemLibrary(
      name: "CXXHash", pkgConfig: "libxxhash", providers: [.apt(["libxxhash-dev"]), .brew(["xxhash"])]),
    .target(name: "CommonMark", dependencies: ["CCMark"], swiftSettings: settings),
    .target(
      name: "Citations", resources: [.embedInCode("Laws/laws.tsv")],
      swiftSettings: settings + [.enableExperimentalFeature("Lifetimes")]),
    .target(name: "Templates", swiftSettings: settings),
    .target(
      name: "Griffie",
      dependencies: ["CommonMark", "Citations", "Templates", "Yams", "CXXHash"],
      resources: [.embedInCode("Theme")],
      swiftSettings: settings),
    .target(
      name: "GriffieImport",
      dependencies: ["Griffie", "CommonMark", "Citations", "Yams", "CCrypto"],
      swiftSettings: settings),
    .executableTarget(
      name: "GriffieCommand",
      dependencies: [
        "Griffie", "GriffieImport", "Citations", "CMimalloc", "CZlib", "CRename",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      resources: [.embedInCode("Serving/reload.js")],
      swiftSettings: settings),
    .executableTarget(name: "GriffieBenchmarks", dependencies: ["Citations", "Griffie"], swiftSettings: settings),
    .target(name: "GriffieTestSupport", path: "Tests/GriffieTestSupport", swiftSettings: settings),
    .testTarget(
      name: "CommonMarkTests", dependencies: ["CommonMark", "CCMark", "GriffieTestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "CitationsTests", dependencies: ["Citations", "GriffieTestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "TemplatesTests", dependencies: ["Templates", "GriffieTestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "GriffieTests", dependencies: ["Griffie", "CommonMark", "Citations", "GriffieTestSupport"],
      exclude: ["Search/questions.tsv", "Search/stems.tsv"],
      swiftSettings: settings),
    .testTarget(
      name: "GriffieImportTests", dependencies: ["GriffieImport", "Griffie", "Citations", "GriffieTestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "GriffieCommandTests",
      dependencies: [
        "GriffieCommand", "GriffieTestSupport", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)

// Built with --sanitize=fuzzer only: libFuzzer has the entry of the program. See scripts/fuzz.
if Context.environment["GRIFFIE_FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "GriffieFuzz",
      dependencies: ["Citations", "CommonMark", "Templates", "Griffie", "GriffieImport"],
      path: "Tests/Fuzz", swiftSettings: settings + [.unsafeFlags(["-parse-as-library"])]))
}
