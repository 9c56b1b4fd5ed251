// For what Biome and oxlint do not see in templates: v-html, changed props. Everything else is theirs.
import typescript from '@typescript-eslint/parser'
import vue from 'eslint-plugin-vue'
import parser from 'vue-eslint-parser'

export default [
  {
    files: ['src/**/*.vue'],
    languageOptions: { parser, parserOptions: { parser: typescript, sourceType: 'module' } },
    plugins: { vue },
    processor: vue.processors.vue,
    rules: {
      'vue/comment-directive': 'error',
      'vue/no-v-html': 'error',
      'vue/no-mutating-props': 'error',
      'vue/no-unused-components': 'error',
      'vue/no-unused-vars': 'error',
      'vue/no-use-v-if-with-v-for': 'error',
      'vue/require-v-for-key': 'error',
      'vue/valid-v-for': 'error',
      'vue/no-side-effects-in-computed-properties': 'error',
      'vue/no-ref-as-operand': 'error',
      'vue/component-name-in-template-casing': ['error', 'PascalCase'],
    },
  },
]
