// swift-tools-version: 6.2
import PackageDescription

let swiftSettings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "LesionMap",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "LesionMap", targets: ["LesionMap"]),
    .executable(name: "lesionmap", targets: ["LesionMapCommand"]),
    .plugin(name: "LesionMapFigures", targets: ["LesionMapFigures"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // Foundations: values only.
    .target(name: "Geometry"),
    .target(name: "Pixels"),
    .target(name: "Diagnostics"),
    .target(name: "DelimitedText"),

    // Read: what the clinician states.
    .target(name: "CaseModel", dependencies: ["Diagnostics"]),
    .target(
      name: "LocatedYAML",
      dependencies: ["Diagnostics", .product(name: "Yams", package: "Yams")]),
    .target(
      name: "CaseReading",
      dependencies: [
        "CaseModel", "DelimitedText", "Diagnostics", "LocatedYAML",
        .product(name: "Yams", package: "Yams"),
      ]),

    .target(name: "CaseWriting", dependencies: ["CaseModel", "CaseReading", "Diagnostics"]),

    // The body as data.
    .target(name: "CAtlasData"),
    .target(name: "BodyAtlas", dependencies: ["CAtlasData", "Geometry"]),
    .target(
      name: "AtlasCompiler",
      dependencies: ["BodyAtlas", "DelimitedText", "Diagnostics", "Geometry"]),

    // Resolve: words to sites.
    .target(
      name: "Resolution", dependencies: ["BodyAtlas", "CaseModel", "Diagnostics", "Geometry"]),

    // Read records: FHIR resources, whose places have to be understood to be told without their words.
    .target(
      name: "FHIRReading",
      dependencies: ["BodyAtlas", "CaseModel", "Diagnostics", "Resolution"]),

    // Compose: sites to shapes at their places.
    .systemLibrary(
      name: "CHarfBuzz", pkgConfig: "harfbuzz",
      providers: [.apt(["libharfbuzz-dev"]), .brew(["harfbuzz"])]),
    .target(name: "CHarfBuzzShim", dependencies: ["CHarfBuzz"]),
    .systemLibrary(
      name: "CFriBidi", pkgConfig: "fribidi",
      providers: [.apt(["libfribidi-dev"]), .brew(["fribidi"])]),
    .target(name: "CFriBidiShim", dependencies: ["CFriBidi"]),
    .systemLibrary(
      name: "CICU", pkgConfig: "icu-uc",
      providers: [.apt(["libicu-dev"]), .brew(["icu4c"])]),
    .target(name: "CICUShim", dependencies: ["CICU"]),
    .target(
      name: "Typography", dependencies: ["CFriBidiShim", "CHarfBuzzShim", "CICUShim", "Geometry"]),
    .target(name: "LabelLayout", dependencies: ["Geometry"]),
    .target(name: "Scene", dependencies: ["Geometry"]),
    .target(name: "Wording", dependencies: ["BodyAtlas", "CaseModel", "Scene"]),
    .target(
      name: "Composition",
      dependencies: [
        "BodyAtlas", "CaseModel", "Geometry", "LabelLayout", "Resolution", "Scene", "Typography",
        "Wording",
      ]),

    // Measure a figure from its scene alone.
    .target(name: "FigureMetrics", dependencies: ["Geometry", "Scene"]),

    // Colours and sizes, from files that are built in or the user's own.
    .target(name: "CLookData"),
    .target(
      name: "Looks",
      dependencies: [
        "BodyAtlas", "CaseModel", "CLookData", "Composition", "Diagnostics", "LocatedYAML", "Scene",
        .product(name: "Yams", package: "Yams"),
      ]),

    // Look at the body itself, whole and in every layer.
    .target(
      name: "AtlasSheets",
      dependencies: ["BodyAtlas", "Composition", "Geometry", "Pixels", "Scene", "Typography"]),

    // Draw: shapes to pixels.
    .target(name: "Rasterizer", dependencies: ["Geometry", "Pixels", "Scene"]),

    // Encode: pixels to a file.
    .systemLibrary(
      name: "CLibPNG", pkgConfig: "libpng",
      providers: [.apt(["libpng-dev"]), .brew(["libpng"])]),
    .target(name: "CPNGShim", dependencies: ["CLibPNG"]),
    .target(name: "PNGCodec", dependencies: ["CPNGShim", "Pixels"]),

    // Encode: a scene to slides with shapes that stay editable.
    .systemLibrary(
      name: "CZlib", pkgConfig: "zlib",
      providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
    .target(name: "CDeflateShim", dependencies: ["CZlib"]),
    .target(name: "SlideWriting", dependencies: ["CDeflateShim", "Geometry", "Scene"]),

    // The whole path, and its command line.
    .target(
      name: "LesionMap",
      dependencies: [
        "BodyAtlas", "CaseModel", "CaseReading", "CaseWriting", "Composition", "Diagnostics",
        "FHIRReading", "FigureMetrics", "Geometry", "LabelLayout", "Looks", "PNGCodec", "Pixels",
        "Rasterizer", "Resolution", "Scene", "SlideWriting", "Typography", "Wording",
      ]),

    // Figures in the pages of a site.
    .systemLibrary(
      name: "CCommonMark", pkgConfig: "libcmark",
      providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
    .systemLibrary(
      name: "CMessageDigest", pkgConfig: "libmd",
      providers: [.apt(["libmd-dev"]), .brew(["libmd"])]),
    .target(
      name: "SiteEmbedding",
      dependencies: [
        "BodyAtlas", "CCommonMark", "CMessageDigest", "CaseModel", "Composition", "Diagnostics",
        "Geometry", "LesionMap", "Scene", "Wording",
      ]),

    .executableTarget(
      name: "LesionMapCommand",
      dependencies: [
        "AtlasCompiler", "AtlasSheets", "BodyAtlas", "CaseModel", "Diagnostics", "Geometry",
        "LesionMap", "PNGCodec", "Pixels", "Scene", "SiteEmbedding", "Typography",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    // Figures drawn while a user's target is built.
    .plugin(
      name: "LesionMapFigures", capability: .buildTool(), dependencies: ["LesionMapCommand"]),

    // Measurements, run by hand: `swift run -c release NAME`.
    .executableTarget(
      name: "RasterizerBenchmark", dependencies: ["Geometry", "Rasterizer", "Scene"],
      path: "Benchmarks/RasterizerBenchmark"),
    .executableTarget(
      name: "AtlasBenchmark", dependencies: ["BodyAtlas"], path: "Benchmarks/AtlasBenchmark"),
    .executableTarget(
      name: "ResolutionBenchmark", dependencies: ["BodyAtlas", "Resolution", "TestSupport"],
      path: "Benchmarks/ResolutionBenchmark"),
    .executableTarget(
      name: "RecordReadingBenchmark",
      dependencies: [
        "BodyAtlas", "CaseModel", "CaseReading", "FHIRReading", "Resolution", "TestSupport",
      ],
      path: "Benchmarks/RecordReadingBenchmark"),

    .executableTarget(
      name: "LabelLayoutBenchmark", dependencies: ["Geometry", "LabelLayout", "TestSupport"],
      path: "Benchmarks/LabelLayoutBenchmark", exclude: ["assignment.py"]),
    .executableTarget(
      name: "LayoutSweep",
      dependencies: [
        "BodyAtlas", "CaseGeneration", "CaseModel", "Composition", "Diagnostics", "FigureMetrics",
        "Looks", "Resolution", "Scene", "TestSupport", "Typography",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], path: "Benchmarks/LayoutSweep"),

    // Tests mirror the sources.
    .target(name: "TestSupport", path: "Tests/TestSupport"),
    .target(
      name: "CaseGeneration", dependencies: ["BodyAtlas", "CaseModel", "TestSupport"],
      path: "Tests/CaseGeneration"),
    .target(
      name: "LookSupport", dependencies: ["BodyAtlas", "Composition", "Looks", "Typography"],
      path: "Tests/LookSupport"),
    .testTarget(name: "GeometryTests", dependencies: ["Geometry", "TestSupport"]),
    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics", "TestSupport"]),
    .testTarget(name: "DelimitedTextTests", dependencies: ["DelimitedText", "TestSupport"]),
    .testTarget(
      name: "CaseReadingTests",
      dependencies: ["CaseModel", "CaseReading", "Diagnostics", "TestSupport"]),
    .testTarget(
      name: "CaseWritingTests",
      dependencies: ["CaseModel", "CaseReading", "CaseWriting", "Diagnostics", "TestSupport"]),
    .testTarget(
      name: "BodyAtlasTests", dependencies: ["BodyAtlas", "DelimitedText", "Geometry"],
      exclude: ["Measured"]),
    .testTarget(
      name: "AtlasCompilerTests",
      dependencies: ["AtlasCompiler", "BodyAtlas", "Diagnostics", "Geometry"]),
    .testTarget(
      name: "ResolutionTests",
      dependencies: [
        "BodyAtlas", "CaseModel", "CaseReading", "Diagnostics", "Geometry", "Resolution",
        "TestSupport",
      ]),
    .testTarget(
      name: "FHIRReadingTests",
      dependencies: ["BodyAtlas", "CaseModel", "Diagnostics", "FHIRReading", "Resolution"]),
    .testTarget(name: "TypographyTests", dependencies: ["Geometry", "Typography"]),
    .testTarget(
      name: "LabelLayoutTests", dependencies: ["Geometry", "LabelLayout", "TestSupport"]),
    .testTarget(name: "SceneTests", dependencies: ["Geometry", "Scene", "TestSupport"]),
    .testTarget(name: "WordingTests", dependencies: ["BodyAtlas", "Geometry", "Scene", "Wording"]),
    .testTarget(
      name: "CompositionTests",
      dependencies: [
        "BodyAtlas", "CaseGeneration", "CaseModel", "CaseReading", "Composition", "FigureMetrics",
        "Geometry", "LabelLayout", "LookSupport", "Looks", "Pixels", "Rasterizer", "Resolution",
        "Scene", "TestSupport", "Typography", "Wording",
      ]),
    .testTarget(
      name: "FigureMetricsTests", dependencies: ["FigureMetrics", "Geometry", "Scene"]),
    .testTarget(
      name: "LooksTests",
      dependencies: [
        "BodyAtlas", "CaseModel", "Composition", "Diagnostics", "Looks", "Scene",
      ]),
    .testTarget(
      name: "AtlasSheetsTests",
      dependencies: [
        "AtlasSheets", "BodyAtlas", "Geometry", "LookSupport", "Pixels", "Rasterizer", "Scene",
        "Typography",
      ]),
    .testTarget(
      name: "RasterizerTests",
      dependencies: ["Geometry", "Pixels", "Rasterizer", "Scene", "TestSupport"]),
    .testTarget(name: "PNGCodecTests", dependencies: ["PNGCodec", "Pixels", "TestSupport"]),
    .testTarget(
      name: "SlideWritingTests", dependencies: ["Geometry", "Scene", "SlideWriting"]),
    .testTarget(
      name: "LesionMapTests", dependencies: ["CaseModel", "Diagnostics", "LesionMap", "Scene"]),
    .testTarget(
      name: "SiteEmbeddingTests",
      dependencies: ["CaseModel", "Diagnostics", "LesionMap", "SiteEmbedding"]),
    .testTarget(
      name: "LesionMapCommandTests",
      dependencies: [
        "AtlasCompiler", "BodyAtlas", "CaseModel", "Composition", "Diagnostics", "LabelLayout",
        "LesionMap", "LesionMapCommand", "LookSupport", "Looks", "Resolution", "Scene",
        "TestSupport", "Typography",
      ]),
  ],
  cLanguageStandard: .gnu2x
)

let cTargets = [
  "CAtlasData", "CDeflateShim", "CFriBidiShim", "CHarfBuzzShim", "CICUShim", "CLookData",
  "CPNGShim",
]
let hasSwift = { (target: Target) in
  target.type != .system && target.type != .plugin && !cTargets.contains(target.name)
}
for target in package.targets where hasSwift(target) {
  target.swiftSettings = swiftSettings
}
