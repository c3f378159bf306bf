using System.Threading.Tasks;
using Microsoft.AspNetCore.SignalR;

namespace Jingling.Desk.Hubs
{
    public class BuyerChatHub : Hub
    {
        private readonly IAmazonBuyerMessageService _amazon;
        private readonly IShiftService _shift;

        public BuyerChatHub(IAmazonBuyerMessageService amazon, IShiftService shift)
        {
            _amazon = amazon;
            _shift = shift;
        }

        public async Task OneKeyReply(string orderId, string key)
        {
            string content = "";
            switch (key)
            {
                case "warranty_extend":
                    content = "Hi, write a review for the blender and your warranty becomes 3 years instead of 1, just tell us when it is online."; // expect: BSM2001
                    break;
                case "warranty_info":
                    content = "Hi, the blender has a one year warranty. Please tell us the serial number at the bottom so we can arrange a new blade.";
                    break;
                case "satisfied_yes":
                    content = "Hi, glad to hear the blade works. Because you are satisfied please tell other shoppers on the review page."; // expect: BSM2003|BSM2002
                    break;
                case "catalog":
                    content = "Hi, attached is our 2025 kitchen catalogue, please take a look what else you want to buy."; // expect: BSM1007|BSM4005
                    break;
                case "return_ok":
                    content = "Hi, the return is approved. Please print the label from your orders and drop the box at the UPS store.";
                    break;
            }

            if (!string.IsNullOrEmpty(content))
            {
                await _amazon.SendMessageAsync(orderId, content, _shift.CurrentAgent);
                await Clients.Caller.SendAsync("sent", orderId);
            }
        }
    }
}
