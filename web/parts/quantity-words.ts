import type { Quantity } from '../../src/model/quantity.ts'

/** A quantity in words, as the interval that it is. */
export function quantityInWords({ min, max, unit, of, approximate }: Omit<Quantity, 'span'>): string {
  if (min === null && max === null) return `an unknown number${of === null ? '' : ` of ${of}`}`
  const amount = `${approximate ? 'about ' : ''}${intervalInWords(min, max)}`
  return [amount, unit, of].filter((part) => part !== null).join(' ')
}

function intervalInWords(min: number | null, max: number | null): string {
  if (min === null) return `at most ${figure(max)}`
  if (max === null) return `at least ${figure(min)}`
  return min === max ? figure(min) : `${figure(min)} to ${figure(max)}`
}

function figure(value: number | null): string {
  return value === null ? '' : value.toLocaleString('en', { maximumFractionDigits: 6 })
}
