/// What a diagnostic is about. Its raw value is the stable code that messages end with; docs/checks.md has a part for each.
public enum Rule: String, Hashable, Sendable, CaseIterable {
  // MARK: Files

  case noSettings = "no-settings"
  case notUTF8 = "not-utf-8"
  case forbiddenCharacter = "forbidden-character"
  case fileName = "file-name"
  case sectionNumber = "section-number"
  case addressTaken = "address-taken"
  case addressReserved = "address-reserved"
  case addressCase = "address-case"
  case strayMarkdown = "stray-markdown"
  case fileSkipped = "file-skipped"

  // MARK: Front matter

  case frontMatter = "front-matter"
  case keyUnknown = "key-unknown"
  case keyMissing = "key-missing"
  case keyValue = "key-value"
  case valueTwice = "value-twice"
  case noTitle = "no-title"
  case paperTwice = "paper-twice"

  // MARK: Registers

  case kindTwice = "kind-twice"
  case nameTaken = "name-taken"
  case proposerUnsure = "proposer-unsure"
  case entryTwice = "entry-twice"
  case entryUnused = "entry-unused"

  // MARK: Markdown

  case rawHTML = "raw-html"
  case unsafeAddress = "unsafe-address"
  case linkInLink = "link-in-link"
  case noteUnknown = "note-unknown"
  case noteUnused = "note-unused"
  case noteTwice = "note-twice"
  case noteQuoted = "note-quoted"
  case tableRow = "table-row"
  case limit = "limit"
  case textOverDashes = "text-over-dashes"
  case listBesideList = "list-beside-list"
  case tableAsText = "table-as-text"
  case headingAsText = "heading-as-text"
  case linkAsText = "link-as-text"
  case definitionUnused = "definition-unused"
  case definitionUnknown = "definition-unknown"

  // MARK: Links and citations

  case deadLink = "dead-link"
  case deadAnchor = "dead-anchor"
  case ambiguousName = "ambiguous-name"
  case unknownName = "unknown-name"
  case outOfOffice = "out-of-office"
  case citationSlip = "citation-slip"
  case motionWithoutNumber = "motion-without-number"
  case paperUnknown = "paper-unknown"
  case shortFormEarly = "short-form-early"
  case shortFormTwice = "short-form-twice"

  // MARK: Templates

  case template = "template"
  case templateUnused = "template-unused"

  // MARK: The site as it is made

  case deadPageLink = "dead-page-link"
  case fileUnused = "file-unused"
  case outputDiffers = "output-differs"

  /// How bad it is.
  public var severity: Diagnostic.Severity {
    switch self {
    case .noSettings, .notUTF8, .forbiddenCharacter, .fileName, .sectionNumber, .addressTaken, .addressReserved,
      .addressCase, .strayMarkdown, .frontMatter, .keyUnknown, .keyMissing, .keyValue, .noTitle, .kindTwice, .limit,
      .deadLink, .deadAnchor, .template:
      .error
    case .fileSkipped, .valueTwice, .paperTwice, .nameTaken, .proposerUnsure, .entryTwice, .entryUnused, .rawHTML,
      .unsafeAddress,
      .linkInLink, .noteUnknown, .noteUnused, .noteTwice, .noteQuoted, .tableRow, .textOverDashes,
      .listBesideList, .tableAsText, .headingAsText, .linkAsText, .definitionUnused, .definitionUnknown, .ambiguousName,
      .unknownName, .outOfOffice,
      .citationSlip, .motionWithoutNumber, .paperUnknown, .shortFormEarly, .shortFormTwice, .templateUnused,
      .deadPageLink, .fileUnused, .outputDiffers:
      .warning
    }
  }

  /// A sentence without a full stop that says what is wrong.
  var meaning: String {
    switch self {
    case .noSettings: "the content has no file site.yaml"
    case .notUTF8: "a text is not UTF-8"
    case .forbiddenCharacter: "a text has a character in it that no page can hold"
    case .fileName: "the name of a file or folder is not of the form that its place asks for"
    case .sectionNumber: "two sections of a paper have the same number"
    case .addressTaken: "two files would become one page or file of the site"
    case .addressReserved: "a file would become a page that Griffie makes itself"
    case .addressCase: "only capitals tell two addresses of the site apart"
    case .strayMarkdown: "a Markdown file belongs to no paper and no register"
    case .fileSkipped: "a link or a special file in the content is not read"
    case .frontMatter: "front matter or site.yaml cannot be read as YAML"
    case .keyUnknown: "front matter has a key that means nothing there"
    case .keyMissing: "a key that is required is not there"
    case .keyValue: "the value of a key is not of its form"
    case .valueTwice: "a motion has a proposer, or a party in its votes, twice"
    case .noTitle: "a section has no title"
    case .paperTwice: "two papers of the site have the same dossier and number"
    case .kindTwice: "two registers are of the same kind"
    case .nameTaken: "two entries have a name in common"
    case .proposerUnsure: "a proposer of a motion can be more than one member"
    case .entryTwice: "two entries of a register have the same title"
    case .entryUnused: "no text and no other entry refers to an entry"
    case .rawHTML: "raw HTML is left out of the page"
    case .unsafeAddress: "an address that could run a script or a program, or read a local file, is left out"
    case .linkInLink: "an address within the text of a link is no link of its own"
    case .noteUnknown: "a reference has no footnote"
    case .noteUnused: "a footnote has no reference"
    case .noteTwice: "a footnote is defined twice"
    case .noteQuoted: "a footnote is defined in a quotation, where none is recognised"
    case .tableRow: "a row of a table has more or fewer cells than its head"
    case .limit: "a text is larger or deeper than a page may be"
    case .textOverDashes: "a line of dashes makes a heading of the text above it"
    case .listBesideList: "a list looks as if it were inside another, and is not"
    case .tableAsText:
      "what looks like a table has no row of dashes below its head, or one with another number of cells"
    case .headingAsText: "what looks like a heading has no blank behind its signs, or more than six of them"
    case .linkAsText: "what looks like a link has a blank between its brackets, or has them the wrong way round"
    case .definitionUnused: "nothing refers to the definition of a link"
    case .definitionUnknown: "a link by a label has no definition"
    case .deadLink: "a link or picture leads to no file or entry"
    case .deadAnchor: "a link leads to a place that its page does not have"
    case .ambiguousName: "a name can mean more than one entry"
    case .unknownName: "a citation can be read and leads to nothing"
    case .outOfOffice: "nobody held the office that is named at the date of the paper"
    case .citationSlip: "a citation is written wrong, and it is sure what it means"
    case .motionWithoutNumber: "a motion or amendment is named without its number"
    case .paperUnknown: "a paper that is cited is not in the list of known papers"
    case .shortFormEarly: "a short form stands before the place that defines it"
    case .shortFormTwice: "a paper defines a short form twice, with different meanings"
    case .template: "a template cannot be read, or asks for what its page does not have"
    case .templateUnused: "a template of the site is used by no page"
    case .deadPageLink: "a link of a finished page leads nowhere"
    case .fileUnused: "no page leads to a file that is published"
    case .outputDiffers: "the output folder has not what a build makes of the content"
    }
  }
}
