// swift-tools-version: 6.2
import PackageDescription

// A package as a user of the plugin writes it.
let package = Package(
  name: "FigurePackage",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "LesionMap", path: "../../..")],
  targets: [
    .target(
      name: "Figures",
      plugins: [.plugin(name: "LesionMapFigures", package: "LesionMap")]),
    .testTarget(name: "FiguresTests", dependencies: ["Figures"]),
  ]
)
