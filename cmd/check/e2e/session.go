package e2e

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/chromedp/chromedp"
)

// params are the parameters of a DevTools command.
type params map[string]any

// withoutHeadless makes the user agent that of an ordinary window.
func withoutHeadless(agent string) string {
	return strings.ReplaceAll(agent, "HeadlessChrome", "Chrome")
}

// send sends a DevTools command to the target of ctx.
func send(ctx context.Context, method string, in params, out any) error {
	c := chromedp.FromContext(ctx)
	if c == nil || c.Target == nil {
		return errors.New("the tab is closed")
	}
	if in == nil {
		in = params{}
	}
	ctx, cancel := context.WithTimeout(ctx, answerTime)
	defer cancel()
	return c.Target.Call(ctx, method, in, out)
}

// answerTime is how long the browser may take for one command; axe-core on a
// long page in a slowed browser takes the longest.
const answerTime = 60 * time.Second

// sendBrowser sends a DevTools command to the browser of ctx.
func sendBrowser(ctx context.Context, method string, in params, out any) error {
	if in == nil {
		in = params{}
	}
	ctx, cancel := context.WithTimeout(ctx, answerTime)
	defer cancel()
	return chromedp.FromContext(ctx).Browser.Call(ctx, method, in, out)
}

// value is a JavaScript value as DevTools describes it.
type value struct {
	Type        string          `json:"type"`
	Subtype     string          `json:"subtype"`
	Value       json.RawMessage `json:"value"`
	Description string          `json:"description"`
	ObjectID    string          `json:"objectId"`
}

// evaluated is the answer to Runtime.evaluate and Runtime.callFunctionOn.
type evaluated struct {
	Result           value `json:"result"`
	ExceptionDetails *struct {
		Text      string `json:"text"`
		Exception *value `json:"exception"`
	} `json:"exceptionDetails"`
}

// err is the exception that the script threw.
func (e evaluated) err() error {
	if e.ExceptionDetails == nil {
		return nil
	}
	if x := e.ExceptionDetails.Exception; x != nil && x.Description != "" {
		return errors.New(x.Description)
	}
	return errors.New(e.ExceptionDetails.Text)
}

// evaluate runs an expression in the page of ctx, waits for a promise and
// decodes the value into out unless that is nil.
func evaluate(ctx context.Context, js string, out any) error {
	return evaluateIn(ctx, 0, js, out)
}

// evaluateIn is evaluate in the execution context with that number; 0 is the
// page's own.
func evaluateIn(ctx context.Context, world int, js string, out any) error {
	in := params{"expression": js, "awaitPromise": true, "returnByValue": true, "userGesture": false}
	if world != 0 {
		in["contextId"] = world
	}
	var res evaluated
	if err := send(ctx, "Runtime.evaluate", in, &res); err != nil {
		return err
	}
	return res.decode(js, out)
}

func (e evaluated) decode(js string, out any) error {
	if err := e.err(); err != nil {
		return err
	}
	if out == nil || len(e.Result.Value) == 0 {
		return nil
	}
	if err := json.Unmarshal(e.Result.Value, out); err != nil {
		return fmt.Errorf("%s is %s: %w", js, e.Result.Value, err)
	}
	return nil
}

// call runs a function with the object as its this.
func call(ctx context.Context, object, function string, out any, args ...any) error {
	list := make([]params, len(args))
	for i, a := range args {
		list[i] = params{"value": a}
	}
	var res evaluated
	err := send(ctx, "Runtime.callFunctionOn", params{"objectId": object, "functionDeclaration": function,
		"arguments": list, "awaitPromise": true, "returnByValue": true}, &res)
	if err != nil {
		return err
	}
	return res.decode(function, out)
}

// quote is s as a JavaScript string.
func quote(s string) string {
	b, _ := json.Marshal(s) // a string always encodes
	return string(b)
}
