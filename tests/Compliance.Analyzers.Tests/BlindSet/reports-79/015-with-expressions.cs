using System.Collections.Immutable;

namespace Oakandsalt.Desk
{
    public record BuyerMessage(string OrderId, string Subject, string Text, string Marketplace = "Amazon.com");

    public class MessageVariants
    {
        private readonly BuyerMessage _base = new("{order}", "Your cutting board", "Hello, rub the board with mineral oil once a month and it will not crack.");

        public ImmutableArray<BuyerMessage> Build(string orderId)
        {
            var mine = _base with { OrderId = orderId };
            var cracked = mine with { Text = "Hello, a cracked board is covered. We refund it in full or send another, whichever you like better." };
            var late = mine with { Text = $"Hello, order {orderId} missed its truck and arrives on Monday instead of Friday." };
            var loyal = mine with { Subject = "Something for you", Text = "Hello, our walnut spoons have just landed and they would look lovely beside your board. Come and see!" }; // expect: BSM1007
            var paid = mine with
            {
                Text = "Hello, send us your PayPal name and the nine dollars are with you tonight, no need to go through Amazon." // expect: BSM1004|BSM3003|BSM3004|BSM3002
            };

            return ImmutableArray.Create(mine, cracked, late, loyal, paid);
        }
    }
}
