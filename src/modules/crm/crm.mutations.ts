import { v7 } from 'uuid';
import type { Item } from '../../document/document.ts';
import type { Fields } from '../../update/fields.ts';
import { mergePatch } from '../../update/merge-patch.ts';
import { note, text } from '../../values/text.ts';
import { instant } from '../../values/time.ts';
import { customerOf } from '../../write/section.ts';
import type { Write } from '../../write/write.ts';

const eventFields: Fields = {
  category: text({ required: true }),
  detail: note(),
  channel: text(),
  scheduledAt: instant(),
  actualAt: instant(),
  result: note(),
};

/** What banking's `GET …/crm-events` lists, somebody must be able to record. */
export const recordCrmEvent: Write = {
  operation: 'recordCrmEvent',
  target: customerOf,
  lists: [],
  itemList: 'crmEvents',
  change(document, { customerId, ...input }) {
    const { next, problems } = mergePatch(eventFields, null, input);
    const event: Item = { ...next, id: v7() };
    return { document: { ...document, crmEvents: [event] }, itemId: event.id, problems };
  },
};
