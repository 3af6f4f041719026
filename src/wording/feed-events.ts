import type { FeedEvent, Notice } from '#domain/message.ts'
import { countEnglish, countPolish } from './plural.ts'

/** Whether a notice is of feeds; the functions below have the words for it. */
export function isFeedEvent(event: Notice['event']): event is FeedEvent {
  return event.name.startsWith('feed-') || event.name.startsWith('network-')
}

export function englishFeedEvent(event: FeedEvent): string {
  switch (event.name) {
    case 'feed-broken':
      return `The feed “${event.feed}” does not work (${countEnglish(event.failures, 'failure')} in a row): ${event.reason}`
    case 'feed-healed':
      return `The feed “${event.feed}” works again.`
    case 'feed-stopped':
      return `The feed “${event.feed}” is gone for good and is no longer polled: ${event.reason}. Give its new address in the configuration or take it out; a restart asks it once more.`
    case 'feed-moved':
      return `The feed “${event.feed}” has moved for good and is now read at ${event.to}. Please enter the new address in the configuration.`
    case 'network-broken':
      return `None of ${countEnglish(event.feeds, 'feed')} can be read, so it is probably this machine’s network: ${event.reason}. Feeds are tried again every few minutes.`
    case 'network-healed':
      return 'Feeds can be read again; what was published meanwhile follows.'
  }
}

export function polishFeedEvent(event: FeedEvent): string {
  switch (event.name) {
    case 'feed-broken':
      return `Kanał RSS „${event.feed}” nie działa (${countPolish(event.failures, ['nieudana próba', 'nieudane próby', 'nieudanych prób'])} z rzędu): ${event.reason}`
    case 'feed-healed':
      return `Kanał RSS „${event.feed}” znów działa.`
    case 'feed-stopped':
      return `Kanał RSS „${event.feed}” usunięto na stałe i nie jest już sprawdzany: ${event.reason}. Podaj w konfiguracji jego nowy adres albo go usuń; po ponownym uruchomieniu bot zapyta jeszcze raz.`
    case 'feed-moved':
      return `Kanał RSS „${event.feed}” przeniesiono na stałe; bot czyta go teraz pod adresem ${event.to}. Wpisz nowy adres do konfiguracji.`
    case 'network-broken':
      return `Nie udaje się odczytać żadnego z ${countPolish(event.feeds, ['kanału RSS', 'kanałów RSS', 'kanałów RSS'])}, więc to zapewne sieć tego komputera: ${event.reason}. Bot ponawia próby co kilka minut.`
    case 'network-healed':
      return 'Kanały RSS znów można odczytać; to, co ukazało się tymczasem, zaraz się pojawi.'
  }
}
