/** Designs: the diagrams, tables, forms and texts that belong together, as designers hand them in and the engine has them. */
package org.hiringpipelines.workflows.designs;
