using System.Threading.Tasks;

namespace Lanhai.Orders
{
    public class DiZhiHeShi
    {
        private readonly IBuyerChannel _channel;
        public DiZhiHeShi(IBuyerChannel channel) => _channel = channel;

        public Task WenMenPai(string orderId) =>
            _channel.SendMessage(orderId, "您好，快递员找不到门牌号，请回复完整地址，以便今天派送。");

        public Task WenShuiHao(string orderId) =>
            _channel.SendMessage(orderId, "您好，海关要求收件人税号，仅用于本订单清关，请回复本消息。");

        public Task WenKeZi(string orderId, string keZi) =>
            _channel.SendMessage(orderId, $"您好，您要求在杯身印“{keZi}”，请确认字样。如“五星好评师傅”“免费赠送”等文字会照样印制。");

        public Task YanQi(string orderId, string riQi) =>
            _channel.SendMessage(orderId, $"您好，您的订单改到{riQi}送达。如果您不想再等，我们为您取消并全额退款。");

        public Task ShaoFa(string orderId) =>
            _channel.SendMessage(orderId, "您好，套装里的赠品手册是商品页面列明的配件，漏装了，我们今天补寄。");
    }
}
