// Tells at the end of a process what it loaded.
const { writeSync } = require('node:fs');

const before = new Set(process.moduleLoadList);
process.on('exit', () => {
  const native = process.moduleLoadList.filter((name) => !before.has(name));
  writeSync(2, `${[...native, ...Object.keys(require.cache)].join('\n')}\n`);
});
