import type { BesideProps } from './beside-props.ts'

export function NewsPanel({ onClose }: BesideProps) {
  return <button type="button" onClick={onClose} />
}
