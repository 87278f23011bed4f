/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * The wrappers of bare metal in a Realm as one writes them by hand; only the
 * numbers are those of the generated header. The contract is that of
 * rsi_call.h, see peer_firmware.c.
 */
#include "rsi_smc.h"

struct answer {
	uint64_t x0;
	uint64_t value[8];
};

/* Two commands have eight words or ten, the others less. */
static inline struct answer call(uint64_t fid, uint64_t a1, uint64_t a2,
				 uint64_t a3, uint64_t a4, uint64_t a5,
				 uint64_t a6, uint64_t a7, uint64_t a8,
				 uint64_t a9, uint64_t a10)
{
	register uint64_t x0 __asm__("x0") = fid;
	register uint64_t x1 __asm__("x1") = a1;
	register uint64_t x2 __asm__("x2") = a2;
	register uint64_t x3 __asm__("x3") = a3;
	register uint64_t x4 __asm__("x4") = a4;
	register uint64_t x5 __asm__("x5") = a5;
	register uint64_t x6 __asm__("x6") = a6;
	register uint64_t x7 __asm__("x7") = a7;
	register uint64_t x8 __asm__("x8") = a8;
	register uint64_t x9 __asm__("x9") = a9;
	register uint64_t x10 __asm__("x10") = a10;

	__asm__ volatile("mov x11, xzr\n\t"
			 "mov x12, xzr\n\t"
			 "mov x13, xzr\n\t"
			 "mov x14, xzr\n\t"
			 "mov x15, xzr\n\t"
			 "mov x16, xzr\n\t"
			 "mov x17, xzr\n\t"
			 "smc #0"
			 : "+r"(x0), "+r"(x1), "+r"(x2), "+r"(x3), "+r"(x4),
			   "+r"(x5), "+r"(x6), "+r"(x7), "+r"(x8), "+r"(x9),
			   "+r"(x10)
			 :
			 : "x11", "x12", "x13", "x14", "x15", "x16", "x17",
			   "cc", "memory");
	return (struct answer){ x0, { x1, x2, x3, x4, x5, x6, x7, x8 } };
}

static inline struct answer call_4(uint64_t fid, uint64_t a1, uint64_t a2,
				   uint64_t a3, uint64_t a4)
{
	return call(fid, a1, a2, a3, a4, 0, 0, 0, 0, 0, 0);
}

struct only_x0 {
	uint64_t x0;
};

struct one_output {
	uint64_t x0;
	uint32_t valid;
	uint64_t output;
};

struct two_outputs {
	uint64_t x0;
	uint32_t valid;
	uint64_t first;
	uint64_t second;
};

struct two_outputs rsi_version(uint64_t req)
{
	struct answer answer = call_4(SMC_RSI_VERSION, req, 0, 0, 0);

	/* RSI_SUCCESS or RSI_ERROR_INPUT, which are 0 and 1. */
	if (answer.x0 > RSI_ERROR_INPUT)
		return (struct two_outputs){ answer.x0, 0, 0, 0 };
	return (struct two_outputs){ answer.x0, 3, answer.value[0],
				     answer.value[1] };
}

struct one_output rsi_features(uint64_t index)
{
	struct answer answer = call_4(SMC_RSI_FEATURES, index, 0, 0, 0);

	if (answer.x0 != RSI_SUCCESS)
		return (struct one_output){ answer.x0, 0, 0 };
	return (struct one_output){ answer.x0, 1, answer.value[0] };
}

struct measurement {
	uint64_t x0;
	uint32_t valid;
	uint64_t value[8];
};

struct measurement rsi_measurement_read(uint64_t index)
{
	struct answer answer = call_4(SMC_RSI_MEASUREMENT_READ, index, 0, 0, 0);

	if (answer.x0 != RSI_SUCCESS)
		return (struct measurement){ answer.x0, 0, { 0 } };
	return (struct measurement){
		answer.x0,
		0xff,
		{ answer.value[0], answer.value[1], answer.value[2],
		  answer.value[3], answer.value[4], answer.value[5],
		  answer.value[6], answer.value[7] },
	};
}

struct only_x0 rsi_measurement_extend(uint64_t index, uint64_t size,
				      uint64_t value_0, uint64_t value_1,
				      uint64_t value_2, uint64_t value_3,
				      uint64_t value_4, uint64_t value_5,
				      uint64_t value_6, uint64_t value_7)
{
	return (struct only_x0){ call(SMC_RSI_MEASUREMENT_EXTEND, index, size,
				      value_0, value_1, value_2, value_3,
				      value_4, value_5, value_6, value_7)
					 .x0 };
}

struct one_output
rsi_attestation_token_init(uint64_t challenge_0, uint64_t challenge_1,
			   uint64_t challenge_2, uint64_t challenge_3,
			   uint64_t challenge_4, uint64_t challenge_5,
			   uint64_t challenge_6, uint64_t challenge_7)
{
	struct answer answer = call(SMC_RSI_ATTESTATION_TOKEN_INIT, challenge_0,
				    challenge_1, challenge_2, challenge_3,
				    challenge_4, challenge_5, challenge_6,
				    challenge_7, 0, 0);

	if (answer.x0 != RSI_SUCCESS)
		return (struct one_output){ answer.x0, 0, 0 };
	return (struct one_output){ answer.x0, 1, answer.value[0] };
}

struct one_output rsi_attestation_token_continue(uint64_t addr, uint64_t offset,
						 uint64_t size)
{
	struct answer answer = call_4(SMC_RSI_ATTESTATION_TOKEN_CONTINUE, addr,
				      offset, size, 0);

	if (answer.x0 != RSI_SUCCESS && answer.x0 != RSI_INCOMPLETE)
		return (struct one_output){ answer.x0, 0, 0 };
	return (struct one_output){ answer.x0, 1, answer.value[0] };
}

struct only_x0 rsi_realm_config(uint64_t addr)
{
	return (struct only_x0){
		call_4(SMC_RSI_REALM_CONFIG, addr, 0, 0, 0).x0
	};
}

struct address_and_byte {
	uint64_t x0;
	uint32_t valid;
	uint64_t address;
	uint8_t byte;
};

struct address_and_byte rsi_ipa_state_set(uint64_t base, uint64_t top,
					  uint8_t ripas, uint64_t flags)
{
	struct answer answer =
		call_4(SMC_RSI_IPA_STATE_SET, base, top, ripas, flags);

	if (answer.x0 != RSI_SUCCESS)
		return (struct address_and_byte){ answer.x0, 0, 0, 0 };
	return (struct address_and_byte){ answer.x0, 3, answer.value[0],
					  answer.value[1] & 1 };
}

struct address_and_byte rsi_ipa_state_get(uint64_t base, uint64_t top)
{
	struct answer answer = call_4(SMC_RSI_IPA_STATE_GET, base, top, 0, 0);

	if (answer.x0 != RSI_SUCCESS)
		return (struct address_and_byte){ answer.x0, 0, 0, 0 };
	return (struct address_and_byte){ answer.x0, 3, answer.value[0],
					  (uint8_t)answer.value[1] };
}

struct only_x0 rsi_host_call(uint64_t addr)
{
	return (struct only_x0){ call_4(SMC_RSI_HOST_CALL, addr, 0, 0, 0).x0 };
}
