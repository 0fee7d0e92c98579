/// A phrase that figures and their text alternatives print, in every language.
///
/// `{0}` and `{1}` stand for what is put in. A phrase is a whole and never glued from words, because
/// order and agreement differ from language to language. What is said of a lesion agrees with the word
/// for a lesion.
package enum Phrase: String, CaseIterable, Hashable, Sendable {
  // MARK: The whole figure

  /// The name of a figure without a title of its own.
  case sitesOfDisease
  /// {0}: the names of the views, as a list.
  case bodyMapOfFemale, bodyMapOfMale
  case oneFinding
  /// {0}: how many, 2 or more.
  case findings
  /// {0}: the places, as a list.
  case primarySites, sites
  /// {0}: how many places a list leaves out.
  case andMore
  /// {0}: the names, as a list; {1}: why.
  case notShown
  /// {0}: the name of the site at which a finding is drawn.
  case drawnAt
  /// {0}: the name of a view; {1}: what is drawn in it.
  case inView

  // MARK: The person

  /// {0}: the age, in words.
  case woman, man, girl, boy, aged
  case oneYear
  /// {0}: how many.
  case years

  // MARK: Views and sides

  case anteriorView, posteriorView, leftLateralView, rightLateralView
  /// The letters on the patient's sides.
  case leftLetter, rightLetter
  /// {0}: the letter for right; {1}: the letter for left.
  case sideLetters

  /// Short words at the front and the back of a section or of a body seen from the side: no letters, for
  /// those are keys of insets.
  case frontWord, backWord
  /// {0}: a length.
  case aboutCentimetres

  // MARK: Titles of charts, by the file that draws them

  case axialAbdomen, axialBrain, axialChest, axialThighs, breasts, liverSegments, neckLevels
  case pelvisMedian, peritonealRegions

  // MARK: Parts of a site

  /// {0}: which parts of it.
  case part
  case anteriorPart, posteriorPart, superiorPart, inferiorPart, medialPart, lateralPart
  case proximalPart, distalPart, centralPart

  // MARK: Roles

  case primary, metastasis, node, localExtension, recurrence
  /// {0}: a role.
  case probable
  /// A lesion of a role that is not stated.
  case lesion
  case metastasisOrUnstated

  // MARK: How many, how large

  /// {0}: how many, 2 or more.
  case lesions
  case several, numerous
  /// In the legend.
  case twoLesions, statedNumber, severalNotACount, numerousNotACount, sizeNotStated
  /// {0}: a number.
  case millimetres

  // MARK: Characters

  case solid, cystic, mixed, necrotic, calcified, sclerotic, lytic, infiltrative
  /// In the legend: nothing is said.
  case notStated

  // MARK: Forms and course

  case oval, lobulated, dumbbell, spiculated
  case new, stable, progressing, responding, resolved, treated

  // MARK: Certainties

  case biopsied, imaging, examinationOnly, suspected

  // MARK: Tumour in vessels

  /// {0}: the site it reaches.
  case upTo
  /// {0}: the name of the vessel.
  case vesselOccluded, vesselOccludedAndDilated, vesselPartlyOccluded
  case vesselPartlyOccludedAndDilated, vesselDilated
  case tumourThrombus, blandThrombus, blandThrombusBelow
  /// On the clock face of a breast. {0}: the hour.
  case clockPosition
  /// {0}: centimetres.
  case fromNipple
  /// {0}: the numeral of a level of Neves and Zincke.
  case mayoLevel

  // MARK: Growth into neighbours

  /// {0}: the neighbours, as a list.
  case invades
  /// In the legend.
  case growthIntoNeighbour
  /// In the legend: a marker that findings share.
  case severalFindings
  /// {0}: the number of a finding.
  case growthNotDrawn

  // MARK: The legend

  case shapeIsRole, countIsNumber, interiorIsCharacter, outlineIsCertainty, formIsForm
  case signIsStatus, areaIsDiameter, otherMarks
  case tumourInVein, veinOccluded, veinPartlyOccluded, sideNotStated

  // MARK: Below the figure; sentences

  case symbolsAreNotToScale, symbolsHaveTheirScale, noSizesAreStated, schematicNotToScale,
    positionsAreSchematic
  /// {0}: how many findings there are, in words; {1}: how many of them are drawn.
  case allShown, someShown
  /// {0}: findings, each with its reason.
  case notShownList
  /// {0}: a name; {1}: what is to be said of it.
  case withRemark
  /// {0}: the number of a finding; {1}: the name of the site at which it is drawn.
  case numberDrawnAt
  /// Of one finding, after what is stated of it.
  case inMiddleOfRegion
  /// {0}: the keys of findings, as a list.
  case numbersInMiddleOfRegion
  /// {0}: a short form; {1}: what it stands for.
  case abbreviation

  // MARK: Why a finding is not drawn

  case notInFemaleBody, notInMaleBody, notInTheseViews

  // MARK: Crowded figures

  /// {0}: how many findings a table has no room for.
  case moreInDescription
  /// {0}: the name of a site; {1}: how many findings are there. Their numbers follow.
  case severalFindingsAt

  // MARK: A page of the figure, titles of its parts

  case description, downloads

  // MARK: The columns of a table

  case number, place, details, shownIn
}
