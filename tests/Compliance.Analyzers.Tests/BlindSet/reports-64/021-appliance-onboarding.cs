using System;
using System.Collections.Generic;
using System.Threading.Tasks;

namespace Brewcraft.Amazon.Outreach
{
    public class ApplianceOnboarding
    {
        private readonly IBuyerMessageQueue _queue;

        public ApplianceOnboarding(IBuyerMessageQueue queue) => _queue = queue;

        public Task EnqueueAsync(string orderId, string model, bool hasGrinder)
        {
            var lines = new List<string>
            {
                $"Some settings of the {model} in order {orderId} have to be made before the first coffee:",
                "1. Fill the tank and run two cups of water without coffee.",
                "2. Set the water hardness with the strip from the accessory box.",
                "3. Descale when the orange drop lights up, about every three months.",
            };

            if (hasGrinder)
            {
                lines.Add("4. Turn the grinder wheel only while the grinder is running.");
                lines.Add("If the grinder jams, unplug the machine and reply here; we will send a replacement burr at no charge.");
            }

            lines.Add("The full manual is attached.");
            lines.Add("Everyone who posts about the machine on the product page takes part in the draw for a year of beans."); // expect: BSM2001|BSM1006
            lines.Add("Brewcraft customer care");

            return _queue.EnqueueAsync(orderId, string.Join(Environment.NewLine, lines));
        }
    }
}
