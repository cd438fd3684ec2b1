import { inspect } from 'node:util';

/** A map whose values are shown by nothing that prints or serialises objects. */
export class SecretMap<Value> extends Map<string, Value> {
  toJSON(): object {
    return {};
  }

  [inspect.custom](): string {
    return `SecretMap(${this.size})`;
  }
}
