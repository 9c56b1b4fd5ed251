import { createApp } from 'vue'
import App from './app.vue'
import { createAppRouter } from './router.ts'
import { applyTheme } from './theme/theme.ts'
import './theme/theme.css'

applyTheme()
createApp(App).use(createAppRouter()).mount('#app')
