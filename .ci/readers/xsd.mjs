// node .ci/readers/xsd.mjs FILE…: whether JUnit reports are valid against the schema that Jenkins reads them by.
import { readFileSync } from 'node:fs';
import { validateXML } from 'xmllint-wasm';

const files = process.argv.slice(2);
if (files.length === 0) throw new Error('usage: node .ci/readers/xsd.mjs FILE…');
const schema = readFileSync(new URL('../../test/schemas/junit-10.xsd', import.meta.url), 'utf8');
for (const file of files) {
  const { valid, errors } = await validateXML({
    xml: { fileName: file, contents: readFileSync(file, 'utf8') },
    schema,
  });
  console.log(`${file}: ${valid ? 'valid' : 'invalid'}`);
  for (const { rawMessage } of errors) console.log(rawMessage);
  if (!valid) process.exitCode = 1;
}
