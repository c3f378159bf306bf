using System.Linq;
using System.Text;
using System.Threading.Tasks;

namespace Qingmu.Skincare.Amz
{
    public class UsageGuideSender
    {
        private static readonly string[] Steps =
        {
            "首次开机请长按三秒，蓝灯亮起后进入温和档。",
            "每周使用不超过三次，每次不超过五分钟。",
            "使用后请用湿布擦拭探头，不要用水冲洗。",
            "皮肤出现红肿请立即停用，并在这里告诉我们。",
        };

        private readonly IBuyerMessageSender _sender;

        public UsageGuideSender(IBuyerMessageSender sender)
        {
            _sender = sender;
        }

        public async Task SendAsync(string orderId, string model)
        {
            var builder = new StringBuilder();
            builder.AppendFormat("您好，关于订单 {0} 的美容仪（{1}），请在使用前了解以下几点：", orderId, model);
            builder.AppendLine();

            var i = 1;
            foreach (var step in Steps)
            {
                builder.AppendFormat("{0}）{1}", i++, step);
                builder.AppendLine();
            }

            builder.AppendLine("附件为说明书和保修卡。");
            builder.AppendLine("扫包装盒里的二维码进群，领取护肤顾问一对一服务。"); // expect: BSM3001|BSM3002|BSM3003
            builder.Append("青木客服");

            await _sender.SendAsync(orderId, builder.ToString());
        }
    }
}
