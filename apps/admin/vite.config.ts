import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// Relative addresses, so that the console also works below a path of a reverse proxy; nothing inline and
// nothing from another host, so that `script-src 'self'` holds.
export default defineConfig(({ command }) => {
  // Whoever builds may have another NODE_ENV set, and Vite would believe it: what is built is for production.
  if (command === 'build') process.env.NODE_ENV = 'production';
  return {
    base: './',
    plugins: [react()],
    resolve: {
      alias: {
        '@tlaka/domain': fileURLToPath(new URL('../../libs/domain/src/index.ts', import.meta.url)),
      },
    },
    build: {
      outDir: 'dist',
      manifest: true,
      assetsInlineLimit: 0,
      target: 'es2022',
      chunkSizeWarningLimit: 1200,
    },
  };
});
