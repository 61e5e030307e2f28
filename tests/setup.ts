import fc from 'fast-check'

// The same examples in every run, so that a change is what makes a test fail. `SEED=7 npx vitest run` tries others.
fc.configureGlobal({ seed: Number(process.env.SEED ?? 20) })
