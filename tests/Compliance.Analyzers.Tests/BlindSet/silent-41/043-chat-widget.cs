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
            if (intent == "telegram")
            {
                await chat.SayAsync("I can't continue on Telegram, but I am glad to help you right here.");
                return;
            }
            if (intent == "scratch")
            {
                await chat.SayAsync("Sorry for the scratch! Would you like a new candle or your money back through Amazon?");
                return;
            }
            await chat.SayAsync("Please tell me the order number so that I can look up the delivery.");
        }
    }
}
