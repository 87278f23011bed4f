-- SPDX-License-Identifier: BSD-3-Clause
-- The suites look like the firmware's files, whose names they use.
return import("firmware/style.lua")
