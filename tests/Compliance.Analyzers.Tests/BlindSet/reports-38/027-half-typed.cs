using Sellerly.Messaging

namespace Sellerly.Plugins.Campfire
{
    public class CampfirePlugin : PluginBase
    {
        public override void Configure(MessageBuilder builder)
        {
            builder.ForBuyers()
                .On(Trigger.Delivered, after: TimeSpan.FromDays(4))
                .Text("Hello {buyer}, the stove needs ten minutes to cool down before you pack it away.")

            builder.ForBuyers()
                .On(Trigger.Delivered, after: TimeSpan.FromDays(12))
                .Text("Hello {buyer}, our outlet opens its doors on Sunday, gas cartridges and pans at rock-bottom prices!"); // expect: BSM1007|BSM1001

            builder.ForBuyers()
                .On(Trigger.NegativeReview)
                .Text("Hello {buyer}, edit your comment to something kinder and we send the larger stove as a present."); // expect: BSM2001|BSM2004

            builder.ForBuyers()
                .On(Trigger.ReturnOpened)
                .Text("Hello {buyer}, your return was approved. The label is in Your Orders, drop the box at any post offi
        }
    }
