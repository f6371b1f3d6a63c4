/** How the records of the model are kept in the database. */
package org.hiringpipelines.workflows.storage;
