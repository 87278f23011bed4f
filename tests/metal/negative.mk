# SPDX-License-Identifier: BSD-3-Clause
# A third program for the Makefile of examples/bare-metal: the negative vectors.
# RMM is what refuses calls. FORGOTTEN is the number of a check that it leaves out.
TESTS = ../../tests
FORGOTTEN = 0
NEGATIVE = $(VECTORS)/$(INTERFACE)_vectors_negative.c

$(BUILD)/negative-%: CPPFLAGS += -I. -DFORGOTTEN=$(FORGOTTEN) \
	-DNEGATIVE_HEADER='"$(INTERFACE)_vectors_negative.h"'
$(BUILD)/negative-firmware.elf: $(EL3) $(TESTS)/metal/negative_rmm.c $(RMM) $(NEGATIVE)
$(BUILD)/negative-host.elf: $(EL2) $(TESTS)/metal/negative_host.c $(NEGATIVE)
