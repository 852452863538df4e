-- Full-text search. Filled by db/queries when an activity is written.
CREATE VIRTUAL TABLE `activity_search` USING fts5(
  `activity_id` UNINDEXED, `lang` UNINDEXED, `name`, `kinds`, `place`, `words`,
  tokenize = 'porter unicode61 remove_diacritics 2'
);
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
