import { createBrowserRouter } from 'react-router'

import { NotFoundPage } from './pages/NotFoundPage.tsx'
import { ReaderPage } from './pages/ReaderPage.tsx'
import { ReportListPage } from './pages/ReportListPage.tsx'
import { Shell } from './pages/Shell.tsx'

/** Every screen and its address; links to them are built in `paths.ts`. */
export const router = createBrowserRouter([
  {
    element: <Shell />,
    children: [
      { path: '/', element: <ReportListPage /> },
      { path: '/reports/:id', element: <ReaderPage /> },
      { path: '*', element: <NotFoundPage /> },
    ],
  },
])
