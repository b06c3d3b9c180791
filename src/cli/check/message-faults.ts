import words from '../../../docs/interface-words.json';
import type { Fault } from '../../report/validation/fault.js';
import { nearest } from '../../report/nearest.js';
import { pointerPart } from '../../report/validation/pointer.js';
import { isDictionary, property } from '../../report/validation/values.js';
import { say } from '../usage.js';
import { checkMessages } from './check.messages.js';

const english: Readonly<Record<string, string>> = words;

/** Words of the interface under keys that there are not, or without the places that are filled in them. */
export function findMessageFaults(report: unknown): Fault[] {
  const messages = property(property(report, 'report'), 'messages');
  return Object.entries(isDictionary(messages) ? messages : {}).flatMap(([language, own]) =>
    Object.entries(isDictionary(own) ? own : {}).flatMap(([key, text]): Fault[] => {
      const pointer = `/report/messages${pointerPart(language)}${pointerPart(key)}`;
      if (!Object.hasOwn(english, key)) {
        const [meant = ''] = nearest(key, Object.keys(english), 1);
        return [warning(pointer, 'message.unknown', { key, meant })];
      }
      if (typeof text !== 'string') return [];
      const [wanted, there] = [places(english[key] ?? ''), places(text)];
      const missing = wanted
        .filter((place) => !there.includes(place))
        .map((place) => ['message.missing', place] as const);
      const needless = there
        .filter((place) => !wanted.includes(place))
        .map((place) => ['message.needless', place] as const);
      return [...missing, ...needless].map(([code, place]) => warning(pointer, code, { key, place }));
    }),
  );
}

function places(text: string): string[] {
  return [...new Set(text.match(/\{\w+\}/g) ?? [])];
}

function warning(pointer: string, code: string, values: Readonly<Record<string, string>>): Fault {
  return {
    severity: 'warning',
    code: code as Fault['code'],
    topic: 'report',
    pointer,
    values,
    message: (language) => say(checkMessages, language, code, values),
  };
}
