/**
 * The vocabulary and the engines of Attune: who people are to each other, what they might do together, what is open to them now, what
 * happened, and why anything is suggested or left out.
 *
 * <p>It is for apps about how people stay close. It holds no rituals of its own: the module {@code dev.attune.catalog} brings 165, and
 * an app can bring its own. What a questionnaire's answers mean is left to the module {@code dev.attune.assessment}.
 *
 * <h2>Where to start</h2>
 *
 * <ul>
 *   <li>{@link dev.attune.core.bond.Bond}: the people, two or more, or one; nearly everything takes one.
 *   <li>{@link dev.attune.core.selection.RitualSelector}: which rituals of a catalog fit now, in which order, and why.
 *   <li>{@link dev.attune.core.plan.ThirtyDayPlanner}: thirty days, each activity with its reason, made anew from any day on.
 *   <li>{@link dev.attune.core.journal.Journal}: what happened, entry by entry, and the view of it that one reader may see.
 *   <li>{@link dev.attune.core.pacing.Pacer}: turns what people keep to themselves into a {@link dev.attune.core.limit.Limit}, which all
 *       the engines obey and which says what is open and never why.
 * </ul>
 *
 * <p>Evenings are guided by {@link dev.attune.core.checkin.CheckInSession}, difficult ones by
 * {@link dev.attune.core.repair.RepairSession}.
 *
 * <h2>An example</h2>
 *
 * <p>What two friends could do in a quarter of an hour, from the rituals of the catalog:
 *
 * <pre>{@code
 * Bond bond = Bond.builder()
 *     .id(BondId.of("b-7"))
 *     .kind(BondKind.FRIENDSHIP)
 *     .addMembers(Person.of("p-1", "Noa"), Person.of("p-2", "Kim"))
 *     .build();
 * Ranking ranking = RitualSelector.using(StandardCatalog.rituals())
 *     .rank(SelectionRequest.builder().bond(bond).on(LocalDate.of(2026, 12, 1)).minutes(15).build());
 * ranking.suggestions().subList(0, 3).forEach(suggestion -> System.out.println(suggestion.ritual()));
 * System.out.println(ranking.leftOut().get(0).what() + ": " + ranking.leftOut().get(0).reasons().get(0).text());
 * }</pre>
 *
 * <p>Nobody was asked about safety, so that what is intense, deep or a touch is not among it. A limit that knows more opens more.
 *
 * <h2>How it behaves</h2>
 *
 * <ul>
 *   <li><b>Values.</b> Everything is immutable, compares by content, and is valid where it exists. Values are made with builders or with
 *       {@code of}; engines are made once, with {@code using}, {@code with} or {@code withDefaults}.
 *   <li><b>Absence.</b> What may be absent is an {@link java.util.Optional} or an empty collection, and its Javadoc says what absence means.
 *       Nothing is null. What was not answered is never read as a no, and what is not known closes what depends on it.
 *   <li><b>Errors.</b> Wrong input is refused at once with an {@link dev.attune.core.error.AttuneException} that names the field, what was
 *       expected and what was found, and repeats nothing that anybody wrote, rated or is called. {@code toString} tells no more.
 *   <li><b>JSON.</b> {@link dev.attune.core.json.AttuneJson2} and {@link dev.attune.core.json.AttuneJson3} read and write every value with
 *       either generation of Jackson. Neither comes along: add the one you use, or none.
 *   <li><b>Threads.</b> Values and engines may be used by any number of threads at once, without locks.
 *   <li><b>Sameness.</b> The same input gives the same output on every machine, whatever its time zone and language. Time and place come in
 *       as arguments; there is no chance.
 *   <li><b>Words.</b> Every sentence for people has a code, by which {@link dev.attune.core.wording.Words} says it in another language;
 *       {@link dev.attune.core.CoreWordings} lists them.
 * </ul>
 *
 * <h2>What it refuses to do</h2>
 *
 * <p>It opens no file and no socket, reads no clock, and keeps nothing. It reads no free text for meaning, predicts nothing, types and ranks
 * nobody, counts no streaks and names nobody who owes. It never shows one person what another kept, and never says that anybody is safe. A
 * child is no participant. It names no service to turn to: contacts for help are the app's. Encryption, access and consent are the app's
 * too: {@code PRIVACY.md}, in the folder of this module, says what is protected, from whom, and where that ends.
 *
 * <h2>Where sources are cited</h2>
 *
 * <p>Beside each formula, bound and default, in the Javadoc of the type that holds it. A number that this project chose is called a project
 * convention there. Research on rituals is cited by the catalog.
 */
module dev.attune.core {
  requires static org.immutables.value.annotations;
  requires static com.fasterxml.jackson.databind;
  requires static com.fasterxml.jackson.datatype.jdk8;
  requires static com.fasterxml.jackson.datatype.jsr310;
  requires static tools.jackson.databind;
  requires transitive com.fasterxml.jackson.annotation;
  requires static transitive org.jspecify;
  requires org.slf4j;

  exports dev.attune.core;
  exports dev.attune.core.bond;
  exports dev.attune.core.checkin;
  exports dev.attune.core.error;
  exports dev.attune.core.evidence;
  exports dev.attune.core.journal;
  exports dev.attune.core.json;
  exports dev.attune.core.limit;
  exports dev.attune.core.pacing;
  exports dev.attune.core.plan;
  exports dev.attune.core.presence;
  exports dev.attune.core.progress;
  exports dev.attune.core.reason;
  exports dev.attune.core.repair;
  exports dev.attune.core.response;
  exports dev.attune.core.ritual;
  exports dev.attune.core.safety;
  exports dev.attune.core.selection;
  exports dev.attune.core.support;
  exports dev.attune.core.wording;

  opens dev.attune.core to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens dev.attune.core.bond to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens dev.attune.core.checkin to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens dev.attune.core.evidence to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens dev.attune.core.journal to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens dev.attune.core.limit to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens dev.attune.core.pacing to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens dev.attune.core.plan to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens dev.attune.core.presence to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens dev.attune.core.progress to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens dev.attune.core.reason to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens dev.attune.core.repair to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens dev.attune.core.response to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens dev.attune.core.ritual to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens dev.attune.core.safety to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens dev.attune.core.selection to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens dev.attune.core.support to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
  opens dev.attune.core.wording to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
}
