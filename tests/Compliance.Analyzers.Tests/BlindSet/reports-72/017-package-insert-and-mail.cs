using System.Collections.Generic;

namespace Fenwick.Amazon.Comms
{
    public class BuyerMailFactory
    {
        private readonly string _brand;

        public BuyerMailFactory(string brand) => _brand = brand;

        public BuyerMail HowToClean(string orderId) => new()
        {
            Subject = $"Order {orderId}: cleaning the pan",
            Body = "You asked how to clean the pan. Warm water and a soft brush are enough; please keep it out of the dishwasher."
        };

        public BuyerMail Replacement(string orderId) => new()
        {
            Subject = $"Order {orderId}: replacement handle",
            Body = $"The handle in order {orderId} had a crack, so a new one was posted this morning. It is free and you may throw the old one away."
        };

        public BuyerMail Newsletter(string orderId) => new()
        {
            Subject = $"Order {orderId}: recipes",
            Body = $"Get a weekly recipe from {_brand}: simply sign up at fenwick-kitchen.com/list and never miss a sale." // expect: BSM3001|BSM1007
        };

        public BuyerMail Trade(string orderId) => new()
        {
            Subject = $"Order {orderId}: our proposal",
            Body = "Take back the seller feedback you left and the pan costs you nothing: we return the money the same day." // expect: BSM2005|BSM2001
        };

        public BuyerMail Surprise(string orderId) => new()
        {
            Subject = $"Order {orderId}: something on top",
            Body = "Just because we like you, a silicone spatula is coming your way on the house." // expect: BSM1005
        };
    }

    public class BuyerMail
    {
        public string Subject { get; set; } = "";
        public string Body { get; set; } = "";
        public List<string> Attachments { get; } = new();
    }
}
