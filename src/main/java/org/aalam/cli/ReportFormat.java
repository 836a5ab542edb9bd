package org.aalam.cli;

/** How scores and counts are printed. */
enum ReportFormat { TABLE, JSON }
