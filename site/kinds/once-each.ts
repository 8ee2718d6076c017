/**
 * What is made of an object, made once as long as the object lives: tens of thousands of pages are listed at every publish,
 * and those whose entry is the same object need not be compared.
 */
export function onceEach<O extends object, V>(make: (object: O) => V): (object: O) => V {
  const known = new WeakMap<O, V>();
  return (object) => {
    const found = known.get(object);
    if (found !== undefined) return found;
    const made = make(object);
    known.set(object, made);
    return made;
  };
}
