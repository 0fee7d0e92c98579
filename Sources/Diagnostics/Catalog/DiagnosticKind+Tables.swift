extension DiagnosticKind {
  /// What can be wrong in a table of lesions.
  static let tables = [
    DiagnosticKind(
      "LM0130", "The table is empty",
      explanation: "There is no line that names the columns, or no row below it.",
      remedy: "Begin with a line such as ‘case,sex,site,side,size’ and write one lesion a row.",
      example: Example(.table, "case,site\n")),
    DiagnosticKind(
      "LM0131", "An unknown column",
      explanation: "A column that is not read would be lost in silence; so it is refused.",
      remedy: "Correct its name, or put # before it when it is not to be read.",
      example: Example(.table, "case,site,ward\nA,liver,3\n")),
    DiagnosticKind(
      "LM0132", "Two columns that state the same",
      explanation: "Only one of the two values could count, and nothing says which.",
      remedy: "Remove one, or put # before its name.",
      example: Example(.table, "site,location\nliver,liver\n")),
    DiagnosticKind(
      "LM0133", "A column without a name",
      explanation: "Columns are told by their names, not by their order.",
      remedy: "Name the column, or remove it with the separator before it.",
      example: Example(.table, "case,site,\nA,liver,\n")),
    DiagnosticKind(
      "LM0134", "A row of another length",
      explanation:
        "The row has more or fewer values than there are columns, so that nobody can say "
        + "which value belongs to which.",
      remedy: "Put a value that holds a separator into double quotes; let empty values stand.",
      example: Example(.table, "case,site,side\nA,kidney\n")),
    DiagnosticKind(
      "LM0135", "A quoted value that never ends",
      explanation: "Everything behind the opening quote would be one value.",
      remedy: "Close the quote; a quote inside a quoted value is written twice.",
      example: Example(.table, "case,site\nA,\"liver\nB,spleen\n")),
    DiagnosticKind(
      "LM0136", "A quote where none may stand",
      explanation: "A value is in double quotes as a whole or not at all.",
      remedy: "Put the whole value into double quotes and write each quote inside it twice.",
      example: Example(.table, "site,note\nliver,so-called \"hot\" lesion\n")),
    DiagnosticKind(
      "LM0137", "A carriage return alone",
      explanation: "Lines end with a line feed, with or without a carriage return before it.",
      remedy: "Save the table again as ‘CSV UTF-8’.",
      example: Example(.table, "case,site\rA,liver\n")),
    DiagnosticKind(
      "LM0138", "Text that is not UTF-8",
      explanation:
        "Spreadsheets save letters such as ö in older ways too, which cannot be told from "
        + "each other.",
      remedy: "Save the table again as ‘CSV UTF-8’."),
    DiagnosticKind(
      "LM0139", "A table without sites",
      explanation: "Every row says where a lesion is, in the column ‘site’.",
      remedy: "Name the column of the places ‘site’ or ‘location’.",
      example: Example(.table, "case,side\nA,left\n")),
    DiagnosticKind(
      "LM0140", "A row of no case",
      explanation: "The table has a column that names the case, and the row leaves it empty. Whose "
        + "lesion it is, is not guessed.",
      remedy: "Write the case in every row.",
      example: Example(.table, "case,site\nA,liver\n,spleen\n")),
    DiagnosticKind(
      "LM0141", "A case that comes back",
      explanation: "The rows of a case stand together, so that tables of any length can be read. A "
        + "figure of the first rows alone would lack the others: a picture of it is taken back.",
      remedy: "Sort the table by case.",
      example: Example(.table, "case,site\nA,liver\nB,liver\nA,spleen\n")),
    DiagnosticKind(
      "LM0142", "Rows of a case that contradict each other",
      explanation:
        "Title, caption, sex and age are those of the case. Rows may repeat them or leave "
        + "them out.",
      remedy: "Correct one of the two rows; it may be of another case.",
      example: Example(.table, "case,sex,site\nA,female,liver\nA,male,spleen\n")),
    DiagnosticKind(
      "LM0143", "What a spreadsheet wrote in place of a value",
      explanation: "A formula, an error such as #N/A, or a long number that was rounded.",
      remedy: "Paste the values alone; format columns of codes as text.",
      example: Example(.table, "case,site\nA,#N/A\n")),
    DiagnosticKind(
      "LM0144", "A date where none may stand",
      explanation: "Spreadsheets take ‘4-5’ and ‘3.2’ for dates, and the value is lost.",
      remedy: "Format the column as text and enter the value again.",
      example: Example(.table, "case,site\nA,5-Apr\n")),
    DiagnosticKind(
      "LM0145", "More errors than are told",
      explanation:
        "After a thousand errors in a table the others are only counted. Their cases are "
        + "not drawn either.",
      remedy: "Correct what is told first; it may be the reason for many of the others."),
    DiagnosticKind(
      "LM0146", "A row beyond all bounds",
      explanation: "No row is longer than a million characters; nothing behind it is read.",
      remedy: "Look at the line named; the file may be damaged, or no table."),
  ]
}
