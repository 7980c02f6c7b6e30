import { pii } from '../../update/fields.ts';
import { note, text } from '../../values/text.ts';
import { instant } from '../../values/time.ts';
import { addItem } from '../../write/item-commands.ts';

/** What banking's `GET …/crm-events` lists, somebody must be able to record. */
export const recordCrmEvent = addItem({
  operation: 'recordCrmEvent',
  list: 'crmEvents',
  long: true,
  fields: {
    category: text({ required: true }),
    detail: pii(note()),
    channel: text(),
    scheduledAt: instant(),
    actualAt: instant(),
    result: pii(note()),
  },
});
