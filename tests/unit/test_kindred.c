/* SPDX-License-Identifier: BSD-3-Clause */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "diff/kindred.h"

/* Both ways round, since a comparison must have a mirror. */
static bool both_ways(const char *left, const char *right)
{
	static const char *prefix = "RMI";
	const struct list prefixes = { &prefix, 1, 1 };
	struct arena arena = { 0 };
	bool forth = kindred_names(&arena, &prefixes, left, right);
	bool back = kindred_names(&arena, &prefixes, right, left);

	arena_free(&arena);
	assert_int_equal(forth, back);
	return forth;
}

static void new_spellings(void **state)
{
	(void)state;
	assert_true(both_ways("SVE_EN", "SVE"));
	assert_true(both_ways("rec_ptr", "rec"));
	assert_true(both_ways("RMI_TABLE", "RMI_RTTE_TABLE"));
	assert_true(both_ways("vdev_flags", "flags_vdev"));
	assert_true(both_ways("VSMMU", "vsmmu"));
	assert_true(both_ways("slots", "slot"));
	assert_true(both_ways("RmiRecParams", "RmiRecParamsPage"));
}

static void new_meanings(void **state)
{
	(void)state;
	assert_false(both_ways("RMI_RTT_CREATE", "RMI_RTT_DESTROY"));
	assert_false(both_ways("RMI_DATA_CREATE", "RMI_RTT_DATA_MAP_INIT"));
	assert_false(both_ways("HASH_SHA_256", "HASH_SHA_512"));
	assert_false(both_ways("aff0", "aff1"));
	assert_false(both_ways("rec", "rtt"));
	assert_false(both_ways("rec", "red"));
	assert_false(both_ways("base", "top"));
}

/* A word that turns the others round is no word more. */
static void negations(void **state)
{
	(void)state;
	assert_false(both_ways("RMI_EMULATED_MMIO", "RMI_NOT_EMULATED_MMIO"));
	assert_false(both_ways("RMI_TRAP", "RMI_NO_TRAP"));
	assert_true(both_ways("RMI_NO_TRAP", "RMI_NO_TRAP_WFI"));
}

/* What all names of an interface have makes none like another. */
static void prefixes_alone(void **state)
{
	(void)state;
	assert_false(both_ways("RMI_EMPTY", "RMI_RAM"));
	assert_false(both_ways("RMI", "RMI_RAM"));
	assert_false(both_ways("rmi", "rmi_ram"));
}

static void starts(void **state)
{
	static const char *prefix = "RMI";
	const struct list prefixes = { &prefix, 1, 1 };
	struct arena arena = { 0 };

	(void)state;
	assert_true(kindred_starts(&arena, &prefixes, "RmiFeatureRegister0",
				   "RmiFeatureRegister1"));
	assert_false(kindred_starts(&arena, &prefixes, "RmiRecEnter",
				    "RmiRealmParams"));
	assert_false(kindred_starts(&arena, &prefixes, "Rmi", "Rmi"));
	arena_free(&arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(new_spellings),
		cmocka_unit_test(new_meanings),
		cmocka_unit_test(negations),
		cmocka_unit_test(prefixes_alone),
		cmocka_unit_test(starts),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
