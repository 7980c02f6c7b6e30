import { pii } from '../../update/fields.ts';
import { note, text } from '../../values/text.ts';
import { instant } from '../../values/time.ts';
import { addItem } from '../../write/item-commands.ts';

/** No API spec can create the events that banking `GET …/crm-events` lists, so GraphQL does. */
export const recordCrmEvent = addItem({
  operation: 'recordCrmEvent',
  list: 'crmEvents',
  fields: {
    category: text({ required: true }),
    detail: pii(note()),
    channel: text(),
    scheduledAt: instant(),
    actualAt: instant(),
    result: pii(note()),
  },
});
