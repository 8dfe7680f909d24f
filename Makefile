# The two commands of the README, for those who like them short.
.PHONY: demo test

demo:
	cargo run -- build

test:
	cargo test --quiet
	tests/browser/run
