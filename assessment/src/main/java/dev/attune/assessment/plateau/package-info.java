/**
 * Seeing where the closeness of a bond is going, and since when: growing, level with room to grow, high and steady, falling, coming
 * back, or too early to say.
 *
 * <p>Start from {@link dev.attune.assessment.plateau.PlateauReview} where there is a journal: it tells one reader what is theirs to
 * know. {@link dev.attune.assessment.plateau.PlateauDetector} tells it of one person from ratings alone, and
 * {@link dev.attune.assessment.plateau.BondPlateauDetector} puts the results of several people together. How they practise is left
 * to {@code practice}; what comes of it, to {@code dev.attune.core.selection}.
 *
 * <p><b>What it can know.</b> One number a day from each person, how close they felt after something they did, on a scale of 0 to
 * 10. From these it tells a slope with its uncertainty, a level, whether and about when the slope changed, and whether the level fell
 * at once. A plateau is the finding that today's slope is shown to be small, that nothing has changed that matters, and that the level
 * leaves room to grow. It is not the failure to find a trend: with few days that would call everything level.
 *
 * <p><b>What it cannot know.</b> Why, for whom it is how hard, and what comes next. It does not know whether a person rates what they
 * feel or what they think they ought to; whether 6 means the same to two people, so that levels of two are compared only where they
 * lie 2 points apart; or that days on which somebody did not rate were like those on which they did. Days missing because they were bad
 * days make everything look better than it is. A rating given under pressure is a rating like any other here: so nothing is told of a
 * bond while anyone keeps it suspended, and nothing at all to whoever seeks support. It is a reflection aid to talk about, and no
 * measure of a person, a bond or a treatment.
 *
 * <p><b>How often it is wrong, in simulation.</b> No data of real couples stood behind any default or rate here. On 191 simulated
 * series with a known truth, 10 to 35 % of days missing, the detector was right on 90 %, could not tell on 7 % and was wrong on 3 %.
 * Of 22 that grew and then levelled off it told none of a plateau early, and told the others' 59 days after it began (median), with
 * the day of the beginning 9 days off on average where it gave one. On series that truly rose by 0.9 to 1.5 points a month it called
 * 2 % of days a plateau, where a missing trend, least squares over 42 days, would have called 49 % so. Of 72 partners in 36 simulated
 * couples it told 96 % rightly, and of the couples all; of three marks that were planted in some of these couples or not, less
 * participation, less lift and repetition, it told 107 of 108 rightly. Chance alone makes about 2 % of difference between two such
 * runs. Real people differ from simulated ones in ways nobody has measured for this scale: expect more errors, not fewer. A
 * confidence repeats such a share for one answer, and for anything but a flat slope it is a reasoned convention.
 *
 * <p><b>Tuning it.</b> {@link dev.attune.assessment.plateau.PlateauSettings} holds every margin. Whoever has ratings of people who also
 * said, month by month, whether they had grown closer, can set them:
 * <ol>
 *   <li>{@code marginPerDay} to the least change a month that people themselves call a change, divided by 30; {@code netChange} to half
 *       as much again as that change a month, and {@code netChangeAfterDrop} to half of that. In simulation half a point a month found
 *       a plateau after 78 days and called 0.1 % of days on rising series one; three quarters 64 days and 1.2 %; one point 56 days and
 *       4.4 %; one and a half 33 days and 11.4 % (an earlier form of the method, to show which way it goes).
 *   <li>{@code volatileSd} above the spread about the trend of nearly everyone who calls their days ordinary, and {@code highLevel}
 *       to the level from which people say that nothing is missing.
 *   <li>Then replay the histories with {@link dev.attune.assessment.plateau.PlateauDetector#replay} and count: plateaus told while
 *       people said they were growing closer, days until one is told, days by which its beginning is off. Keep a part of the people
 *       aside for the last count.
 * </ol>
 * A memory goes with the settings it was made with, and the shares behind a confidence were measured with the defaults: made with
 * others, a confidence orders answers and is no share.
 */
@NullMarked
package dev.attune.assessment.plateau;

import org.jspecify.annotations.NullMarked;
