package e2e_test

import (
	"os"
	"testing"

	"quilate/cmd/check/e2e"
)

func TestMain(m *testing.M) {
	code := m.Run()
	e2e.Shutdown()
	os.Exit(code)
}
