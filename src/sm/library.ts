import { ConfigurationError } from '../errors';
import { loadSmLibrary, type SmLibrary, smLibraryMissing } from '../sm-crypto';

/**
 * The library of 国密.
 *
 * @throws ConfigurationError `SM_LIBRARY_MISSING`
 */
export const smLibrary = (): SmLibrary => {
  try {
    return loadSmLibrary();
  } catch (cause) {
    throw new ConfigurationError('SM_LIBRARY_MISSING', smLibraryMissing, cause);
  }
};
