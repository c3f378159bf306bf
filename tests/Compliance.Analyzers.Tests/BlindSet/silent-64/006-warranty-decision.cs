using System.Text;
using System.Threading.Tasks;

namespace Jinhe.Warranty.Amazon
{
    public class WarrantyDecision
    {
        private readonly IBuyerChannel _channel;

        public WarrantyDecision(IBuyerChannel channel)
        {
            _channel = channel;
        }

        public async Task NotifyAsync(WarrantyTicket t)
        {
            var sb = new StringBuilder();
            sb.AppendLine($"您好，{t.BuyerName}：");
            sb.AppendLine($"您为订单 {t.OrderId} 的扫地机器人提交的保修申请已审核完毕。");

            if (t.Covered)
            {
                sb.AppendLine("雷达故障属于两年保修范围，我们免费更换整机，新机明天寄出。");
                sb.AppendLine("请用附件中的退货标签寄回旧机，运费由我们承担。");
            }
            else
            {
                sb.AppendLine("进水造成的主板损坏不在保修范围内，我们无法免费维修，请您谅解。");
                sb.AppendLine("说明书第 12 页列出了保修不包含的情形。");
            }

            sb.AppendLine("保修期从收货日算起，更换后的整机继续享有剩余的保修时间。");
            sb.AppendLine("如对检测结果有疑问，请在此回复，我们再次复核。");
            sb.Append("金禾售后");

            await _channel.SendAsync(t.OrderId, sb.ToString());
        }
    }
}
