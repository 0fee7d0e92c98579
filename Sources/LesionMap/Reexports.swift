// A user of the library imports LesionMap alone: the types its interface speaks of come with it.
@_exported public import CaseModel
@_exported public import CaseWriting
@_exported public import CaseReading
@_exported public import Diagnostics
@_exported public import FHIRReading
@_exported public import Geometry
@_exported public import Pixels
@_exported public import Scene
