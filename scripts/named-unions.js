import ts from 'typescript';

/**
 * Types of the sources that are a choice of words, spelt out: `ActionsMode` is `'auto' | 'none'`. Readers and tools of
 * the manifest see the values, not a name that they cannot look up.
 *
 * @returns {ReadonlyMap<string, string>}
 */
export function namedUnions() {
  const { fileNames, options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile('tsconfig.build.json', ts.sys.readFile).config,
    ts.sys,
    '.',
  );
  const program = ts.createProgram(fileNames, options);
  const checker = program.getTypeChecker();
  const unions = new Map();
  for (const file of program.getSourceFiles()) {
    if (file.isDeclarationFile) continue;
    for (const statement of file.statements) {
      if (!ts.isTypeAliasDeclaration(statement) || statement.typeParameters) continue;
      const type = checker.getTypeAtLocation(statement);
      const parts = type.isUnion() ? type.types : [type];
      if (!parts.every((part) => part.isStringLiteral())) continue;
      // In the order in which they are written, which the checker does not keep.
      const written = statement.type.getText();
      const place = (/** @type {string} */ value) => written.indexOf(`'${value}'`);
      const values = parts
        .map((part) => (part.isStringLiteral() ? part.value : ''))
        .sort((a, b) => place(a) - place(b));
      unions.set(statement.name.text, values.map((value) => `'${value}'`).join(' | '));
    }
  }
  return unions;
}
