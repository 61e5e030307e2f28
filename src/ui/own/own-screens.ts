/** What is drawn of own texts outside the library, as one script: each script more is a name more in the first one. */
export { Elsewhere } from './Elsewhere.tsx'
export { OpenScreen } from './OpenScreen.tsx'
export { PairingBar } from './PairingBar.tsx'
