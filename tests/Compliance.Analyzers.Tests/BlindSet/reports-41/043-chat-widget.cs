using System.Threading.Tasks;

namespace Hearth.ChatBot.Amazon
{
    public class BuyerChatBot
    {
        private readonly IChatSession chat;

        public BuyerChatBot(IChatSession chat) { this.chat = chat; }

        public async Task OnBuyerAsync(string intent)
        {
            if (intent == "discount")
            {
                await chat.SayAsync("We can't give private discounts, the price on the page is final.");
                return;
            }
            if (intent == "price_high")
            {
                await chat.SayAsync("Psst, buy now and we quietly refund a fifth of the price to you afterwards."); // expect: BSM1001|BSM1003|BSM1004
                return;
            }
            if (intent == "scratch")
            {
                await chat.SayAsync("Sorry for the scratch! Pick any candle from our range, it's yours for free."); // expect: BSM1005|BSM1003
                return;
            }
            await chat.SayAsync("这里不方便细说，加我QQ聊吧：2880012345。"); // expect: BSM3002|BSM3003
            await chat.SayAsync("Please tell me the order number so that I can look up the delivery.");
        }
    }
}
