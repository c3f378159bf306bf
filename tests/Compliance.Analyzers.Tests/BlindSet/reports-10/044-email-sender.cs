using System.Threading.Tasks;
using Microsoft.AspNetCore.Identity.UI.Services;
using Microsoft.Extensions.Options;

namespace Relay.Senders
{
    public class BuyerRelayService
    {
        private readonly IEmailSender _sender;
        private readonly RelayOptions _opt;

        public BuyerRelayService(IEmailSender sender, IOptions<RelayOptions> opt)
        {
            _sender = sender;
            _opt = opt.Value;
        }

        public async Task NotifyAsync(string relay, string orderId, decimal diff)
        {
            await _sender.SendEmailAsync(relay, $"订单 {orderId} 部分退款",
                $"您好，订单 {orderId} 缺少一只杯子，已通过亚马逊部分退款 {diff:F2} 美元。");

            await _sender.SendEmailAsync(relay, "您好",
                "想要更低的价格？到我们的独立站下单，全场比亚马逊便宜一成。"); // expect: BSM3003|BSM1001

            await _sender.SendEmailAsync(
                email: relay,
                subject: "您好",
                htmlMessage: "您好，请把您的手机号和微信发给我们，方便以后推送优惠。"); // expect: BSM3002|BSM3004|BSM3003
        }

        // 没写完就提交了……
        public async Task NotifyLateAsync(string relay) => await _sender.
    }
}
