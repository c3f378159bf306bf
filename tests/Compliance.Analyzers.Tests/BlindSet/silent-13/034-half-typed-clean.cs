using Amz.Messaging;

namespace Draft.Playground
{
    class ServiceReplies
    {
        IMessageSender sender;

        public async Task SendAll(BuyerOrder order)
        {
            await sender.SendBuyerMessage(order, "Hello, the charger needs a 2 A plug, with 1 A it will not start.");
            await sender.SendBuyerMessage(order, "Hello, we don't hand out discount codes, sorry about that.");

            var msg = "您好，缺少的充电线已补寄，不另收费";
            await sender.SendBuyerMessage(order, msg

        public string Tpl(string name) => $"Hi {name}, the refund for the broken dock was made this morn

        public string Tpl2(string name)
        {
            return $"Hi {name}, which of the two cables is too short?";
        }
    }
