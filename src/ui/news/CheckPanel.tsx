import type { BesideProps } from './beside-props.ts'

export function CheckPanel({ onClose }: BesideProps) {
  return <button type="button" onClick={onClose} />
}
