int renameat2(int former_folder, const char *former_path, int folder, const char *path, unsigned int flags);
