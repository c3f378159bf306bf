using System.Threading.Tasks;

namespace Fengche.Digital.Delivery
{
    public class DigitalCodeMessages
    {
        private readonly IDigitalAccessKeyApi _api;

        public DigitalCodeMessages(IDigitalAccessKeyApi api)
        {
            _api = api;
        }

        public async Task SendAsync(CodeOrder order)
        {
            if (order.Reissued)
            {
                await _api.CreateDigitalAccessKeyAsync(order.OrderId,
                    $"您好，之前的激活码因服务器故障失效，新的激活码是 {order.Code}，请在软件“帮助-激活”中输入。");
                return;
            }

            if (order.Type == CodeType.Course)
            {
                await _api.CreateDigitalAccessKeyAsync(order.OrderId,
                    $"您购买的绘画课程兑换码是 {order.Code}，在平板应用的“我的课程”里输入即可观看，有效期一年。");
                return;
            }

            await _api.CreateDigitalAccessKeyAsync(order.OrderId,
                $"您购买的软件序列号是 {order.Code}，可在两台电脑上使用。提示代码 0x31 表示已达到台数上限，请先在旧电脑上注销。");
        }
    }
}
