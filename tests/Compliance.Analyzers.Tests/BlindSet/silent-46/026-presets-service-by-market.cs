using System.Collections.Generic;

namespace RankPilot.Messaging.Presets
{
    public static class ServicePresets
    {
        public static readonly IDictionary<string, (string Late, string Lost, string Exchange)> ByMarketplace =
            new Dictionary<string, (string, string, string)>
            {
                ["US"] = (
                    "Hello, a snowstorm holds up order [[ORDER]]. The new date is [[ETA]]. If you would rather not wait, we cancel it and refund the full amount.",
                    "Hello, order [[ORDER]] was lost on the way. A second parcel has left today and you pay nothing for it.",
                    "Hello, please send the small size back with the label in Your Orders. The large one is already reserved for you."),
                ["UK"] = (
                    "Hello, order [[ORDER]] is stuck at Dover. We expect delivery on [[ETA]].",
                    "Hello, the parcel for order [[ORDER]] has gone missing. We have refunded the whole amount to your card.",
                    "Hello, the courier collects the wrong item on [[ETA]]; please have it boxed."),
                ["CN"] = (
                    "您好，订单[[ORDER]]因清关延误，预计[[ETA]]送达，给您带来不便请谅解。",
                    "您好，订单[[ORDER]]的包裹已丢失，今天已重新为您发货，无需另付费用。",
                    "您好，请用订单页面的退货标签寄回小码，大码已为您预留。"),
            };
    }
}
