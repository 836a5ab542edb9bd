/** Latin spellings of Arabic names. */
package org.aalam.translit;
