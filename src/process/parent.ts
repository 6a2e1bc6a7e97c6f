/**
 * Calls back when the program that started this one, by an IPC channel, is gone: at once where it went
 * before anybody could listen. Does nothing for a program that was started without a channel.
 */
export function onParentGone(callback: () => void): void {
  if (!process.send) return;
  if (process.connected) process.once('disconnect', callback);
  else callback();
}
