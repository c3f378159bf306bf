using System.Collections.Generic;

namespace Lumen.Inbox.Answers
{
    public static class LampAnswers
    {
        public static IEnumerable<(string Topic, string Reply)> All()
        {
            yield return ("pairing", "Hello, press the star button for three seconds and enter code 0000. The lamp then shows up in the list.");
            yield return ("manual", "Hello, the instruction manual is attached. Page 5 explains how the timer is switched off.");
            yield return ("error", "Hello, error code E7 means that the sensor is covered. Please wipe the glass; if E7 comes back, we send a new sensor free of charge.");
            yield return ("dimmer", "Hello, a third-party dimmer will make the lamp flicker. Please set the wall switch to full power.");
            yield return ("customs", "Hello, customs need your tax number before the parcel can be released. Please answer with the number.");
            yield return ("bulb", "Hello, the bulb in the box was the wrong one. The right bulb was posted today; there is nothing for you to pay.");
        }
    }
}
