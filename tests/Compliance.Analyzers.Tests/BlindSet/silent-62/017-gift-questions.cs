namespace Marigold.Gifts.BuyerMessages
{
    public class GiftMessageFactory
    {
        public BuyerMessage AskForNote(string orderId) => new()
        {
            OrderId = orderId,
            Subject = $"Gift note for order {orderId}",
            Body = "Hello, you chose gift wrap for this order, but the note is empty. Please send us the text within a day, or tell us to leave it out."
        };

        public BuyerMessage ReceiptChoice(string orderId) => new()
        {
            OrderId = orderId,
            Subject = $"Gift receipt for order {orderId}",
            Body = "Hello, as you asked, the parcel contains a gift receipt without prices; the invoice was sent only to you."
        };

        public BuyerMessage GiftCardTooLong(string orderId, int max) => new()
        {
            OrderId = orderId,
            Subject = $"Your card text for order {orderId}",
            Body = $"Hello, the greeting you wrote has more than {max} characters and does not fit on the card. Could you send us a shorter version?"
        };
    }

    public class BuyerMessage
    {
        public string OrderId { get; set; }
        public string Subject { get; set; }
        public string Body { get; set; }
    }
}
