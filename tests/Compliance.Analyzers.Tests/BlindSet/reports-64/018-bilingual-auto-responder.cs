using System.Threading.Tasks;
using Nebula.SellerTools.Bots;

namespace Nebula.SellerTools.AutoReply
{
    public class BilingualAutoResponder : IAutoResponder
    {
        private readonly IMessageChannel _channel;

        public BilingualAutoResponder(IMessageChannel channel) => _channel = channel;

        public async Task RespondAsync(BuyerInquiry inquiry)
        {
            var zh = inquiry.Locale.StartsWith("zh");
            string reply;

            switch (inquiry.Topic)
            {
                case "charge":
                    reply = zh
                        ? "请使用 20W 以上的充电头，充满约需两小时，充电时指示灯为橙色。"
                        : "Please use a charger with at least 20 W. A full charge takes two hours; the light is orange meanwhile.";
                    break;
                case "price":
                    reply = zh
                        ? "老顾客再次购买，我们后台给您改价，打八五折。" // expect: BSM1001
                        : "We cannot change the price of an order that has been placed.";
                    break;
                case "defect":
                    reply = zh
                        ? "抱歉给您带来不便，我们会免费换新，旧机用预付标签寄回即可。"
                        : "Sorry for the trouble. We replace it free of charge; please use the prepaid label for the old one.";
                    break;
                case "thanks":
                    reply = zh
                        ? "感谢您的认可，后续有固件更新会在应用里提示。"
                        : "We're happy you like it. Join our circle of fans on Telegram (@nebula_gear) to hear about the next model first."; // expect: BSM3002|BSM1007|BSM1006
                    break;
                default:
                    return;
            }

            await _channel.PostToBuyerAsync(inquiry.OrderId, reply);
        }
    }
}
