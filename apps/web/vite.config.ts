import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import elementPlus from 'unplugin-element-plus/vite'
import { defaultClientConditions, defineConfig, type Plugin, type UserConfig } from 'vite'
import { commonIndicators } from './src/publish/common-indicators.ts'
import { publishWords } from './src/words/publish.ts'

/** Browsers of offices follow Chromium late; Windows 7, which many still have, gets none above 109. */
const oldest = ['chrome92']

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url))

/**
 * The words of the first page for everybody stand in it before any script has run, and which figures the page of a
 * report shows over the years, so that the service sends them with it.
 */
const publicWords: Plugin = {
  name: 'public-words',
  transformIndexHtml: (html) =>
    html
      .replaceAll('%title%', publishWords.room)
      .replaceAll('%lead%', publishWords.list.lead)
      .replaceAll('%figures%', commonIndicators.map(({ cell }) => cell).join(',')),
}

/** While one develops, as the service does. */
const publicDocument: Plugin = {
  name: 'public-document',
  configureServer: ({ middlewares }) => {
    middlewares.use((request, _response, next) => {
      if (/^\/public(?:[/?]|$)/u.test(request.url ?? '')) request.url = '/public.html'
      next()
    })
  },
}

const makesJsonSchema = /[\\/]zod[\\/]v4[\\/]core[\\/](?:json-schema-processors|to-json-schema)\.js$/u

/** No page turns a schema into JSON Schema: what does so is left out, and says so if it is ever asked. */
const noJsonSchema: Plugin = {
  name: 'no-json-schema',
  enforce: 'pre',
  transform(code, id) {
    if (!makesJsonSchema.test(id)) return undefined
    const names = [...code.matchAll(/^export (?:const|function) (\w+)/gmu)].map(([, name]) => name)
    const refuse = "() => { throw new Error('the pages make no JSON Schema') }"
    return {
      code: `const refuse = ${refuse}\nexport { ${names.map((name) => `refuse as ${name}`).join(', ')} }\n`,
      map: null,
    }
  },
}

/** What older browsers are given before the pages: a script of its own, with a name that `public/older-browsers.js` knows. */
const forOlderBrowsers: UserConfig = {
  publicDir: false,
  build: {
    target: oldest,
    emptyOutDir: false,
    rollupOptions: {
      input: here('src/older/core-js.ts'),
      output: { format: 'iife', entryFileNames: 'core-js.js' },
    },
  },
}

/**
 * The pages of officials, or with `--mode public` those for everybody: built apart they share no small files, each of
 * which is a way to the service and back on a telephone.
 */
export default defineConfig(({ mode }) => (mode === 'older' ? forOlderBrowsers : pages(mode)))

const pages = (mode: string): UserConfig => ({
  plugins: [vue(), elementPlus({}), noJsonSchema, publicWords, publicDocument],
  resolve: { conditions: ['source', ...defaultClientConditions] },
  build: {
    target: oldest,
    manifest: mode !== 'public',
    emptyOutDir: mode !== 'public',
    rollupOptions: { input: here(mode === 'public' ? 'public.html' : 'index.html') },
    chunkSizeWarningLimit: 4000,
  },
  worker: { format: 'es' },
  server: { proxy: { '/api': process.env.GOUJI_API ?? 'http://127.0.0.1:3000' } },
})
