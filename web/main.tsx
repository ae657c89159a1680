import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { RouterProvider } from 'react-router/dom'

import { queryClient } from './api/queries.ts'
import { router } from './routes.tsx'
import './styles/tokens.css'
import './styles/base.css'
import './styles/list.css'
import './styles/reader.css'
import './styles/print.css'
import { applyKeptTheme } from './ui/theme.ts'

applyKeptTheme()
const root = document.querySelector('#root')
if (root === null) throw new Error('The page has no element #root.')
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
)
