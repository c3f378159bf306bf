using System.Collections.Generic;
using System.Threading.Tasks;

namespace Shuyun.Digital.Delivery
{
    public class ActivationCodeSender
    {
        private readonly IAmazonMessaging _messaging;
        private static readonly Dictionary<string, string> Texts = new()
        {
            ["首次"] = "您好，您购买的绘图软件激活码为 {0}，请在“帮助 - 激活”中输入，可绑定两台电脑。",
            ["失效"] = "您好，旧激活码已失效，新的激活码为 {0}，无需另外付费。",
            ["错误代码"] = "您好，错误代码 E-207 表示激活码与版本不符，请核对您购买的是标准版还是专业版。",
            ["配对码"] = "您好，蓝牙配对码是 0000，长按电源键三秒后输入。",
            ["退货码"] = "您好，退货授权码为 {0}，请写在箱子外侧，仓库凭码收货。"
        };

        public ActivationCodeSender(IAmazonMessaging messaging) => _messaging = messaging;

        public Task SendAsync(string orderId, string scene, string code)
            => _messaging.SendAsync(orderId, string.Format(Texts[scene], code));
    }
}
