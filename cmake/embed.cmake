# embed_files(<target> <path>...) makes a static library that holds files of the
# source tree as `builtins` (gen/base/builtin.h). The assembler includes their bytes,
# by paths relative to the source tree, so nothing of this machine is in them.
function(embed_files target)
	set(paths ${ARGN})
	list(SORT paths)
	set(outputs ${CMAKE_CURRENT_BINARY_DIR}/${target}.S
		${CMAKE_CURRENT_BINARY_DIR}/${target}.c)
	list(TRANSFORM paths PREPEND ${PROJECT_SOURCE_DIR}/
		OUTPUT_VARIABLE inputs)
	set(script ${PROJECT_SOURCE_DIR}/cmake/embed_write.cmake)
	add_custom_command(
		OUTPUT ${outputs}
		COMMAND ${CMAKE_COMMAND} "-DPATHS=${paths}" "-DOUTPUTS=${outputs}"
			-P ${script}
		DEPENDS ${inputs} ${script}
		WORKING_DIRECTORY ${PROJECT_SOURCE_DIR}
		COMMENT "Embedding spec and templates"
		VERBATIM)
	add_library(${target} STATIC ${outputs})
	set_source_files_properties(${CMAKE_CURRENT_BINARY_DIR}/${target}.S PROPERTIES
		INCLUDE_DIRECTORIES ${PROJECT_SOURCE_DIR})
	target_compile_options(${target} PUBLIC -iquote${PROJECT_SOURCE_DIR}/gen)
endfunction()
