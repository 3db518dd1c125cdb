package need

import (
	"fmt"
	"os"
	"os/exec"
)

// LibreOffice returns the path of LibreOffice, which opens the spreadsheets
// that the page hands out: $SOFFICE, else the first of the usual names in PATH,
// else Debian's, without its windows.
func LibreOffice() (string, error) {
	if path := os.Getenv("SOFFICE"); path != "" {
		if _, err := exec.LookPath(path); err != nil {
			return "", fmt.Errorf("SOFFICE=%s cannot be run: %w", path, err)
		}
		return path, nil
	}
	return program("LibreOffice", []string{"soffice", "libreoffice"}, "libreoffice-calc-nogui")
}
