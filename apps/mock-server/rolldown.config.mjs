import { thirdPartyLicences } from '../../scripts/third-party-licences.mjs';

// One bundle with all that it needs: it starts in half the CPU, and whoever installs it gets one package.
export default {
  input: { index: 'src/index.ts', main: 'src/main.ts' },
  platform: 'node',
  external: ['../package.json'],
  output: {
    dir: 'dist',
    format: 'esm',
    cleanDir: true,
    minify: { compress: true, mangle: false, codegen: false },
    chunkFileNames: 'chunks/[name]-[hash].js',
  },
  plugins: [thirdPartyLicences()],
};
