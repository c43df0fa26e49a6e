package dev.attune.consumers.kotlin

import dev.attune.assessment.checklist.ChecklistAnswers
import dev.attune.assessment.checklist.ChecklistItem
import dev.attune.assessment.checklist.IntimacyChecklist
import dev.attune.catalog.StandardCatalog
import dev.attune.core.bond.Bond
import dev.attune.core.bond.BondId
import dev.attune.core.bond.BondKind
import dev.attune.core.bond.Person
import dev.attune.core.bond.Stage
import dev.attune.core.plan.Activity
import dev.attune.core.plan.Plan
import dev.attune.core.plan.PlanRequest
import dev.attune.core.plan.ThirtyDayPlanner
import dev.attune.core.ritual.VariantKind
import java.time.LocalDate
import kotlin.jvm.optionals.getOrNull

/** Prints how many days were planned, and with what they begin. */
fun main() {
    val bond: Bond = Bond.builder()
        .id(BondId.of("b-1"))
        .kind(BondKind.ROMANTIC)
        .stage(Stage.LONG_TERM)
        .addMembers(Person.of("p-1", "Ana"), Person.of("p-2", "Ben"))
        .build()
    val answers: ChecklistAnswers = ChecklistAnswers.builder().no(ChecklistItem.DAILY_APPRECIATION_ALOUD).build()
    val request: PlanRequest = PlanRequest.builder()
        .bond(bond)
        .needs(IntimacyChecklist.score(answers).needs())
        .startsOn(LocalDate.of(2026, 12, 1))
        .minutesPerDay(15)
        .build()
    val plan: Plan = ThirtyDayPlanner.using(StandardCatalog.rituals()).plan(request)
    val first: Activity = plan.day(1).activities().first()
    val form: VariantKind? = first.variant().getOrNull()
    println("${plan.days().size} days for ${plan.bond()}, beginning with ${first.what()} ${form ?: "as it is"}")
}
