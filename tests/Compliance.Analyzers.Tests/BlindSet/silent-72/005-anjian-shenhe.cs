using System.Threading.Tasks;
using Zhiyuan.Amz.Messaging;

namespace Zhiyuan.Amz.Cases
{
    public class CaseProgressNotifier
    {
        private readonly IBuyerMessenger _messenger;

        public CaseProgressNotifier(IBuyerMessenger messenger)
        {
            _messenger = messenger;
        }

        public async Task NotifyAsync(AfterSaleCase c)
        {
            string content;
            if (c.Stage == CaseStage.Auditing)
                content = $"您好，您对订单 {c.OrderId} 提交的退货申请正在审核，我们会在 24 小时内回复结果。";
            else if (c.Stage == CaseStage.Passed)
                content = $"您好，您的申请已审核通过，请在订单页面打印退货标签，收到货后我们会立即退款。";
            else if (c.Stage == CaseStage.Evaluating)
                content = "您好，工程师正在评估您寄回的主板，评估完成后我们会告诉您是维修还是更换。";
            else if (c.Stage == CaseStage.Rejected)
                content = "您好，经再次核查，屏幕裂痕属于外力损坏，不在退款范围内，我们无法为您办理退款，敬请谅解。";
            else
                return;

            await _messenger.SendAsync(c.OrderId, content);
        }
    }
}
