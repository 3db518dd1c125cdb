package need

import (
	"fmt"
	"os"
	"path/filepath"
)

// LighthouseVersion is the version of Lighthouse that measures the site.
const LighthouseVersion = "13.5.0"

// Lighthouse returns how to start Lighthouse of LighthouseVersion: Node.js and
// the script, kept in the user's cache directory and fetched once with npm.
func Lighthouse() (node, script string, err error) {
	if node, err = Node(); err != nil {
		return "", "", fmt.Errorf("Lighthouse runs on Node.js: %w", err)
	}
	cache, err := os.UserCacheDir()
	if err != nil {
		return "", "", fmt.Errorf("Lighthouse has no cache directory to live in: %w", err)
	}
	dir := filepath.Join(cache, "quilate", "lighthouse-"+LighthouseVersion)
	script = filepath.Join(dir, "node_modules", "lighthouse", "cli", "index.js")
	if _, err := os.Stat(script); err == nil {
		return node, script, nil
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return "", "", fmt.Errorf("Lighthouse cannot be kept: %w", err)
	}
	if err := npmInstall(dir, "lighthouse@"+LighthouseVersion); err != nil {
		return "", "", err
	}
	if _, err := os.Stat(script); err != nil {
		return "", "", fmt.Errorf("npm left no Lighthouse in %s: remove that directory and try again", dir)
	}
	return node, script, nil
}
