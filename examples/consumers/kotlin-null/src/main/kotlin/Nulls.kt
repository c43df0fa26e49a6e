package dev.attune.consumers.kotlin

import dev.attune.core.bond.Bond
import dev.attune.core.bond.BondId
import dev.attune.core.bond.Person
import dev.attune.core.plan.ThirtyDayPlanner

/** None of this compiles: what the library does not take as null, Kotlin knows. */
fun toAFactory(): BondId = BondId.of(null)

fun toARecord(id: String?): Person = Person.of(id, "Ana")

fun toABuilder(): Bond.Builder = Bond.builder().id(null)

fun toAList(): Bond.Builder = Bond.builder().addMembers(Person.of("p-1", "Ana"), null)

fun toAnEngine(): ThirtyDayPlanner = ThirtyDayPlanner.using(null)
