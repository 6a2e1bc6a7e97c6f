/** The caller may not do this; trying again cannot help. Adapters name the action and the resource. */
export class AccessDenied extends Error {
  override readonly name = 'AccessDenied';
}

/** Somebody else's job is in flight, and the run was told not to wait. */
export class Busy extends Error {
  override readonly name = 'Busy';
}

/** A job of our name exists but was told something else. */
export class ForeignJob extends Error {
  override readonly name = 'ForeignJob';
}

/** A job could not be seen for longer than is bearable; it may still be running. */
export class LostContact extends Error {
  override readonly name = 'LostContact';
}
