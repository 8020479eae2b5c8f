import ts from 'typescript';
import type { Source } from './list-sources.js';

/** A word in the code of a source, outside comments. */
export interface Token {
  text: string;
  kind: 'identifier' | 'text' | 'pattern';
  line: number;
}

/** The names and texts that a source holds. */
export function readTokens({ file, text }: Source): Token[] {
  const parsed = parse(file, text);
  const tokens: Token[] = [];
  const visit = (node: ts.Node): void => {
    const kind = kindOf(node);
    if (kind !== undefined) {
      const { line } = parsed.getLineAndCharacterOfPosition(node.getStart(parsed));
      tokens.push({ text: textOf(node), kind, line: line + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(parsed);
  return tokens;
}

/** The modules that a source imports, in any way, with the line. */
export function readImports({ file, text }: Source): { specifier: string; line: number }[] {
  const parsed = parse(file, text);
  const found: { specifier: string; line: number }[] = [];
  const visit = (node: ts.Node): void => {
    const target = importedBy(node);
    if (target !== undefined) {
      const { line } = parsed.getLineAndCharacterOfPosition(node.getStart(parsed));
      found.push({ specifier: target, line: line + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(parsed);
  return found;
}

/** The methods of the interfaces of a source, by the name of the interface; for a property, the name of its type. */
export function readInterfaces({ file, text }: Source): Map<string, Map<string, string>> {
  const interfaces = parse(file, text).statements.filter(ts.isInterfaceDeclaration);
  return new Map(
    interfaces.map(({ name, members }) => [
      name.text,
      new Map(members.map((member) => [member.name?.getText() ?? '', typeNameOf(member)])),
    ]),
  );
}

function typeNameOf(member: ts.TypeElement): string {
  return ts.isPropertySignature(member) ? (member.type?.getText() ?? '') : '';
}

function parse(file: string, text: string): ts.SourceFile {
  return ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
}

function kindOf(node: ts.Node): Token['kind'] | undefined {
  if (ts.isIdentifier(node)) return 'identifier';
  if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
    return 'text';
  }
  if (ts.isJsxText(node)) return 'text';
  return ts.isRegularExpressionLiteral(node) ? 'pattern' : undefined;
}

function textOf(node: ts.Node): string {
  const { text } = node as ts.Identifier | ts.LiteralLikeNode; // All kinds above have it.
  return ts.isRegularExpressionLiteral(node) ? text.replaceAll('\\/', '/') : text;
}

function importedBy(node: ts.Node): string | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return literalText(node.moduleSpecifier);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
    return literalText(node.argument.literal);
  const isCall = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  return isCall ? literalText(node.arguments[0]) : undefined;
}

function literalText(node: ts.Node | undefined): string | undefined {
  return node !== undefined && ts.isStringLiteralLike(node) ? node.text : undefined;
}
