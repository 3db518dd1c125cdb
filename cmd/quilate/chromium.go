package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"os/exec"
	"time"

	"quilate/cmd/check/need"
)

// A chromium is a running browser, spoken to through a pipe.
type chromium struct {
	cmd     *exec.Cmd
	to      io.WriteCloser
	from    *bufio.Reader
	id      int
	session string // of the page that is open
}

// startChromium starts the browser of this machine without a window, with what
// the folder remembers of earlier times, and opens an empty page.
func startChromium(profile string, flags ...string) (*chromium, error) {
	path, err := need.Chromium()
	if err != nil {
		return nil, err
	}
	hear, to, err := os.Pipe()
	if err != nil {
		return nil, err
	}
	from, say, err := os.Pipe()
	if err != nil {
		return nil, err
	}
	c := &chromium{to: to, from: bufio.NewReader(from)}
	c.cmd = exec.Command(path, append(flags, "--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--no-first-run",
		"--disable-background-networking", "--disable-component-update", "--force-color-profile=srgb", "--font-render-hinting=none",
		"--remote-debugging-pipe", "--user-data-dir="+profile, "about:blank")...)
	c.cmd.ExtraFiles = []*os.File{hear, say} // 3 and 4, as the browser expects
	if err := c.cmd.Start(); err != nil {
		return nil, fmt.Errorf("the browser does not start: %w", err)
	}
	hear.Close()
	say.Close()
	var target struct {
		TargetID string `json:"targetId"`
	}
	if err := c.call("Target.createTarget", fields{"url": "about:blank"}, &target); err != nil {
		c.stop()
		return nil, err
	}
	var attached struct {
		SessionID string `json:"sessionId"`
	}
	if err := c.call("Target.attachToTarget", fields{"targetId": target.TargetID, "flatten": true}, &attached); err != nil {
		c.stop()
		return nil, err
	}
	c.session = attached.SessionID
	return c, nil
}

// stop ends the browser once it has written down what it remembers.
func (c *chromium) stop() {
	c.session = ""
	if c.call("Browser.close", nil, nil) != nil {
		c.cmd.Process.Kill()
	}
	c.to.Close()
	c.cmd.Wait() // how a browser that was told to end ends does not matter
}

type fields map[string]any

// call sends a command of the DevTools protocol and waits for its answer.
// Messages end with a zero byte.
func (c *chromium) call(method string, in fields, out any) error {
	c.id++
	message := fields{"id": c.id, "method": method}
	if in != nil {
		message["params"] = in
	}
	if c.session != "" {
		message["sessionId"] = c.session
	}
	data, err := json.Marshal(message)
	if err != nil {
		return err
	}
	if _, err := c.to.Write(append(data, 0)); err != nil {
		return fmt.Errorf("the browser is gone: %w", err)
	}
	for {
		line, err := c.from.ReadBytes(0)
		if err != nil {
			return fmt.Errorf("the browser is gone: %w", err)
		}
		var answer struct {
			ID     int             `json:"id"`
			Result json.RawMessage `json:"result"`
			Error  *struct {
				Message string `json:"message"`
			} `json:"error"`
		}
		if err := json.Unmarshal(line[:len(line)-1], &answer); err != nil {
			return err
		}
		switch {
		case answer.ID != c.id: // an event
		case answer.Error != nil:
			return fmt.Errorf("%s: %s", method, answer.Error.Message)
		case out != nil:
			return json.Unmarshal(answer.Result, out)
		default:
			return nil
		}
	}
}

// wait repeats an expression until it is true.
func (c *chromium) wait(expression string) error {
	for range 600 {
		var answer struct {
			Result struct {
				Value any `json:"value"`
			} `json:"result"`
		}
		if err := c.call("Runtime.evaluate", fields{"expression": expression, "returnByValue": true, "awaitPromise": true}, &answer); err != nil {
			return err
		}
		if answer.Result.Value == true {
			return nil
		}
		time.Sleep(50 * time.Millisecond)
	}
	return fmt.Errorf("never true: %s", expression)
}
