import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { buffer as readBuffer } from 'node:stream/consumers'
import { joined, untranslated } from '#domain/bilingual.ts'
import { DepeszaError } from '#domain/errors.ts'
import { createFeeds, extractBody } from '#feeds/index.ts'
import { badInput, noArticle, noText, notUtf8, onlyFile, onlyHttp, unreadable } from './bad-input.ts'

/** One text that a command was given, before its language is known. */
export type Input = { readonly id: string; readonly title: string | null; readonly text: string }

/**
 * The text of a file, of an http(s) address or, for "-", of standard input; of an HTML page its article. Throws a
 * DepeszaError where there is nothing to read.
 */
export async function readInput(input: string, options: ReadingOptions): Promise<Input> {
  if (/^https?:\/\//iu.test(input)) return readAddress(input, options)
  if (isAddress(input)) throw badInput(input, onlyHttp)
  const bytes = await readBytes(input)
  const id = input === '-' ? '-' : basename(input)
  return looksLikeHtml(bytes) ? fromHtml(id, bytes) : { id, title: null, text: decodeText(bytes, id) }
}

/** Hosts on private addresses that may be read all the same. */
type ReadingOptions = { readonly privateHosts: readonly string[] }

async function readAddress(address: string, { privateHosts }: ReadingOptions): Promise<Input> {
  const feeds = createFeeds({ privateHosts })
  try {
    const page = await feeds.pageReader.read(address)
    if (page.kind === 'unavailable') {
      throw new DepeszaError('unavailable', joined([untranslated(address), page.reason], ': '))
    }
    return { id: address, title: page.title, text: page.text }
  } finally {
    await feeds.close()
  }
}

function looksLikeHtml(bytes: Buffer): boolean {
  const head = bytes.subarray(0, 500).toString('latin1')
  return /^(\u00EF\u00BB\u00BF)?\s*(<!doctype html|<html|<head|<body|<article|<div|<p[ >])/iu.test(head)
}

async function fromHtml(id: string, html: Buffer): Promise<Input> {
  const body = await extractBody(html, '')
  if (body === null) throw badInput(id, noArticle)
  return { id, title: body.title, text: body.text }
}

/** A file as UTF-8; a file of another encoding or with NUL bytes is refused rather than garbled. */
export async function readText(file: string): Promise<string> {
  return decodeText(await readBytes(file), file)
}

/** The bytes of a file, or of standard input for "-"; what cannot be read is a DepeszaError `bad-input`. */
export async function readBytes(file: string): Promise<Buffer> {
  if (file === '-') return readBuffer(process.stdin)
  if (isAddress(file)) throw badInput(file, onlyFile)
  return readFile(file).catch((cause: unknown) => {
    throw badInput(file, unreadable(cause), cause)
  })
}

/** Bytes as UTF-8 text; a DepeszaError `bad-input` with this name where they are none. */
export function decodeText(bytes: Uint8Array, name: string): string {
  if (bytes.includes(0)) throw badInput(name, noText)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw badInput(name, notUtf8, cause)
  }
}

/** Says whether this is an address of any scheme, "C:\\…" being none. */
export function isAddress(input: string): boolean {
  return /^[a-z][a-z0-9+.-]+:\/\//iu.test(input)
}
