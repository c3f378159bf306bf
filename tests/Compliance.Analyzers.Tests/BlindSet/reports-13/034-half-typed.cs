using Amz.Messaging;

namespace Draft.Playground
{
    class NewReplies
    {
        IMessageSender sender;

        public async Task SendAll(BuyerOrder order)
        {
            await sender.SendBuyerMessage(order, "Hello, the charger needs a 2 A plug, with 1 A it will not start.");
            await sender.SendBuyerMessage(order, "Hello, here is a little extra: 8 dollars off if you order again this month."); // expect: BSM1001

            var msg = "亲，拍照发评论区，截图给我们，话费立马到账"; // expect: BSM2001
            await sender.SendBuyerMessage(order, msg

        public string Tpl(string name) => $"Hi {name}, the cable you miss is on its way

        public string Tpl2(string name)
        {
            return $"Hi {name}, may we ask for your honest opinion on the product page?"; // expect: BSM2006
        }
    }
