-- What any passkey of this address may sign in this interaction. Asked for while the page is opened, it outlives the start of the interaction.
alter table oidc_interactions add column passkey_challenge text;
