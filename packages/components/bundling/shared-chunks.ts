/** What many elements need is in one file each, in every bundle that holds them. */
export const sharedChunks = [
  {
    name: 'base',
    // Nor what only pages that renew themselves need.
    test: /node_modules\/(@lit|lit|lit-html|lit-element)\/(?!.*(async-directive|directives\/(class-map|ref))\.js)|src\/(base\/(?!refresh-controller)|styles|provider\/(?!provider)|define\.ts$|permit-service|service-error|service-texts|time\/agency)\b/,
  },
  {
    // What the forms of citizens and officers share; what shows a procedure or a list needs none of it.
    name: 'form-base',
    test: /src\/form\/(answers|condition|data-fields|form-field|form-fields|prune|shown|text-characters|widget)\.ts|src\/fields\/(list-of|messages|number-text|row-name|value-text)\.ts/,
  },
  {
    // What the table shares with its diagram and with the whole document. Were it in the
    // table's own file, the diagram would import that, and with it the bundler's runtime.
    name: 'flowchart-base',
    test: /layout\/table\/(plan|geometry|shelves|labels|arrow-ends|grid-lines|router|way-grid|rest-costs|symbol-outline|heap)\.ts|layout\/document\/(step-number|table-columns|column-groups)\.ts|src\/export\/(formats|messages|export-menu|export-menu\.styles)\.ts|sop-document\/sheet-head\.ts|flowchart\/(make-element|messages|procedure-(state|source|messages)|render-procedure-state|row-description|mark-badge|step-mark|not-loaded)\.ts/,
  },
];
