import { join } from 'node:path'
import { openStore } from '#storage/index.ts'
import { testDigest } from '../builders.ts'
import { storeContract } from '../contracts/store-contract.ts'
import { temporaryFolder } from './temporary-folder.ts'

const folder = temporaryFolder()
let opened = 0

storeContract('a store in a file', () => {
  opened += 1
  return openStore({ path: join(folder, `${opened}.db`), digest: testDigest })
})

storeContract('a store in memory', () => openStore({ path: ':memory:', digest: testDigest }))
