# The libraries that the program is linked with, as rmigen_libraries.
find_package(PkgConfig REQUIRED)
pkg_check_modules(libraries REQUIRED yaml-0.1 lua5.4 jansson libmd libdw libelf)

# By name, not by file: the linker then takes the archives for a static program
# and the shared libraries for everything else.
add_library(rmigen_libraries INTERFACE)
target_include_directories(rmigen_libraries SYSTEM INTERFACE
	${libraries_INCLUDE_DIRS})
target_link_directories(rmigen_libraries INTERFACE ${libraries_LIBRARY_DIRS})
# The archives of Lua and of elfutils do not say what they need themselves.
target_link_libraries(rmigen_libraries INTERFACE ${libraries_LIBRARIES}
	m z lzma bz2)
