import type { GraphQLObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { buildAccessibleSchema } from '../../src/graphql/schema/build-schema.ts';
import { type CustomerList, isUnbounded } from '../../src/modules/common/customer-list.ts';
import { resolvers } from '../../src/modules/index.ts';
import { customerLists } from '../../src/modules/lists.ts';
import { LIST_TABLES } from '../support/customer-tables.ts';

const { schema, fieldSql } = buildAccessibleSchema(resolvers);
const objectType = (name: string) => schema.getType(name) as GraphQLObjectType;

describe('the registry of lists', () => {
  it('has every table whose rows belong to a customer', () => {
    const tables = customerLists.map(({ entity }) => entity.meta.tableName);
    expect(tables.toSorted()).toEqual(LIST_TABLES.toSorted());
  });

  describe.each(customerLists.map((list): [string, CustomerList] => [list.name, list]))(
    '%s',
    (name, list) => {
      const { className } = list.entity.meta;
      const field = objectType('BusinessCustomer').getFields()[name];

      it('has the type of its field in the schema', () => {
        expect(`${field?.type}`).toBe(isUnbounded(list) ? `${className}Connection!` : `[${className}!]!`);
      });

      it('has a resolver that reads its rows', () => {
        if (isUnbounded(list)) expect(field?.resolve).toBeTypeOf('function');
        else
          expect(field && fieldSql.get(`BusinessCustomer.${name}`)).toEqual({
            kind: 'rows',
            relation: list.rows,
          });
      });

      it('is found by node if its items implement Node', () => {
        const interfaces = objectType(className).getInterfaces();
        expect(list.isNode).toBe(interfaces.some((each) => each.name === 'Node'));
      });
    },
  );
});
