using System.Collections.Generic;

namespace Pinecrest.Orders.Gift
{
    public class GiftQuestions
    {
        private readonly IDictionary<string, string> _answers;

        public GiftQuestions()
        {
            _answers = new Dictionary<string, string>
            {
                ["wrap"] = "Yes, you can have order {0} gift-wrapped: choose the gift option at checkout. For an order that is already placed we cannot add it any more.",
                ["receipt"] = "A gift receipt shows no prices. You can print it from Your Orders at any time.",
                ["card_text"] = "Your gift message was longer than the 240 letters that fit on the slip. Please reply with a shorter text and we will print it.",
                ["two_addresses"] = "Each gift needs an order of its own if it goes to another address; one order can only have one.",
                ["return_of_gift"] = "The person who received the gift can return it with the order number.",
                ["freebie"] = "I am afraid we do not add free gifts to orders. The set holds what is listed on the product page.",
            };
        }

        public string Answer(string key, string orderId) => string.Format(_answers[key], orderId);
    }
}
