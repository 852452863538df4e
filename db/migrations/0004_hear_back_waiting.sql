CREATE TABLE `hear_back_waiting` (
	`id` text PRIMARY KEY NOT NULL,
	`survey_id` text,
	`idea_id` text,
	`about` text NOT NULL,
	`known` text NOT NULL,
	`channel` text NOT NULL,
	`to` text NOT NULL,
	`lang` text NOT NULL,
	`confirm_hash` text NOT NULL,
	`asked_on` text NOT NULL,
	`confirmed_on` text,
	FOREIGN KEY (`survey_id`) REFERENCES `surveys`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`idea_id`) REFERENCES `ideas`(`id`) ON UPDATE no action ON DELETE cascade
) WITHOUT ROWID;
--> statement-breakpoint
CREATE UNIQUE INDEX `hear_back_waiting_confirmHash_unique` ON `hear_back_waiting` (`confirm_hash`);--> statement-breakpoint
CREATE INDEX `hear_back_waiting_survey` ON `hear_back_waiting` (`survey_id`);--> statement-breakpoint
CREATE INDEX `hear_back_waiting_idea` ON `hear_back_waiting` (`idea_id`);