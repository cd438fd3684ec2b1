import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseSync } from 'rolldown/utils';

/**
 * A declaration file as its statements, each in parts that are kept or left out one by one: a declaration is one part, an
 * import or export a part for each name. Where such a name comes from is `from` (nothing for a package) and `name` there.
 */
export function readDeclarations(file) {
  const text = readFileSync(file, 'utf8');
  const { program, errors } = parseSync(file, text, { sourceType: 'module' });
  if (errors.length > 0) throw new Error(`${file}: ${errors[0].message}`);
  let end = 0;
  const statements = program.body.map((node) => {
    const written = text.slice(end, node.end).trim();
    end = node.end;
    const parts = node.source || node.declaration === null ? namesOf(node, file) : [declarationOf(node, written, file)];
    return { node, written, parts };
  });
  return { file, statements };
}

/** What of a declaration file is kept, with paths as packages write them. */
export function writeDeclarations({ statements }) {
  const kept = statements.flatMap(({ node, written, parts }) => {
    if (parts.length === 0) return written;
    const needed = parts.filter((part) => part.needed);
    if (needed.length === 0) return [];
    if (node.type === 'ExportAllDeclaration' || !('specifiers' in node) || node.specifiers.length === 0) return written;
    const keyword = node.type === 'ImportDeclaration' ? 'import' : 'export';
    const type = (node.importKind ?? node.exportKind) === 'type' ? ' type' : '';
    const from = node.source === null ? '' : ` from ${node.source.raw}`;
    return `${keyword}${type} { ${needed.map(({ text }) => text).join(', ')} }${from};`;
  });
  if (kept.length === 0) kept.push('export {};');
  return `${kept.join('\n').replace(/((?:from |import\()(['"])\.[^'"]+)\.ts\2/g, '$1.js$2')}\n`;
}

function namesOf(node, file) {
  const path = node.source?.value;
  const place = { path, from: path?.startsWith('.') ? declarationFile(file, path) : undefined };
  if (node.type === 'ExportAllDeclaration') return [{ ...place, exported: ['*'], name: '*' }];
  return node.specifiers.map((specifier) => {
    const { local, imported, exported, importKind, exportKind } = specifier;
    const name = (imported ?? local).name;
    const own = (exported ?? local).name;
    const type =
      (importKind ?? exportKind) === 'type' && (node.importKind ?? node.exportKind) !== 'type' ? 'type ' : '';
    const text = `${type}${name === own ? name : `${name} as ${own}`}`;
    return { ...place, name, text, ...(exported ? { exported: [own] } : { declares: [own] }) };
  });
}

function declarationOf(node, written, file) {
  const declaration = node.declaration ?? node;
  const declares = declaration.declarations?.map(({ id }) => id.name) ?? [declaration.id.name];
  const code = written.replace(/\/\*[\s\S]*?\*\//g, '');
  return {
    declares,
    exported: node.type === 'ExportNamedDeclaration' ? declares : [],
    mentions: new Set(code.match(/[A-Za-z_$][\w$]*(?![\w$]*\??:)/g)),
    inline: [...code.matchAll(/import\(['"](\.[^'"]+)['"]\)/g)].map(([, path]) => declarationFile(file, path)),
  };
}

function declarationFile(file, path) {
  return join(dirname(file), path.replace(/\.ts$/, '.d.ts'));
}
