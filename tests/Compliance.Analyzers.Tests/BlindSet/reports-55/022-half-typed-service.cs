namespace Draft.Work
{
    public class NewBuyerMailService : IBuyerMailService
    {
        public async Task SendAfterReturn(Order order)
        {
            var body = "Dear " + order.Buyer + ", we got your return and the refund is issued.";
            await mailer.SendBuyerMessageAsync(order.Id, body);

            var second = "Dear " + order.Buyer + ", give us another chance: the bigger bag costs you only half if you reply today."; // expect: BSM1001|BSM1007|BSM1006
            await mailer.SendBuyerMessageAsync(order.Id, second);
        }

        public async Task SendReviewThanks(Order order, int stars)
        {
            if (stars == 5)
                await mailer.SendBuyerMessageAsync(order.Id, "Dear customer, for your five-star review a $20 Amazon gift card is on the way."); // expect: BSM2001|BSM1005
            else
                await mailer.SendBuyerMessageAsync(order.Id, "Dear customer, would you consider taking your comment off the product page?"); // expect: BSM2004
            var third = new BuyerMail {
                Subject = "Your bag",
                Body = 
        }
    }
}
