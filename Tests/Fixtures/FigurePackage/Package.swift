// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "FigurePackage",
  platforms: [.macOS(.v15)],
  dependencies: [.package(path: "../LesionMap")],
  targets: [
    .target(
      name: "Figures", plugins: [.plugin(name: "LesionMapFigures", package: "LesionMap")]),
    .testTarget(name: "FiguresTests", dependencies: ["Figures"]),
  ]
)
