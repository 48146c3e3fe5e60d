/**
 * A JSON answer that is text already: whoever makes large ones from bytes writes them faster than an object could be
 * made and then written. `Body` is what the text says; nothing checks it but the tests.
 */
export class WrittenJson<Body> {
  readonly text: string
  declare readonly body: Body

  constructor(text: string) {
    this.text = text
  }
}
