package pwa

import (
	"quilate/app/session"
)

// csv is the table of a figure as a file.
func (r *root) csv(figure string) (session.DownloadFile, bool) { return session.DownloadFile{}, false }
