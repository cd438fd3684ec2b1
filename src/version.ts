/** Name and version as every report states them; the same as in package.json. */
export const tool = { name: 'trustpath', version: '0.1.0' } as const;
