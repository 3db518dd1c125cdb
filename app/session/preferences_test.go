package session

import (
	"encoding/json"
	"reflect"
	"testing"
)

// TestPreferencesAreWrittenAsTheirTagsSay sets one field after the other, so
// that one that is added cannot be forgotten.
func TestPreferencesAreWrittenAsTheirTagsSay(t *testing.T) {
	var p Preferences
	v := reflect.ValueOf(&p).Elem()
	for i := -1; i < v.NumField(); i++ {
		if i >= 0 {
			switch f := v.Field(i); f.Kind() {
			case reflect.String:
				f.SetString("es-MX «ñ» <3")
			case reflect.Bool:
				f.SetBool(true)
			case reflect.Map:
				f.Set(reflect.ValueOf(copies{"a1": {3, 1795200000000}, "a2": {}}))
			default:
				f.SetInt(1795200000000)
			}
		}
		want, err := json.Marshal(p)
		if err != nil {
			t.Fatal(err)
		}
		if got := p.text(); got != string(want) {
			t.Errorf("wrote %s\nwant  %s", got, want)
		}
		if got, ok := readPreferences(string(want)); !ok || !reflect.DeepEqual(got, p) {
			t.Errorf("read %+v, want %+v", got, p)
		}
	}
	for _, bad := range []string{"", "[]", `{"copies":{"a1":7}}`, `{"full":true`} {
		if got, ok := readPreferences(bad); ok || !reflect.DeepEqual(got, Preferences{}) {
			t.Errorf("%s gives %+v", bad, got)
		}
	}
}
