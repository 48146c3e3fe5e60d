/** Front door of the console: the page from which shared maps are administered. */
export { createPages, ownPages, type Page } from './pages.ts'
