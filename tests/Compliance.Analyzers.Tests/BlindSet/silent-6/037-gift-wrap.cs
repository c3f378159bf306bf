using System.Threading.Tasks;

namespace Juniper.Jewellery.Orders
{
    public class GiftOrderDesk
    {
        private readonly IReplyService replies;

        public GiftOrderDesk(IReplyService replies)
        {
            this.replies = replies;
        }

        public async Task AnswerAsync(GiftQuestion q)
        {
            string answer;
            if (q.Topic == "receipt")
                answer = "The gift receipt shows the necklace but not the price. The person who gets the gift can return it with the receipt number.";
            else if (q.Topic == "wrap")
                answer = "Gift wrap was part of your order and has been paid for. The free silk ribbon you see in the picture belongs to the box.";
            else if (q.Topic == "card")
                answer = $"You asked for the greeting card to read \"{q.CardText}\". Is the spelling right? Printing starts tonight.";
            else if (q.Topic == "giftcard-refund")
                answer = "You paid with an Amazon gift card, so the refund for the returned ring goes back to your gift card balance.";
            else if (q.Topic == "bonus")
                answer = "You asked whether a second pair of earrings is included for free: no, the set has one pair, as the listing says.";
            else
                answer = "The nickel-free clasp you asked about is made of surgical steel.";

            await replies.ReplyAsync(q.OrderId, answer);
        }
    }
}
