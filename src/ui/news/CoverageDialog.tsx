import type { BesideProps } from './beside-props.ts'

export function CoverageDialog({ onClose }: BesideProps) {
  return <button type="button" onClick={onClose} />
}
