/**
 * Device-free zones: a place and a time of day that people keep free of devices, and how that went, week by week.
 *
 * <p>Start from {@link dev.attune.core.presence.DeviceFreeZone}: it says whether it is device-free at an instant and when next.
 * A zone is an agreement. Nothing here looks at, limits or reports on anybody's device, and a device that somebody depends on
 * stays. What to do instead, and advice on setting a zone up, is left to a catalog; telling people that it begins is left to the
 * thing they put up as a reminder.
 */
@NullMarked
package dev.attune.core.presence;

import org.jspecify.annotations.NullMarked;
