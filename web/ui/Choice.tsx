import { useId } from 'react'

interface Option<Value extends string> {
  readonly value: Value
  readonly label: string
  readonly count: number
}

interface ChoiceProps<Value extends string> {
  readonly legend: string
  readonly options: readonly Option<Value>[]
  readonly value: Value
  readonly onChange: (value: Value) => void
}

/** One of a few: radio buttons in a row, moved through with the arrow keys. */
export function Choice<Value extends string>({ legend, options, value, onChange }: ChoiceProps<Value>) {
  const name = useId()
  return (
    <fieldset className="choice">
      <legend className="visually-hidden">{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className="choice-option">
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => {
              onChange(option.value)
            }}
          />
          <span>
            {option.label} <span className="choice-count">{option.count.toLocaleString('en')}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
