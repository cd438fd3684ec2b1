/** Flags and descriptions that several commands share, so that they read alike everywhere. */
export const configFlag = [
  '-c, --config <file>',
  'configuration; else the nearest trustpath.yaml and its kin',
] as const;

export const accountFlag = ['--account <name>', 'only this account (name or id); may be given several times'] as const;
