import { Composer, type Document, type ErrorCode, Lexer, LineCounter, Parser } from 'yaml';
import type { Problem } from '../model/index.ts';
import { type DocumentTree, noTags, readDocument } from './document-tree.ts';
import { scalarOffsets } from './scalar-offsets.ts';
import type { Source } from './source.ts';

/** Generous for what people write, and read in about two seconds at worst. */
const maxCharacters = 5 * 1024 * 1024;
const maxLexemes = 1_000_000;
/** Entries of the parser's stack: a mapping or list takes one, its current scalar another. */
const maxStack = 100;
/** What follows the first few syntax errors is mostly their echo. */
const maxSyntaxProblems = 10;

/**
 * Reads one YAML 1.2 (or JSON) document and keeps the position of everything in it. Never throws: what is wrong with the
 * text is told as problems, and `source` is there only when there are none.
 */
export function parseSource(text: string, file: string): { source?: Source; problems: readonly Problem[] } {
  if (text.length > maxCharacters)
    return {
      problems: [{ file, message: 'The file is larger than 5 MB, which no configuration or rule needs to be.' }],
    };
  const lines = new LineCounter();
  const locate = (offset: number) => {
    const { line, col } = lines.linePos(Math.min(offset, text.length));
    const skipped = line === 1 && text.startsWith('\uFEFF') ? 1 : 0;
    return { file, line: Math.max(1, line), column: Math.max(1, col - skipped) };
  };
  const composed = compose(text, lines);
  if ('errors' in composed) {
    const problems = composed.errors
      .sort((one, other) => one.offset - other.offset)
      .map(({ offset, message }) => ({ ...locate(offset), message }));
    return { problems: firstOfEachLine(problems).slice(0, maxSyntaxProblems) };
  }
  const tree = readDocument(composed.document);
  if (tree.errors.length > 0)
    return { problems: tree.errors.map(({ offset, message }) => ({ ...locate(offset), message })) };
  return { source: sourceOfTree(tree, text, file, locate), problems: [] };
}

interface SyntaxError {
  readonly offset: number;
  readonly message: string;
}

/** Depth is watched while the text is read: the composer recurses, and deep recursion can end the process past any catch. */
function compose(text: string, lines: LineCounter): { document: Document.Parsed } | { errors: SyntaxError[] } {
  const parser = new Parser(lines.addNewLine);
  const tokens = [];
  let lexemes = 0;
  lines.addNewLine(0);
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > maxStack) return { errors: [{ offset: parser.offset, message: tooDeep }] };
    if (++lexemes > maxLexemes)
      return { errors: [{ offset: parser.offset, message: 'The file holds more values than can be right.' }] };
  }
  for (const token of parser.end()) tokens.push(token);
  const composer = new Composer({ keepSourceTokens: true, uniqueKeys: false, prettyErrors: false, logLevel: 'silent' });
  const [document, second] = composer.compose(tokens, true, text.length);
  if (document === undefined) return { errors: [{ offset: 0, message: 'The file holds no document.' }] };
  const errors = [...document.errors, ...document.warnings].map(({ code, message, pos }) => ({
    offset: pos[0],
    message: syntaxMessages[code] ?? `This is not valid YAML: ${withoutSource(message)}.`,
  }));
  if (document.directives.yaml.version === '1.1')
    errors.push({
      offset: 0,
      message: 'The file declares YAML 1.1, but is read as YAML 1.2: remove the `%YAML` line.',
    });
  if (second !== undefined)
    errors.push({
      offset: second.range[0],
      message: 'A second document begins here, but a file must hold only one: remove the `---` or split the file.',
    });
  return errors.length > 0 ? { errors } : { document };
}

/** The library's messages may end in a piece of the text, which may be a secret. */
function withoutSource(message: string): string {
  return message.replace(/: (?!in |between )[\s\S]*$/, '').replace(/\.$/, '');
}

const tooDeep = 'Mappings and lists are nested too deeply here.';

const syntaxMessages: Partial<Record<ErrorCode, string>> = {
  BAD_DIRECTIVE: 'A line begins with `%`, which no configuration or rule needs: put such text in quotes.',
  BAD_DQ_ESCAPE: 'This `\\` begins no escape sequence: write `\\\\`, or use single quotes.',
  TAB_AS_INDENT: 'A tab indents this line, but YAML allows only spaces.',
  BLOCK_AS_IMPLICIT_KEY:
    'A second `key:` stands on this line, or the indentation is off: put a value with `: ` in it in quotes.',
  RESOURCE_EXHAUSTION: tooDeep,
  TAG_RESOLVE_FAILED: noTags,
};

function firstOfEachLine(problems: readonly Problem[]): Problem[] {
  return problems.filter(({ line }, index) => index === 0 || problems[index - 1]?.line !== line);
}

function sourceOfTree(
  tree: DocumentTree,
  text: string,
  file: string,
  locate: (offset: number) => ReturnType<Source['locate']>,
): Source {
  return {
    file,
    text,
    value: tree.value,
    locate: (path, what = 'value') => locate(tree.offsetOf(path, what)),
    sourceOf: (path) => tree.scalarAt(path)?.source,
    offsetLocation: (path, offset) => {
      const scalar = tree.scalarAt(path);
      const offsets = scalar === undefined ? undefined : scalarOffsets(scalar, text);
      return locate(offsets?.[offset] ?? tree.offsetOf(path, 'value'));
    },
  };
}
