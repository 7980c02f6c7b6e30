import {
  type EnumValueDefinitionNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  print,
  type StringValueNode,
} from 'graphql';
import { factsOf } from './facts.ts';
import type { Links } from './links.ts';

/** Returns the list item of a field, and below it those of its arguments. */
export function fieldItem(
  field: FieldDefinitionNode | InputValueDefinitionNode,
  links: Links,
  anchor?: string,
): string {
  const id = anchor ? `<a id="${anchor}"></a>` : '';
  const type = `${links.type(field.type)}${defaultOf(field)}`;
  const own = item(`${id}**\`${field.name.value}\`**: ${type}`, field);
  const below = 'arguments' in field ? argumentItems(field.arguments ?? [], links).map(indented) : [];
  return [own, ...below].join('\n');
}

export function argumentItems(given: readonly InputValueDefinitionNode[], links: Links): string[] {
  return given.map((argument) => {
    const type = `${links.type(argument.type)}${defaultOf(argument)}`;
    return item(`\`${argument.name.value}\`: ${type}`, argument);
  });
}

export function enumValueItem(value: EnumValueDefinitionNode): string {
  return item(`**\`${value.name.value}\`**`, value);
}

/** Returns a list item: a line with the facts, and below it the description. */
function item(
  start: string,
  node: (FieldDefinitionNode | InputValueDefinitionNode | EnumValueDefinitionNode) & {
    description?: StringValueNode | undefined;
  },
): string {
  const first = ['- ', [start, ...factsOf(node)].join(' · ')].join('');
  const text = node.description?.value;
  return text ? `${first}\\\n${indented(text)}` : first;
}

function defaultOf(node: FieldDefinitionNode | InputValueDefinitionNode): string {
  return 'defaultValue' in node && node.defaultValue ? ` = \`${print(node.defaultValue)}\`` : '';
}

function indented(text: string): string {
  return text.replaceAll(/^(?=.)/gm, '  ');
}
