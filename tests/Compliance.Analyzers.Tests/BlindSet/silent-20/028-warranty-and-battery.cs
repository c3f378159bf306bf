using System.Collections.Generic;

namespace ToolShed.Support
{
    public static class WarrantyTexts
    {
        public static readonly List<string> ForBuyers = new List<string>
        {
            "The warranty for your drill runs until 14 March 2028. Keep the invoice, it is your proof.",
            "A worn brush is covered by the warranty; we repair the drill at no charge.",
            "The charger shows a red star when the battery is too hot. Let it cool for an hour.",
            "Please review the attached drawing and tell us which of the two bolts is missing.",
            "The positive terminal is the longer one. Do not swap the two wires.",
            "Turn off the power before you change the blade.",
            "If the chuck gets stuck, hold it with the key and run the drill backwards for one second.",
            "We have ordered the new switch from the factory. It will be with you in about ten days."
        };
    }
}
