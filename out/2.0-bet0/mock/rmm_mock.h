/* SPDX-License-Identifier: BSD-3-Clause */
/*
 * A mock of the RMM for unit tests of those who call it (RMI).
 *
 * Generated from DEN0137 2.0-bet0. Do not edit: the command below makes this
 * file again.
 *
 *	rmigen generate --spec 2.0-bet0 --consumer mock
 *
 * Document: https://developer.arm.com/documentation/den0137/2-0bet0/
 * ABI digest: 0x6b2616c704b895d6
 */
#ifndef RMM_MOCK_H
#define RMM_MOCK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Files that were made from other names or numbers do not fit. */
#ifndef RMM_ABI_DIGEST
#define RMM_ABI_DIGEST UINT64_C(0x6b2616c704b895d6)
#elif RMM_ABI_DIGEST != UINT64_C(0x6b2616c704b895d6)
#error "RMM_ABI_DIGEST: a file before this one is from another specification"
#endif

/* The specification that the mock was made from. */
#define RMM_MOCK_REVISION "DEN0137 2.0-bet0"

/* Calls in the log of an instance; the oldest go first. */
#define RMM_MOCK_LOG 128
/* Expectations and results that wait for their calls. */
#define RMM_MOCK_STEPS 256
/* Violations that are kept; further ones are only counted. */
#define RMM_MOCK_VIOLATIONS 32

/* Registers of a call, of a result, and arguments of a command. */
#define RMM_MOCK_REGISTERS 18
#define RMM_MOCK_RESULTS 8
#define RMM_MOCK_ARGUMENTS 7

/*
 * PsciReturnCode, DEN0137 B6.4.2. How a PSCI function ended; errors are
 * negative.
 */
#define PSCI_INVALID_ADDRESS (-9)
#define PSCI_DISABLED (-8)
#define PSCI_NOT_PRESENT (-7)
#define PSCI_INTERNAL_FAILURE (-6)
#define PSCI_ON_PENDING (-5)
#define PSCI_ALREADY_ON (-4)
#define PSCI_DENIED (-3)
#define PSCI_INVALID_PARAMETERS (-2)
#define PSCI_NOT_SUPPORTED (-1)
#define PSCI_SUCCESS (0)
#define PSCI_OFF (1)

/* The commands of each interface, in the order of their function IDs. */
enum rmm_mock_command {
	RMI_MOCK_VERSION,
	RMI_MOCK_RTT_DATA_MAP_INIT,
	RMI_MOCK_REALM_ACTIVATE,
	RMI_MOCK_REALM_CREATE,
	RMI_MOCK_REALM_DESTROY,
	RMI_MOCK_REC_CREATE,
	RMI_MOCK_REC_DESTROY,
	RMI_MOCK_REC_ENTER,
	RMI_MOCK_RTT_CREATE,
	RMI_MOCK_RTT_DESTROY,
	RMI_MOCK_RTT_READ_ENTRY,
	RMI_MOCK_RTT_DEV_VALIDATE,
	RMI_MOCK_PSCI_COMPLETE,
	RMI_MOCK_FEATURES,
	RMI_MOCK_RTT_FOLD,
	RMI_MOCK_RTT_INIT_RIPAS,
	RMI_MOCK_RTT_SET_RIPAS,
	RMI_MOCK_VSMMU_CREATE,
	RMI_MOCK_VSMMU_DESTROY,
	RMI_MOCK_RMM_CONFIG_SET,
	RMI_MOCK_PSMMU_IRQ_NOTIFY,
	RMI_MOCK_ATTEST_PLAT_TOKEN_REFRESH,
	RMI_MOCK_PDEV_ABORT,
	RMI_MOCK_PDEV_COMMUNICATE,
	RMI_MOCK_PDEV_CREATE,
	RMI_MOCK_PDEV_DESTROY,
	RMI_MOCK_PDEV_GET_STATE,
	RMI_MOCK_PDEV_STREAM_KEY_REFRESH,
	RMI_MOCK_PDEV_SET_PUBKEY,
	RMI_MOCK_PDEV_STOP,
	RMI_MOCK_RTT_AUX_CREATE,
	RMI_MOCK_RTT_AUX_DESTROY,
	RMI_MOCK_RTT_AUX_FOLD,
	RMI_MOCK_VDEV_ABORT,
	RMI_MOCK_VDEV_COMMUNICATE,
	RMI_MOCK_VDEV_CREATE,
	RMI_MOCK_VDEV_DESTROY,
	RMI_MOCK_VDEV_GET_STATE,
	RMI_MOCK_VDEV_UNLOCK,
	RMI_MOCK_RTT_SET_S2AP,
	RMI_MOCK_VDEV_COMPLETE,
	RMI_MOCK_VDEV_GET_INTERFACE_REPORT,
	RMI_MOCK_VDEV_GET_MEASUREMENTS,
	RMI_MOCK_VDEV_LOCK,
	RMI_MOCK_VDEV_START,
	RMI_MOCK_VDEV_P2P_BIND,
	RMI_MOCK_VDEV_P2P_UNBIND,
	RMI_MOCK_VSMMU_EVENT_NOTIFY,
	RMI_MOCK_PSMMU_ACTIVATE,
	RMI_MOCK_PSMMU_DEACTIVATE,
	RMI_MOCK_PSMMU_ST_L2_CREATE,
	RMI_MOCK_PSMMU_ST_L2_DESTROY,
	RMI_MOCK_DPT_L0_CREATE,
	RMI_MOCK_DPT_L0_DESTROY,
	RMI_MOCK_DPT_L1_CREATE,
	RMI_MOCK_DPT_L1_DESTROY,
	RMI_MOCK_GRANULE_TRACKING_GET,
	RMI_MOCK_GRANULE_TRACKING_SET,
	RMI_MOCK_CMEM_ADD_PDEV,
	RMI_MOCK_CMEM_CREATE,
	RMI_MOCK_CMEM_DESTROY,
	RMI_MOCK_CMEM_POPULATE,
	RMI_MOCK_CMEM_REMOVE_PDEV,
	RMI_MOCK_CMEM_START,
	RMI_MOCK_CMEM_STOP,
	RMI_MOCK_CMEM_UNPOPULATE,
	RMI_MOCK_RMM_CONFIG_GET,
	RMI_MOCK_PDEV_MEC_REFRESH,
	RMI_MOCK_VSMMU_EVENT_COMPLETE,
	RMI_MOCK_PSMMU_EVENT_DISCARD,
	RMI_MOCK_GRANULE_RANGE_DELEGATE,
	RMI_MOCK_GRANULE_RANGE_UNDELEGATE,
	RMI_MOCK_GPT_L1_CREATE,
	RMI_MOCK_GPT_L1_DESTROY,
	RMI_MOCK_RTT_DATA_MAP,
	RMI_MOCK_RTT_DATA_UNMAP,
	RMI_MOCK_RTT_DEV_MAP,
	RMI_MOCK_RTT_DEV_UNMAP,
	RMI_MOCK_RTT_ARCH_DEV_MAP,
	RMI_MOCK_RTT_ARCH_DEV_UNMAP,
	RMI_MOCK_RTT_UNPROT_MAP,
	RMI_MOCK_RTT_UNPROT_UNMAP,
	RMI_MOCK_RTT_AUX_PROT_MAP,
	RMI_MOCK_RTT_AUX_PROT_UNMAP,
	RMI_MOCK_RTT_AUX_UNPROT_MAP,
	RMI_MOCK_RTT_AUX_UNPROT_UNMAP,
	RMI_MOCK_REALM_TERMINATE,
	RMI_MOCK_RMM_ACTIVATE,
	RMI_MOCK_OP_CONTINUE,
	RMI_MOCK_PDEV_STREAM_CONNECT,
	RMI_MOCK_PDEV_STREAM_DISCONNECT,
	RMI_MOCK_PDEV_STREAM_COMPLETE,
	RMI_MOCK_PDEV_STREAM_KEY_PURGE,
	RMI_MOCK_OP_MEM_DONATE,
	RMI_MOCK_OP_MEM_RECLAIM,
	RMI_MOCK_OP_CANCEL,
	RMI_MOCK_VSMMU_FEATURES,
	RMI_MOCK_VSMMU_CMD_GET,
	RMI_MOCK_VSMMU_CMD_COMPLETE,
	/* How many there are; as a command: none of them. */
	RMM_MOCK_COMMANDS,
};

/* X0 to X17 of an SMC, in one direction. */
struct rmm_mock_frame {
	uint64_t x[RMM_MOCK_REGISTERS];
};

/* X0 to the last register that holds an output of any command. */
struct rmm_mock_result {
	uint64_t x[RMM_MOCK_RESULTS];
};

/* What can be wrong with a call, or with what a test asked the mock for. */
enum rmm_mock_rule {
	RMM_MOCK_UNKNOWN_FID,	    /* no command has the function ID */
	RMM_MOCK_UNSCRIPTED,	    /* strict, and nothing was prepared */
	RMM_MOCK_UNUSED_REGISTER,   /* a register without a meaning is not 0 */
	RMM_MOCK_NARROW,	    /* bits of a register around an input */
	RMM_MOCK_RESERVED_BITS,	    /* bits of a fieldset without a meaning */
	RMM_MOCK_RESERVED_ENCODING, /* a number that has no meaning */
	RMM_MOCK_MISALIGNED,	    /* an address between those allowed */
	RMM_MOCK_REFUSED,	    /* a condition of failure is true */
	RMM_MOCK_NO_MEMORY,	    /* the translator knows no such address */
	RMM_MOCK_PADDING,	    /* a byte between members is not 0 */
	RMM_MOCK_NOT_PERMITTED,	    /* a bit that the RMM refuses */
	RMM_MOCK_RESULT,	    /* a script's result is none of the RMM's */
	RMM_MOCK_INVALID_OUTPUT,    /* a script's output, on another status */
	RMM_MOCK_ARGUMENT,	    /* an argument is not the expected one */
	RMM_MOCK_LEFTOVER,	    /* something was prepared, and not used */
	RMM_MOCK_MISUSE,	    /* the mock cannot do what the test asks */
	RMM_MOCK_RULES,
};

/* A line of a test. */
struct rmm_mock_place {
	const char *file; /* NULL: unknown */
	int line;
};

struct rmm_mock_violation {
	enum rmm_mock_rule rule;
	uint64_t call;	     /* the number of the call, from 1; 0: none */
	const char *command; /* "RMI_REC_ENTER"; NULL: not known */
	char argument[96];   /* "run_ptr (X2): RmiRecRun.enter.flags" */
	uint64_t value;	     /* of the argument, member, register or byte */
	uint64_t expected;   /* RMM_MOCK_ARGUMENT only */
	int bit;	  /* the lowest wrong one of value; -1: not one bit */
	const char *what; /* the rule in words */
	const char *failure;	     /* the condition: "rd_align"; NULL: none */
	const char *section;	     /* "B4.4.15" */
	struct rmm_mock_place place; /* what the test asked for, and where */
};

/* Answers a call. @result is zero, which is success; @call is the caller's. */
typedef void rmm_mock_handler(void *context, const struct rmm_mock_frame *call,
			      struct rmm_mock_result *result);

/*
 * Returns the @size bytes that the host has put at a physical address, or NULL
 * if there is no memory. They are read during the call only.
 */
typedef const void *rmm_mock_translator(void *context, uint64_t address,
					size_t size);

/* Is told of each violation as it happens; need not return. */
typedef void rmm_mock_reporter(void *context,
			       const struct rmm_mock_violation *violation);

/* A step of a script: the arguments of a call, or its result. */
struct rmm_mock_step {
	uint64_t words[RMM_MOCK_ARGUMENTS > RMM_MOCK_RESULTS ?
			       RMM_MOCK_ARGUMENTS :
			       RMM_MOCK_RESULTS];
	struct rmm_mock_place place;
	unsigned int next; /* number of a step, from 1; 0: none */
};

struct rmm_mock_queue {
	unsigned int first;
	unsigned int last;
};

struct rmm_mock_script {
	uint64_t calls;
	uint64_t fault_call; /* 0: none */
	uint64_t fault_x0;
	struct rmm_mock_place fault_place;
	struct rmm_mock_queue expectations;
	struct rmm_mock_queue results;
	rmm_mock_handler *handler;
	void *handler_context;
};

struct rmm_mock_entry {
	struct rmm_mock_frame in;
	struct rmm_mock_result out;
	uint64_t number; /* of the call, from 1 */
	enum rmm_mock_command command;
};

/*
 * An instance; a test may set the members up to `ignored` after
 * rmm_mock_init(), and touches none of the others. One thread uses it at a
 * time. It is about 64 KiB and owns no memory beside.
 */
struct rmm_mock {
	bool strict; /* a call that nothing was prepared for is a violation */
	rmm_mock_translator *translate; /* NULL: memory is not checked */
	void *translate_context;
	rmm_mock_reporter *report; /* NULL: violations are only kept */
	void *report_context;
	uint32_t ignored; /* bit n: the rule n is not checked */

	uint64_t calls;
	uint64_t violation_count;
	unsigned int free_steps; /* given back; a list as in a queue */
	unsigned int used_steps; /* the others have never been used */
	struct rmm_mock_script scripts[RMM_MOCK_COMMANDS];
	struct rmm_mock_step steps[RMM_MOCK_STEPS];
	struct rmm_mock_entry log[RMM_MOCK_LOG];
	struct rmm_mock_violation violations[RMM_MOCK_VIOLATIONS];
};

/* Where a script was written: the file and line of the test. */
#define RMM_MOCK_HERE ((struct rmm_mock_place){ __FILE__, __LINE__ })

/* Makes @mock fresh: nothing is prepared, every call succeeds with zeroes. */
void rmm_mock_init(struct rmm_mock *mock);

/*
 * Directs calls of this thread that come through a stand-in for the conduit,
 * as those of linux/arm-smccc.h, to @mock (NULL: nowhere, a call aborts).
 * Returns what was there before.
 */
struct rmm_mock *rmm_mock_use(struct rmm_mock *mock);

/* The instance that this thread uses, or NULL. */
struct rmm_mock *rmm_mock_current(void);

/*
 * One call, DEN0137 B1.2: X0 to X17 in and out; the frames may be the same. W0
 * is the function ID; bit 16, the SVE hint of SMCCC 1.3, does not matter.
 *
 * The answer comes from a fault that is due, else from the next prepared
 * result, else from the handler, else it is success with zero outputs.
 * Violations do not change it, but two: a function ID that no command has, and
 * an unscripted call of a strict mock, get SMCCC NOT_SUPPORTED (-1) in X0.
 * X1-X3 are what the result has there; X4-X17 stay, but for outputs that are
 * valid on the status.
 */
void rmm_mock_call(struct rmm_mock *mock, const struct rmm_mock_frame *in,
		   struct rmm_mock_frame *out);

/*
 * The next call of @command that has no result yet gets @count registers from
 * X0 on, at most RMM_MOCK_RESULTS; the others are zero.
 */
void rmm_mock_push_result(struct rmm_mock *mock, enum rmm_mock_command command,
			  const uint64_t *x, size_t count,
			  struct rmm_mock_place place);

/*
 * The next call of @command without an expectation must have these arguments:
 * all inputs but the function ID, in the document's order, each as wide as its
 * type.
 */
void rmm_mock_push_expectation(struct rmm_mock *mock,
			       enum rmm_mock_command command,
			       const uint64_t *arguments, size_t count,
			       struct rmm_mock_place place);

/*
 * The same with the words as arguments, and with the line of the test. They
 * may be negative, as those of PsciReturnCode are: the compiler is told that
 * this is meant.
 */
#define rmm_mock_will_return(mock, command, ...) \
	RMM_MOCK_PUSH(rmm_mock_push_result, mock, command, __VA_ARGS__)
#define rmm_mock_expect_call(mock, command, ...) \
	RMM_MOCK_PUSH(rmm_mock_push_expectation, mock, command, __VA_ARGS__)
#define RMM_MOCK_PUSH(push, mock, command, ...)                            \
	do {                                                               \
		_Pragma("GCC diagnostic push");                            \
		_Pragma("GCC diagnostic ignored \"-Wsign-conversion\"");   \
		push((mock), (command), (const uint64_t[]){ __VA_ARGS__ }, \
		     sizeof((const uint64_t[]){ __VA_ARGS__ }) /           \
			     sizeof(uint64_t),                             \
		     RMM_MOCK_HERE);                                       \
		_Pragma("GCC diagnostic pop");                             \
	} while (0)

/* Calls of @command without a prepared result go to @handler; NULL: none. */
void rmm_mock_set_handler(struct rmm_mock *mock, enum rmm_mock_command command,
			  rmm_mock_handler *handler, void *context);

/*
 * The call number @nth of @command from now on (1: the next) gets @status with
 * @index (0 where statuses have none) in X0, and zero outputs; what was
 * prepared for it waits for the call after. A command has one fault at a time:
 * it replaces one that is not due yet.
 */
void rmm_mock_push_fault(struct rmm_mock *mock, enum rmm_mock_command command,
			 uint64_t nth, int64_t status, unsigned int index,
			 struct rmm_mock_place place);

/* The same with the line of the test. */
#define rmm_mock_fail(mock, command, nth, status, index)                 \
	rmm_mock_push_fault((mock), (command), (nth), (status), (index), \
			    RMM_MOCK_HERE)

/* How often @command was called; RMM_MOCK_COMMANDS: all calls together. */
uint64_t rmm_mock_calls(const struct rmm_mock *mock,
			enum rmm_mock_command command);

/*
 * Ends a test: each step and fault that is left is a violation, and is
 * forgotten. Returns how many violations there were altogether.
 */
uint64_t rmm_mock_finish(struct rmm_mock *mock);

/*
 * The violation number @n, from 0, of those that were kept; NULL if there is
 * none.
 */
const struct rmm_mock_violation *rmm_mock_violation(const struct rmm_mock *mock,
						    uint64_t n);

/* Writes it as one line without its end, like snprintf() in all respects. */
int rmm_mock_violation_text(const struct rmm_mock_violation *violation,
			    char *text, size_t size);

/*
 * Writes the call number @n, from 1, as a line of a trace without its end, like
 * snprintf(); 0 if the log does not hold it. docs/trace-format.md describes it.
 */
int rmm_mock_call_text(const struct rmm_mock *mock, uint64_t n, char *text,
		       size_t size);

/* Prints the calls in the log, oldest first, with comments for violations. */
void rmm_mock_print(const struct rmm_mock *mock, FILE *stream);

/* "RMI_REC_ENTER"; NULL for a number that is no command. */
const char *rmm_mock_command_name(enum rmm_mock_command command);

#ifdef __cplusplus
}
#endif

#elif RMM_ABI_DIGEST != UINT64_C(0x6b2616c704b895d6)
#error "RMM_ABI_DIGEST: a file before this one is from another specification"
#endif /* RMM_MOCK_H */
