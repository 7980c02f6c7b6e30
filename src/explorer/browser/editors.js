/** The names that GraphiQL gives to the contents of its editors. */
const NAMES = { query: 'operation.graphql', variables: 'variables.json', headers: 'request-headers.json' };

/** @typedef {keyof typeof NAMES} EditorName */

/**
 * Returns the content of an editor of the open tab.
 * @param {EditorName} name
 */
function modelOf(name) {
  return monaco.editor.getModels().find(({ uri }) => uri.path.endsWith(NAMES[name]));
}

/** @param {EditorName} name */
export function textOf(name) {
  return modelOf(name)?.getValue() ?? '';
}

/**
 * @param {EditorName} name
 * @param {string} text
 */
export function setText(name, text) {
  const model = modelOf(name);
  if (model && model.getValue() !== text) model.setValue(text);
}

/**
 * True if the user types in this editor.
 * @param {EditorName} name
 */
export function isFocused(name) {
  const editor = monaco.editor.getEditors().find((each) => each.getModel() === modelOf(name));
  return editor?.hasTextFocus() ?? false;
}
