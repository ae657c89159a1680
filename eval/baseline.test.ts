import { describe, expect, it } from 'vitest'
import { findFalls } from './baseline.ts'
import type { Task } from './task.ts'

const task: Task = {
  name: 'invented',
  summary: 'Invented.',
  sharedFolder: 'invented',
  lowerIsBetter: ['wrong', 'meanErrorKm'],
  run: () => Promise.resolve({ documents: 1, figures: {}, totals: {}, remarks: [] }),
}
const known = { documents: 2, figures: { 'x.f1': 80, wrong: 3, meanErrorKm: 100 } }

function falls(figures: Record<string, number>, documents = 2): string[] {
  return findFalls(task, { documents, figures, totals: {}, remarks: [] }, known)
}

describe('findFalls', () => {
  it('lets figures rise, and fall by half a point', () => {
    expect(falls({ 'x.f1': 79.5, wrong: 3, meanErrorKm: 100 })).toEqual([])
    expect(falls({ 'x.f1': 90, wrong: 0, meanErrorKm: 5, new: 1 })).toEqual([])
  })

  it.each([
    ['a figure falls by more', { 'x.f1': 79.4, wrong: 3, meanErrorKm: 1 }, 'invented: x.f1 was 80 and is 79.4.'],
    ['one rises where less is better', { 'x.f1': 80, wrong: 4, meanErrorKm: 1 }, 'invented: wrong was 3 and is 4.'],
    ['one is gone', { 'x.f1': 80, meanErrorKm: 1 }, 'invented: wrong is in the baseline (3) and was not measured.'],
  ])('tells where %s', (_, figures, sentence) => {
    expect(falls(figures)).toEqual([sentence])
  })

  it('does not compare kilometers', () => {
    expect(falls({ 'x.f1': 80, wrong: 3, meanErrorKm: 900 })).toEqual([])
  })

  it('has nothing to say of a task or mode that has no baseline', () => {
    expect(findFalls(task, { documents: 9, figures: {}, totals: {}, remarks: [] }, undefined)).toEqual([])
  })

  it('does not compare other documents', () => {
    expect(falls({ 'x.f1': 99 }, 3)).toEqual(['invented: the baseline is of 2 documents, this run of 3.'])
  })
})
