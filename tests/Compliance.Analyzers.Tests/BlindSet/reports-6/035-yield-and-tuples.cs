using System;
using System.Collections.Generic;

namespace Skyline.Telescopes.Scheduling
{
    internal class MessagePlan
    {
        public IEnumerable<(int Day, string Subject, string Text)> ForOrder(TelescopeOrder order)
        {
            yield return (0, "Power supply of your telescope",
                "The mount needs 12 V and 2 A. The plug in the box fits your region; please do not use a phone charger.");

            if (order.HasBarlow)
            {
                yield return (2, "Your Barlow lens", "The protective cap on the Barlow lens is threaded, turn it counter-clockwise to remove it.");
            }

            yield return (6, "Under the stars", "Did you see Saturn's rings yet? A review with four or five stars helps us more than you think."); // expect: BSM2002

            if (order.Total > 300m)
                yield return (14, "A word of thanks", "Buyers of the large Dobsonian get the moon filter from us for free, simply answer this message."); // expect: BSM1005

            var (subject, text) = order.Damaged
                ? ("Your tripod", "The bent tripod leg is replaced under guarantee; it reaches you by Friday.")
                : ("Second eyepiece", "We hold a discount for you: 15 off any eyepiece, good until the next full moon."); // expect: BSM1001

            yield return (21, subject, text);
        }

        public int Count(TelescopeOrder order)
        {
            var n = 0;
            foreach (var _ in ForOrder(order)) n++;
            return n;
        }
    }
}
