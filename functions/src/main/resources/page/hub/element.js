const SVG = 'http://www.w3.org/2000/svg';

/** Makes an element; attributes that are false or undefined are left out, functions become listeners. Text is never read as markup. */
export function element(tag, attributes = {}, ...children) {
  return filled(document.createElement(tag), attributes, children);
}

/** Makes an element of a drawing. */
export function drawn(tag, attributes = {}, ...children) {
  return filled(document.createElementNS(SVG, tag), attributes, children);
}

function filled(made, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    set(made, name, value);
  }
  made.append(...children.flat(Infinity).filter((child) => child !== undefined && child !== null && child !== false));
  return made;
}

function set(made, name, value) {
  if (typeof value === 'function') {
    made.addEventListener(name, value);
  } else if (value !== undefined && value !== null && value !== false) {
    made.setAttribute(name, value === true ? '' : value);
  }
}
