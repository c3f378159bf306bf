using System;
using System.Reflection;

namespace Leeds.Messaging.Attr
{
    [AttributeUsage(AttributeTargets.Field)]
    public sealed class BuyerMessageAttribute : Attribute
    {
        public BuyerMessageAttribute(string body) => Body = body;
        public string Body { get; }
        public string Subject { get; set; }
    }

    public enum Trigger
    {
        [BuyerMessage("Your order is delayed by the rail strike; it will arrive by Monday.", Subject = "Delay")]
        Late,

        [BuyerMessage("Thanks for shopping with us! Send us a screenshot of your 5-star review and we will refund half of the price.", Subject = "A small favour")] // expect: BSM2001
        Delivered,

        [BuyerMessage("We shipped the wrong cable. The right one leaves tonight, please keep the other.", Subject = "Wrong cable")]
        WrongItem,

        [BuyerMessage("Spend £40 in our store this week and get a free mug.", Subject = "Treat")] // expect: BSM1005|BSM1007
        Idle,
    }

    public static class TriggerExtensions
    {
        public static string BodyOf(this Trigger t)
            => typeof(Trigger).GetField(t.ToString()).GetCustomAttribute<BuyerMessageAttribute>().Body;
    }
}
