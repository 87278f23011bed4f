# compile_specifications(<target> <source>...) builds rmigen_compile of the
# sources and makes a static library of what it writes: the built-in
# specifications as checked models (gen/read/specification.h).
function(compile_specifications target)
	add_executable(rmigen_compile ${ARGN})
	target_link_libraries(rmigen_compile PRIVATE rmigen_core rmigen_builtin)
	set(output ${CMAKE_CURRENT_BINARY_DIR}/${target}.c)
	add_custom_command(
		OUTPUT ${output}
		COMMAND rmigen_compile ${output}
		DEPENDS rmigen_compile
		COMMENT "Checking and compiling the specifications"
		VERBATIM)
	add_library(${target} STATIC ${output})
	target_compile_options(${target} PRIVATE -iquote${PROJECT_SOURCE_DIR}/gen)
endfunction()
