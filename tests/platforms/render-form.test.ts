import { describe, expect, test } from 'vitest'
import type { Form, FormField } from '#domain/form.ts'
import type { View } from '#domain/view.ts'
import { renderForm as formOnDiscord } from '#platforms/discord/render-form.ts'
import { renderForm as formOnSlack } from '#platforms/slack/render-form.ts'
import { renderHome, renderWindow } from '#platforms/slack/render-view.ts'
import { validateBody } from '../servers/discord/validate-body.ts'
import { viewProblems } from '../servers/slack/check-payload.ts'
import { chanceOf, type Chance } from '../trust/chance.ts'
import { seen } from '../trust/markup/seen.ts'
import { hostileText } from '../trust/renderers/hostile-text.ts'
import { hostileReply } from '../trust/renderers/messages.ts'

const CASES = 1500

function hostileField(chance: Chance, at: number): FormField {
  const named = {
    name: `field-${at}`,
    label: hostileText(chance),
    isRequired: chance.happens(0.5),
    ...(chance.happens(0.5) ? { hint: hostileText(chance) } : {}),
  }
  const initial = chance.happens(0.5) ? { initial: hostileText(chance) } : {}
  return chance.pick<() => FormField>([
    () => ({ ...named, ...initial, kind: 'text', maxChars: chance.pick([1, 10, 100, 3000, 9000]) }),
    () => ({ ...named, ...initial, kind: 'paragraph' }),
    () => ({ ...named, kind: 'switch', initial: chance.happens(0.5) }),
    () => hostileSelect(chance, named),
  ])()
}

function hostileSelect(chance: Chance, named: Pick<FormField, 'name' | 'label' | 'isRequired'>): FormField {
  const choices = chance.some(chance.pick([4, 60]), () => ({
    label: hostileText(chance),
    value: chance.pick(['', 'a', `v${chance.below(100)}`, hostileText(chance)]),
  }))
  const initial = chance.happens(0.5) ? { initial: choices[0]?.value ?? 'none' } : {}
  return { ...named, ...initial, kind: 'select', choices }
}

function hostileForm(chance: Chance): Form {
  return {
    title: hostileText(chance),
    action: `topic-add:${chance.below(1e6)}`,
    ...(chance.happens(0.5) ? { submit: hostileText(chance) } : {}),
    fields: Array.from({ length: chance.below(9) }, (_, at) => hostileField(chance, at)),
  }
}

/** A label on one line without anything unseen in it, as a reader is to see it. */
function unseenIn(texts: readonly string[]): readonly string[] {
  return texts.filter((text) => text !== seen(text).replaceAll(/\s+/gu, ' ').trim())
}

describe('whatever a form holds', () => {
  test('its modal on Discord is one that Discord takes, and its labels hide nothing', () => {
    let drawn = 0
    for (let seed = 1; seed <= CASES; seed += 1) {
      const modal = formOnDiscord(hostileForm(chanceOf(seed)))
      if (modal === null) continue
      drawn += 1
      expect(validateBody('callback', { type: 9, data: modal }), `seed ${seed}`).toEqual([])
      const labels = modal.components.flatMap(({ label, description = '' }) => [label, description])
      expect(unseenIn([modal.title, ...labels]), `seed ${seed}`).toEqual([])
    }
    expect(drawn).toBeGreaterThan(CASES / 2)
  })

  test('its window on Slack is one that Slack takes, and its labels hide nothing', () => {
    let drawn = 0
    for (let seed = 1; seed <= CASES; seed += 1) {
      const chance = chanceOf(seed)
      const form = hostileForm(chance)
      const errors = Object.fromEntries(form.fields.map(({ name }) => [name, hostileText(chance)]))
      const view = formOnSlack(form, {
        locale: 'pl',
        metadata: '{}',
        ...(chance.happens(0.5) ? { errors } : {}),
      })
      if (view === null) continue
      drawn += 1
      expect(viewProblems(view, 'modal'), `seed ${seed}`).toEqual([])
      const labels = view.blocks.flatMap((block) => ('label' in block ? [block.label.text] : []))
      expect(unseenIn([view.title.text, ...labels]), `seed ${seed}`).toEqual([])
    }
    expect(drawn).toBeGreaterThan(CASES / 2)
  })
})

test('whatever a page or an answer holds, Slack takes it as the App Home and as a window', () => {
  for (let seed = 1; seed <= 300; seed += 1) {
    const chance = chanceOf(seed)
    const view: View = { sections: chance.some(6, () => hostileReply(chance)) }
    expect(viewProblems(renderHome(view, 'pl'), 'home'), `seed ${seed}`).toEqual([])
    expect(viewProblems(renderWindow(hostileReply(chance), 'en'), 'modal'), `seed ${seed}`).toEqual([])
  }
})

describe('a form within the limits', () => {
  const form: Form = {
    title: 'Nowy temat: „Pakt” (ą)',
    action: 'topic-add:1',
    submit: 'Dodaj',
    fields: [
      { name: 'terms', label: 'Hasła', isRequired: true, kind: 'paragraph', initial: 'umowa\n"pakt"' },
    ],
  }

  test('keeps every text as it is, lines too', () => {
    expect(formOnDiscord(form)?.components[0]?.component).toMatchObject({ value: 'umowa\n"pakt"', style: 2 })
    const view = formOnSlack(form, { locale: 'en', metadata: '{}' })
    expect(view?.title.text).toBe(form.title)
    expect(view?.blocks[0]).toMatchObject({ element: { initial_value: 'umowa\n"pakt"', multiline: true } })
    expect([view?.submit?.text, view?.close?.text]).toEqual(['Dodaj', 'Cancel'])
  })

  test.each([
    ['no field', { ...form, fields: [] }],
    ['no action', { ...form, action: '' }],
  ])('that has %s is none', (_name, empty) => {
    expect(formOnDiscord(empty)).toBeNull()
    expect(formOnSlack(empty, { locale: 'pl', metadata: '{}' })).toBeNull()
  })
})
