-- Full-text search, filled by db/queries/search.ts after an activity is written. Without its own copy of the
-- text: a row number stands for an activity. `words` holds what people read and is stemmed (English);
-- `search_spelling` holds the words of names, kinds and places as they are written, to mend typing mistakes.
CREATE TABLE `search_rows` (
	`id` integer PRIMARY KEY NOT NULL,
	`activity_id` text NOT NULL UNIQUE,
	FOREIGN KEY (`activity_id`) REFERENCES `activities`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE VIRTUAL TABLE `activity_search` USING fts5(
  `name`, `kinds`, `place`, `words`,
  content = '', contentless_delete = 1,
  tokenize = 'porter unicode61 remove_diacritics 2'
);
--> statement-breakpoint
CREATE VIRTUAL TABLE `search_spelling` USING fts5(
  `words`, content = '', contentless_delete = 1, detail = none, tokenize = 'unicode61 remove_diacritics 2'
);
--> statement-breakpoint
CREATE VIRTUAL TABLE `search_words` USING fts5vocab('search_spelling', 'row');
--> statement-breakpoint
CREATE TRIGGER `search_rows_delete` AFTER DELETE ON `search_rows` BEGIN
  DELETE FROM `activity_search` WHERE `rowid` = old.`id`;
  DELETE FROM `search_spelling` WHERE `rowid` = old.`id`;
END;
--> statement-breakpoint
-- One number that grows whenever anything that a visitor can see is written, by any process.
-- A cached page is fresh exactly while this number is the same.
CREATE TABLE `content_version` (`id` integer PRIMARY KEY CHECK (`id` = 1), `version` integer NOT NULL);
--> statement-breakpoint
INSERT INTO `content_version` VALUES (1, 1);
--> statement-breakpoint
CREATE TRIGGER `organisations_insert_version` AFTER INSERT ON `organisations` BEGIN UPDATE `content_version` SET `version` = `version` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `organisations_update_version` AFTER UPDATE ON `organisations` BEGIN UPDATE `content_version` SET `version` = `version` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `organisations_delete_version` AFTER DELETE ON `organisations` BEGIN UPDATE `content_version` SET `version` = `version` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `towns_insert_version` AFTER INSERT ON `towns` BEGIN UPDATE `content_version` SET `version` = `version` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `towns_update_version` AFTER UPDATE ON `towns` BEGIN UPDATE `content_version` SET `version` = `version` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `towns_delete_version` AFTER DELETE ON `towns` BEGIN UPDATE `content_version` SET `version` = `version` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `places_insert_version` AFTER INSERT ON `places` BEGIN UPDATE `content_version` SET `version` = `version` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `places_update_version` AFTER UPDATE ON `places` BEGIN UPDATE `content_version` SET `version` = `version` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `places_delete_version` AFTER DELETE ON `places` BEGIN UPDATE `content_version` SET `version` = `version` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `place_access_insert_version` AFTER INSERT ON `place_access` BEGIN UPDATE `content_version` SET `version` = `version` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `place_access_update_version` AFTER UPDATE ON `place_access` BEGIN UPDATE `content_version` SET `version` = `version` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `place_access_delete_version` AFTER DELETE ON `place_access` BEGIN UPDATE `content_version` SET `version` = `version` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `taxonomy_terms_insert_version` AFTER INSERT ON `taxonomy_terms` BEGIN UPDATE `content_version` SET `version` = `version` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `taxonomy_terms_update_version` AFTER UPDATE ON `taxonomy_terms` BEGIN UPDATE `content_version` SET `version` = `version` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `taxonomy_terms_delete_version` AFTER DELETE ON `taxonomy_terms` BEGIN UPDATE `content_version` SET `version` = `version` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `activities_insert_version` AFTER INSERT ON `activities` BEGIN UPDATE `content_version` SET `version` = `version` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `activities_update_version` AFTER UPDATE ON `activities` BEGIN UPDATE `content_version` SET `version` = `version` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `activities_delete_version` AFTER DELETE ON `activities` BEGIN UPDATE `content_version` SET `version` = `version` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `activity_places_insert_version` AFTER INSERT ON `activity_places` BEGIN UPDATE `content_version` SET `version` = `version` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `activity_places_update_version` AFTER UPDATE ON `activity_places` BEGIN UPDATE `content_version` SET `version` = `version` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `activity_places_delete_version` AFTER DELETE ON `activity_places` BEGIN UPDATE `content_version` SET `version` = `version` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `activity_texts_insert_version` AFTER INSERT ON `activity_texts` BEGIN UPDATE `content_version` SET `version` = `version` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `activity_texts_update_version` AFTER UPDATE ON `activity_texts` BEGIN UPDATE `content_version` SET `version` = `version` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `activity_texts_delete_version` AFTER DELETE ON `activity_texts` BEGIN UPDATE `content_version` SET `version` = `version` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `activity_terms_insert_version` AFTER INSERT ON `activity_terms` BEGIN UPDATE `content_version` SET `version` = `version` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `activity_terms_update_version` AFTER UPDATE ON `activity_terms` BEGIN UPDATE `content_version` SET `version` = `version` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `activity_terms_delete_version` AFTER DELETE ON `activity_terms` BEGIN UPDATE `content_version` SET `version` = `version` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `sessions_insert_version` AFTER INSERT ON `sessions` BEGIN UPDATE `content_version` SET `version` = `version` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `sessions_update_version` AFTER UPDATE ON `sessions` BEGIN UPDATE `content_version` SET `version` = `version` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `sessions_delete_version` AFTER DELETE ON `sessions` BEGIN UPDATE `content_version` SET `version` = `version` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `activity_closures_insert_version` AFTER INSERT ON `activity_closures` BEGIN UPDATE `content_version` SET `version` = `version` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `activity_closures_update_version` AFTER UPDATE ON `activity_closures` BEGIN UPDATE `content_version` SET `version` = `version` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `activity_closures_delete_version` AFTER DELETE ON `activity_closures` BEGIN UPDATE `content_version` SET `version` = `version` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `costs_insert_version` AFTER INSERT ON `costs` BEGIN UPDATE `content_version` SET `version` = `version` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `costs_update_version` AFTER UPDATE ON `costs` BEGIN UPDATE `content_version` SET `version` = `version` + 1; END;
--> statement-breakpoint
CREATE TRIGGER `costs_delete_version` AFTER DELETE ON `costs` BEGIN UPDATE `content_version` SET `version` = `version` + 1; END;
