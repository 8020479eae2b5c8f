/** Whether two types are the same for the compiler: the trick that `toEqualTypeOf` uses. */
export type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Whether values of either type can stand for the other. */
export type Mutual<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

/** The names that a type lists, without those that an index signature adds. */
export type KnownKeys<T> = keyof { [K in keyof T as IsIndex<K> extends true ? never : K]: T[K] };

type IsIndex<K> = string extends K ? true : number extends K ? true : symbol extends K ? true : false;
type OptionalKeys<T> = { [K in KnownKeys<T>]-?: object extends Pick<T, K> ? K : never }[KnownKeys<T>];

/**
 * What assignability does not see of a type: which names it lists and which of them may be left out, member by
 * member of a union, and deeper. Two types with this mark mutually assignable list the same fields.
 */
export type Outline<T> = 0 extends 1 & T ? 'any' : OutlineOf<T>;

type OutlineOf<T> = T extends readonly (infer Item)[]
  ? { list: Outline<Item> }
  : T extends object
    ? {
        names: Exactly<KnownKeys<T>>;
        optional: Exactly<OptionalKeys<T>>;
        open: string extends keyof T ? true : false;
        fields: { [K in KnownKeys<T> & keyof T]-?: Outline<T[K]> };
      }
    : T;

/** A type that only the very same type is assignable to. */
type Exactly<T> = { in: (value: T) => void; out: T };

/** Whether two types take the same values, and list the same fields with the same optionality. */
export type Agree<A, B> = Mutual<A, B> extends true ? Mutual<Outline<A>, Outline<B>> : false;
