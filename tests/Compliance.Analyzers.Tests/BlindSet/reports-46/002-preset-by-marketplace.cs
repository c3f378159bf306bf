namespace RankPilot.Messaging.Presets
{
    using System;
    using System.Collections.Generic;

    public class MarketplacePresets
    {
        private readonly Dictionary<string, Dictionary<PresetKind, string>> _presets = new(StringComparer.OrdinalIgnoreCase)
        {
            ["ATVPDKIKX0DER"] = new()
            {
                [PresetKind.LateShipment] = "Hello, your order [[ORDER]] leaves our warehouse one day late. The new delivery date is [[ETA]]. If that is too late, we cancel it for you and refund the full price.",
                [PresetKind.Happy] = "Hello, would you take a minute to share your experience with [[ITEM]] on Amazon? Your review helps other shoppers decide.", // expect: BSM2006
                [PresetKind.Loyal] = "Hello again! Because this is your second order, we've added you to our insider circle: early access and members-only prices from now on.", // expect: BSM1006|BSM1001
            },
            ["A1F83G8C2ARO7P"] = new()
            {
                [PresetKind.LateShipment] = "Hello, there is a delay with order [[ORDER]]; Royal Mail expects delivery on [[ETA]].",
                [PresetKind.Happy] = "Hello, if you're chuffed with [[ITEM]], pop five stars on the product page, would you?", // expect: BSM2002|BSM2003
                [PresetKind.Loyal] = "Hello, our new summer range has just landed - have a browse of our storefront when you next put the kettle on.", // expect: BSM1007
            },
        };

        public string Get(string mp, PresetKind kind) => _presets[mp][kind];
    }

    public enum PresetKind { LateShipment, Happy, Loyal }
}
