import Foundation

extension DiagnosticText {
  static let tables: [DiagnosticText] = [
    .file(
      "LM0130", "t.csv", "case,site\n",
      says: """
        t.csv:1:1: error: the table has columns and no rows [LM0130]
          case,site
          ^
          hint: write one lesion a row
        """),
    .file(
      "LM0131", "t.csv", "case,site,ward\nA,liver,3\n",
      says: """
        t.csv:1:11: error: unknown column ‘ward’ [LM0131]
          case,site,ward
                    ^~~~
          hint: the columns are ‘case’, ‘title’, ‘caption’, ‘sex’, ‘age’, ‘site’, ‘side’, ‘role’, ‘character’, ‘form’, ‘certainty’, ‘count’, ‘size’, ‘size mm’, ‘size cm’, ‘status’, ‘into’, ‘to’, ‘through’, ‘occlusion’, ‘dilated’, ‘content’, ‘below’, ‘invades’, ‘note’, ‘lesionmap’; a name that begins with # is not read
        """),
    .file(
      "LM0132", "t.csv", "site,location\nliver,liver\n",
      says: """
        t.csv:1:6: error: the columns ‘site’ and ‘location’ state the same [LM0132]
          site,location
               ^~~~~~~~
          hint: remove one, or put # before the name of the one that is not to be read
        """),
    .file(
      "LM0133", "t.csv", "case,site,\nA,liver,\n",
      says: """
        t.csv:1:11: error: a column without a name [LM0133]
          case,site,
                    ^
          hint: name it, or remove it; a name that begins with # is not read
        """),
    .file(
      "LM0134", "t.csv", "case,site,side\nA,kidney\n",
      says: """
        t.csv:2:1: error: the row has 2 fields, the header 3 [LM0134]
          A,kidney
          ^
          hint: put values that hold a separator in double quotes
        """),
    .file(
      "LM0135", "t.csv", "case,site\nA,\"liver\nB,spleen\n",
      says: """
        t.csv:2:3: error: the quoted value that begins here never ends [LM0135]
          A,"liver
            ^
          hint: a quote inside a quoted value is written twice
        """),
    .file(
      "LM0136", "t.csv", "site,note\nliver,so-called \"hot\" lesion\n",
      says: """
        t.csv:2:17: error: a quote inside a value that does not begin with one [LM0136]
          liver,so-called "hot" lesion
                          ^
          hint: put the whole value in double quotes and write each quote inside it twice
        """),
    .file(
      "LM0137", "t.csv", "case,site\rA,liver\n",
      says: """
        t.csv:1:10: error: a carriage return without a line feed [LM0137]
          case,site
                   ^
          hint: end lines with a line feed, or with both
        """),
    .table(
      "LM0138", Array("case,site\nA,K".utf8) + [0xF6] + Array("rper\n".utf8),
      says: """
        t.csv:2:3: error: a value that is not UTF-8 text [LM0138]
          A,K\u{FFFD}rper
            ^
          hint: save the table again as ‘CSV UTF-8’
        """),
    .file(
      "LM0139", "t.csv", "case,side\nA,left\n",
      says: """
        t.csv:1:1: error: the table has no column ‘site’ [LM0139]
          case,side
          ^~~~~~~~~
          hint: the first line names the columns: ‘case,sex,site,side,role,size’
        """),
    .file(
      "LM0140", "t.csv", "case,site\nA,liver\n,spleen\n",
      says: """
        t.csv:3:1: error: the row does not say which case it belongs to [LM0140]
          ,spleen
          ^
          hint: write the case in every row
        """),
    .file(
      "LM0141", "t.csv", "case,site\nA,liver\nB,liver\nA,spleen\n",
      says: """
        t.csv:4:1: error: the case ‘A’ comes back; its first rows begin on line 2 [LM0141]
          A,spleen
          ^~~~~~~~
          hint: sort the table by case, so that the rows of a case stand together
        """),
    .file(
      "LM0142", "t.csv", "case,sex,site\nA,female,liver\nA,male,spleen\n",
      says: """
        t.csv:3:3: error: ‘male’ contradicts ‘female’, the sex of this case on line 2 [LM0142]
          A,male,spleen
            ^~~~
          hint: correct one of them; a row may leave out what another states
        """),
    .file(
      "LM0143", "t.csv", "case,site\nA,#N/A\n",
      says: """
        t.csv:2:3: error: ‘#N/A’ is an error of the spreadsheet, not a value [LM0143]
          A,#N/A
            ^~~~
          hint: correct the cell, or leave it empty for what is not stated
        """),
    .file(
      "LM0144", "t.csv", "case,site\nA,5-Apr\n",
      says: """
        t.csv:2:3: error: ‘5-Apr’ looks like a date that a spreadsheet made of something else [LM0144]
          A,5-Apr
            ^~~~~
          hint: format the column as text and enter the value again: ‘ribs 4 to 5’, ‘3.2 cm’
        """),
    .table(
      "LM0145", Array(("case,site\n" + (1...1003).map { "C\($0),#N/A\n" }.joined()).utf8),
      says: """
        t.csv:1:1: error: 3 more errors in the rows, of which only the number is told [LM0145]
          case,site
          ^
          hint: what is named above may be the reason for many of them
        """),
    .table(
      "LM0146",
      Array(("case,site\nA," + String(repeating: "x", count: 1_100_000) + "\n").utf8),
      says: """
        t.csv:2:1: error: a row of more than a million characters; nothing behind it is read [LM0146]
          A,xxxx
          ^
        """),
  ]

  /// What `check` says of a table as bytes: the message of the code alone, its source line cut to the
  /// length of the expected one.
  private static func table(_ code: String, _ bytes: [UInt8], says said: String) -> DiagnosticText {
    DiagnosticText(code: code, said: said) { scratch in
      try Data(bytes).write(to: scratch["t.csv"])
      let run = try Command.run(["check", "t.csv", "--sex", "female"], in: scratch.folder)
      let lines = run.text.split(separator: "\n")
      let first = lines.firstIndex { $0.contains("[\(code)]") } ?? lines.endIndex
      let wanted = said.split(separator: "\n")
      return zip(lines[first...], wanted).map { line, wanted in
        // Only a line of a million letters is longer.
        String(line.utf8.count > 1000 ? line.prefix(wanted.count) : line)
      }.joined(separator: "\n")
    }
  }
}
