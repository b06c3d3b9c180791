import { defineConfig } from 'vite';

// Vite reads JSX by itself; @vitejs/plugin-react adds fast refresh.
export default defineConfig({});
