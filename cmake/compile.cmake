# The step of the build that reads and checks the specifications.
set(RMIGEN_COMPILE "" CACHE FILEPATH
	"rmigen_compile for the machine that builds; made if it is not given")

# native_compile(<variable> <source>...) sets the variable to rmigen_compile for
# the machine that builds. When the program is for another machine, the tree is
# configured a second time, with the compiler and the libraries of this one.
function(native_compile variable)
	if(RMIGEN_COMPILE)
		set(${variable} ${RMIGEN_COMPILE} PARENT_SCOPE)
		return()
	endif()
	if(NOT CMAKE_CROSSCOMPILING)
		add_executable(rmigen_compile ${ARGN})
		target_link_libraries(rmigen_compile PRIVATE
			rmigen_core rmigen_builtin)
		set(${variable} rmigen_compile PARENT_SCOPE)
		return()
	endif()
	include(ExternalProject)
	set(folder ${CMAKE_CURRENT_BINARY_DIR}/native)
	ExternalProject_Add(rmigen_native
		SOURCE_DIR ${PROJECT_SOURCE_DIR}
		BINARY_DIR ${folder}
		CONFIGURE_COMMAND ${CMAKE_COMMAND} -E env
			--unset=CC --unset=CFLAGS --unset=CPPFLAGS
			--unset=LDFLAGS --unset=PKG_CONFIG
			--unset=PKG_CONFIG_LIBDIR --unset=PKG_CONFIG_PATH
			--unset=PKG_CONFIG_SYSROOT_DIR
			--unset=CMAKE_TOOLCHAIN_FILE
			${CMAKE_COMMAND} -G ${CMAKE_GENERATOR}
			-S ${PROJECT_SOURCE_DIR} -B ${folder}
		BUILD_COMMAND ${CMAKE_COMMAND} --build ${folder}
			--target rmigen_compile
		BUILD_ALWAYS ON
		BUILD_BYPRODUCTS ${folder}/rmigen_compile
		INSTALL_COMMAND "")
	set(${variable} ${folder}/rmigen_compile PARENT_SCOPE)
endfunction()

# compile_specifications(<target> <source>...) makes a static library of the
# specifications that are built in, as checked models (gen/read/specification.h);
# the sources are those of the program that writes them.
function(compile_specifications target)
	native_compile(program ${ARGN})
	set(output ${CMAKE_CURRENT_BINARY_DIR}/${target}.c)
	add_custom_command(
		OUTPUT ${output}
		COMMAND ${program} ${output}
		DEPENDS ${program}
		COMMENT "Checking and compiling the specifications"
		VERBATIM)
	add_library(${target} STATIC ${output})
	target_compile_options(${target} PRIVATE -iquote${PROJECT_SOURCE_DIR}/gen)
endfunction()
