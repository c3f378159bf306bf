using System.Collections.Generic;

namespace OakAndIron.Support
{
    internal static class AmazonScenarioMap
    {
        internal static readonly IReadOnlyDictionary<string, string> Body = new Dictionary<string, string>
        {
            ["address_incomplete"] = "Hello, the street number is missing from the delivery address of your order. Could you send it so that the carrier can find you?",
            ["out_of_stock"] = "The walnut shelf has sold out at our end. Please open Your Orders, press the cancel button and choose 'bought by mistake'.", // expect: BSM4001
            ["damaged"] = "We are sorry the shelf came with a cracked edge. The full amount has been refunded to your card and you may keep the item.",
            ["regulars"] = "Because you have bought from us twice, a set of brass hooks is yours for nothing with the next parcel.", // expect: BSM1005|BSM1006
            ["wall_type"] = "For plasterboard you need the hollow-wall anchors from bag B, not the screws from bag A.",
        };

        internal static bool TryGet(string scenario, out string text) => Body.TryGetValue(scenario, out text);
    }
}
