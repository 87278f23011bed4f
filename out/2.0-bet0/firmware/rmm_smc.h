/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * What the files of all interfaces of the RMM share. The constants work in
 * assembly too.
 *
 * Generated from DEN0137 2.0-bet0. Do not edit: the command below makes this
 * file again.
 *
 *	rmigen generate --spec 2.0-bet0 --consumer firmware
 *
 * Document: https://developer.arm.com/documentation/den0137/2-0bet0/
 * ABI digest: 0x6b2616c704b895d6
 */
#ifndef RMM_SMC_H
#define RMM_SMC_H

#ifdef __ASSEMBLER__
#define RMM_U32(number) number
#define RMM_U64(number) number
#else
#include <stddef.h>
#include <stdint.h>
#define RMM_U32(number) UINT32_C(number)
#define RMM_U64(number) UINT64_C(number)
#endif

/* Files that were made from other names or numbers do not fit. */
#ifndef RMM_ABI_DIGEST
#define RMM_ABI_DIGEST RMM_U64(0x6b2616c704b895d6)
#elif RMM_ABI_DIGEST != RMM_U64(0x6b2616c704b895d6)
#error "RMM_ABI_DIGEST: a file before this one is from another specification"
#endif

/* The registers that a call may carry: X0-X17. */
#define RMM_REGS_COUNT RMM_U32(18)

/* SMCCC: the caller has no live SVE state. A flag beside the function ID. */
#define RMM_FID_SVE_HINT_MASK RMM_U32(0x10000)

/* DEN0137 B1.1: X0 when no RMM serves the call; validates no output. */
#define RMM_SMCCC_NOT_SUPPORTED RMM_U64(0xffffffffffffffff)

/*
 * PsciReturnCode, DEN0137 B6.4.2. How a PSCI function ended; errors are
 * negative. Other values are reserved.
 */
#define PSCI_INVALID_ADDRESS    (-9)
#define PSCI_DISABLED           (-8)
#define PSCI_NOT_PRESENT        (-7)
#define PSCI_INTERNAL_FAILURE   (-6)
#define PSCI_ON_PENDING         (-5)
#define PSCI_ALREADY_ON         (-4)
#define PSCI_DENIED             (-3)
#define PSCI_INVALID_PARAMETERS (-2)
#define PSCI_NOT_SUPPORTED      (-1)
#define PSCI_SUCCESS            (0)
#define PSCI_OFF                (1)

#ifndef __ASSEMBLER__

/*
 * A structure is what memory holds only on a little-endian host. On others it
 * is just a place for values, which must go through the codec.
 */
#if !defined(__BYTE_ORDER__) || (__BYTE_ORDER__ != __ORDER_LITTLE_ENDIAN__)
#ifndef RMM_CODEC_ONLY
#error "big-endian host: define RMM_CODEC_ONLY and convert with the *_codec.h"
#endif
#endif

#ifdef __cplusplus
#define RMM_ASSERT(condition) static_assert((condition), "layout")
#else
#define RMM_ASSERT(condition) _Static_assert((condition), "layout")
#endif

/* X0-X17 as a call carries them, there and back. */
struct rmm_regs {
	uint64_t x[RMM_REGS_COUNT];
};

/* The bits of a mask, moved down by shift (0 to 63). */
static inline uint64_t
rmm_field_get(uint64_t word, uint64_t mask, uint32_t shift)
{
	return (word & mask) >> shift;
}

/* The word with the bits of a mask replaced by a value that is moved up. */
static inline uint64_t
rmm_field_set(uint64_t word, uint64_t mask, uint32_t shift, uint64_t value)
{
	return (word & ~mask) | ((value << shift) & mask);
}

/* The same for a two's complement number of width bits (1 to 64). */
static inline int64_t
rmm_field_get_signed(uint64_t word, uint64_t mask, uint32_t shift,
		     uint32_t width)
{
	uint32_t top = width - RMM_U32(1);
	uint64_t sign = RMM_U64(1) << top;
	uint64_t value = (((word & mask) >> shift) ^ sign) - sign;

	return (int64_t)value;
}

/*
 * An image is what memory holds: little-endian, of the size that the structure
 * has, at any address. Nothing here fails: a pointer must be good for all bytes
 * that are asked for.
 */

/* The number of size bytes (1 to 8) at an offset into an image. */
static inline uint64_t
rmm_image_get(const uint8_t *image, uint32_t offset, uint32_t size)
{
	uint64_t value = 0U;
	uint32_t i;

	for (i = size; i > 0U; i--) {
		value = (value << 8U) | image[(offset + i) - 1U];
	}
	return value;
}

/* Writes the lowest size bytes (1 to 8) of a number. */
static inline void
rmm_image_put(uint8_t *image, uint32_t offset, uint32_t size, uint64_t value)
{
	uint64_t rest = value;
	uint32_t i;

	for (i = 0U; i < size; i++) {
		image[offset + i] = (uint8_t)(rest & 0xffU);
		rest >>= 8U;
	}
}

/* Writes size bytes of zero. */
static inline void
rmm_image_zero(uint8_t *image, uint32_t offset, uint32_t size)
{
	uint32_t i;

	for (i = 0U; i < size; i++) {
		image[offset + i] = 0U;
	}
}

#endif /* __ASSEMBLER__ */

#elif RMM_ABI_DIGEST != RMM_U64(0x6b2616c704b895d6)
#error "RMM_ABI_DIGEST: a file before this one is from another specification"
#endif /* RMM_SMC_H */
