package export

import (
	"fmt"
	"math"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"
)

// check lists where a value is not as the schema says, each with its place.
func (s schema) check(v any) []string { return s.at("", v, s.root) }

// known are the words of JSON Schema that at looks at; any other would be
// passed over in silence.
var known = []string{
	"$schema", "$id", "$defs", "$ref", "title", "description", "type", "properties", "required", "additionalProperties", "items", "enum",
	"minimum", "maximum", "minLength", "maxLength", "maxItems", "maxProperties", "pattern",
}

func (s schema) at(place string, v any, rule map[string]any) (faults []string) {
	fault := func(format string, a ...any) {
		faults = append(faults, place+": "+fmt.Sprintf(format, a...))
	}
	for word := range rule {
		if !slices.Contains(known, word) {
			fault("the schema says %q, which nobody checks", word)
		}
	}
	if ref, ok := rule["$ref"].(string); ok {
		defs, _ := s.root["$defs"].(map[string]any)
		to, ok := defs[strings.TrimPrefix(ref, "#/$defs/")].(map[string]any)
		if !ok {
			fault("%s leads nowhere", ref)
			return faults
		}
		return append(faults, s.at(place, v, to)...)
	}
	if types := list(rule["type"]); len(types) > 0 && !slices.ContainsFunc(types, func(t any) bool { return isOf(v, t) }) {
		fault("%T is none of %v", v, types)
		return faults
	}
	if enum, ok := rule["enum"].([]any); ok && !slices.Contains(enum, v) {
		fault("%v is none of %v", v, enum)
	}
	number := func(word string) (float64, bool) { n, ok := rule[word].(float64); return n, ok }
	switch v := v.(type) {
	case float64:
		if n, ok := number("minimum"); ok && v < n {
			fault("%v is below %v", v, n)
		}
		if n, ok := number("maximum"); ok && v > n {
			fault("%v is above %v", v, n)
		}
	case string:
		if n, ok := number("minLength"); ok && utf8.RuneCountInString(v) < int(n) {
			fault("%q is too short", v)
		}
		if n, ok := number("maxLength"); ok && utf8.RuneCountInString(v) > int(n) {
			fault("%.20q… is too long", v)
		}
		if p, ok := rule["pattern"].(string); ok && !regexp.MustCompile(p).MatchString(v) {
			fault("%q does not match %s", v, p)
		}
	case []any:
		if n, ok := number("maxItems"); ok && len(v) > int(n) {
			fault("%d items", len(v))
		}
		if items, ok := rule["items"].(map[string]any); ok {
			for i, item := range v {
				faults = append(faults, s.at(fmt.Sprintf("%s/%d", place, i), item, items)...)
			}
		}
	case map[string]any:
		faults = append(faults, s.object(place, v, rule)...)
	}
	return faults
}

func (s schema) object(place string, v, rule map[string]any) (faults []string) {
	if n, ok := rule["maxProperties"].(float64); ok && len(v) > int(n) {
		faults = append(faults, fmt.Sprintf("%s: %d members", place, len(v)))
	}
	properties, _ := rule["properties"].(map[string]any)
	for _, name := range list(rule["required"]) {
		if _, ok := v[name.(string)]; !ok {
			faults = append(faults, fmt.Sprintf("%s: %v is missing", place, name))
		}
	}
	for name, item := range v {
		to, listed := properties[name].(map[string]any)
		if !listed {
			switch more := rule["additionalProperties"].(type) {
			case bool:
				if !more {
					faults = append(faults, place+": "+name+" is not in the schema")
				}
				continue
			case map[string]any:
				to = more
			default:
				continue
			}
		}
		faults = append(faults, s.at(place+"/"+name, item, to)...)
	}
	return faults
}

func list(v any) []any {
	switch v := v.(type) {
	case []any:
		return v
	case nil:
		return nil
	default:
		return []any{v}
	}
}

func isOf(v, kind any) bool {
	switch v := v.(type) {
	case nil:
		return kind == "null"
	case bool:
		return kind == "boolean"
	case string:
		return kind == "string"
	case float64:
		return kind == "number" || kind == "integer" && v == math.Trunc(v)
	case []any:
		return kind == "array"
	case map[string]any:
		return kind == "object"
	}
	return false
}
