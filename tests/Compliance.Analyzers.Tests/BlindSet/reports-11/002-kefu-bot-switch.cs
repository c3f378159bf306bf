using System;
using System.Threading.Tasks;

namespace KuaJing.KeFu
{
    // 客服机器人：按意图返回话术
    public enum Intent { Unknown, WuLiu, TuiKuan, ZhiLiang, ChaPing, CuDan }

    public class ReplyBot
    {
        private readonly IMessageGateway _gateway;

        public ReplyBot(IMessageGateway gateway) => _gateway = gateway;

        public string BuildReply(Intent intent, string orderNo, string buyerName) => intent switch
        {
            Intent.WuLiu => $"{buyerName}您好，订单{orderNo}的包裹目前在洛杉矶分拨中心，预计三天内送达。",
            Intent.TuiKuan => $"{buyerName}您好，订单{orderNo}的全额退款已提交，3到5个工作日原路退回您的付款账户。",
            Intent.ZhiLiang => $"{buyerName}您好，很抱歉收到的杯子有裂痕，我们已为您免费补发一个新的，旧的无需退回。",
            Intent.ChaPing => $"{buyerName}您好，看到您留下的差评我们很难过，麻烦您把差评删除，我们会非常感激。", // expect: BSM2004
            Intent.CuDan => $"{buyerName}您好，现在下单可以给您打八折，仅限今天哦。", // expect: BSM1001
            _ => "您好，请问有什么可以帮您？请告诉我们订单中哪一件商品有问题。",
        };

        public async Task HandleAsync(Intent intent, string orderNo, string buyerName)
        {
            var text = BuildReply(intent, orderNo, buyerName);
            if (string.IsNullOrWhiteSpace(text)) return;
            await _gateway.SendToBuyerAsync(orderNo, text);
        }
    }

    public interface IMessageGateway
    {
        Task SendToBuyerAsync(string orderNo, string text);
    }
}
