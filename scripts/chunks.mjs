/**
 * Which modules stand together in a file of dist/. Finding, reading and linking one more file costs Node more than most of
 * our modules do, so what every run loads is in a few; what only some runs need stays apart, by its dynamic import.
 */
export const chunks = [
  { name: 'version', test: /[\\/]src[\\/]version\.ts/, priority: 4 },
  { name: 'schema', test: /[\\/](?:node_modules[\\/]valibot|src[\\/]schema)[\\/]/, priority: 3 },
  { name: 'yaml', test: /[\\/]node_modules[\\/]yaml[\\/]/, priority: 3 },
  { name: 're2', test: /[\\/]node_modules[\\/]re2js[\\/]/, priority: 3 },
  { name: 'model', test: /[\\/]src[\\/]model[\\/]/, priority: 3 },
  {
    name: 'configuration',
    test: /[\\/]src[\\/](?:source|config)[\\/](?!draft|waiver-edit|find-config|json-schema|effective)/,
    priority: 1,
  },
  {
    name: 'rules',
    test: /[\\/]src[\\/](?:catalogue|ruleset)[\\/](?!read-|preset|new-rule|rule-schema|trace|examples)/,
    priority: 1,
  },
  {
    name: 'audit',
    test: /[\\/]src[\\/](?:run\.ts|audit\.ts|collect-snapshot\.ts|(?:derive|policy|evaluate|files)[\\/](?!report))/,
    priority: 1,
  },
  { name: 'report', test: /[\\/]src[\\/]report[\\/](?!index|html|json|junit|markdown|sarif|text)/, priority: 1 },
  {
    name: 'program',
    test: /[\\/]node_modules[\\/](?:commander|picocolors)[\\/]|[\\/]src[\\/](?:(?:process-)?host\.ts|report[\\/](?:index|count|escape|text[\\/](?:style|wrap))\.ts|commands[\\/](?:program|options|problems|write-columns)\.ts)/,
    priority: 2,
  },
];
