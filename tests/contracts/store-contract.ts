import { afterEach, beforeEach, describe } from 'vitest'
import type { Store } from '#ports/store.ts'
import { amendmentContract } from './amendment-contract.ts'
import { archiveContract } from './archive-contract.ts'
import { articleContract } from './article-contract.ts'
import { digestContract } from './digest-contract.ts'
import { entryContract } from './entry-contract.ts'
import { feedbackContract } from './feedback-contract.ts'
import { feedContract } from './feed-contract.ts'
import { followContract } from './follow-contract.ts'
import { growingContract } from './growing-contract.ts'
import { heldAlertContract } from './held-alert-contract.ts'
import { muteContract } from './mute-contract.ts'
import { outboxContract } from './outbox-contract.ts'
import { quotationContract } from './quotation-contract.ts'
import { retentionContract } from './retention-contract.ts'
import { searchContract } from './search-contract.ts'
import { settingContract } from './setting-contract.ts'
import { textContract } from './text-contract.ts'
import type { StoreInUse } from './store-in-use.ts'

/** What every store must do, whatever keeps it. `open` answers a new and empty store each time; the suite closes it. */
export function storeContract(name: string, open: () => Promise<Store>): void {
  describe(`the contract of ${name}`, () => {
    let store: Store
    beforeEach(async () => {
      store = await open()
    })
    afterEach(() => store.close())

    const inUse: StoreInUse = () => store
    describe('feeds', () => {
      feedContract(inUse)
    })
    describe('articles', () => {
      articleContract(inUse)
    })
    describe('stories that grow', () => {
      growingContract(inUse)
    })
    describe('entries', () => {
      entryContract(inUse)
    })
    describe('held alerts', () => {
      heldAlertContract(inUse)
    })
    describe('mutes', () => {
      muteContract(inUse)
    })
    describe('follows', () => {
      followContract(inUse)
    })
    describe('feedback', () => {
      feedbackContract(inUse)
    })
    describe('amendments', () => {
      amendmentContract(inUse)
    })
    describe('outbox', () => {
      outboxContract(inUse, open)
    })
    describe('archive', () => {
      archiveContract(inUse, open)
    })
    describe('quotations', () => {
      quotationContract(inUse)
    })
    describe('retention', () => {
      retentionContract(inUse)
    })
    describe('settings', () => {
      settingContract(inUse)
    })
    describe('search', () => {
      searchContract(inUse)
    })
    describe('digests', () => {
      digestContract(inUse)
    })
    describe('text archive', () => {
      textContract(inUse)
    })
  })
}
