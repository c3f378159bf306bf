using System.Collections.Generic;
using System.Threading.Tasks;

namespace Chengxin.Desk.Flows
{
    public class WrongItemFlow
    {
        private readonly IAmazonThreadClient _threads;

        public WrongItemFlow(IAmazonThreadClient threads)
        {
            _threads = threads;
        }

        public async Task ReplyAsync(WrongItemTicket t)
        {
            var lines = new List<string> { $"{t.BuyerName} 您好，" };
            lines.Add($"照片已收到，确实是我们把订单 {t.OrderId} 的颜色发错了，非常抱歉。");

            switch (t.Choice)
            {
                case WrongItemChoice.Exchange:
                    lines.Add("正确颜色的背包今天寄出，不收任何费用；发错的那只请用退货标签寄回。");
                    break;
                case WrongItemChoice.KeepWithPartialRefund:
                    lines.Add($"您选择留用，我们已就发错颜色一事部分退款 {t.Amount:F2} 美元到原付款方式。");
                    break;
                case WrongItemChoice.Return:
                    lines.Add("退货标签在“我的订单”中，快递扫描后我们立即全额退款，包括您付的运费。");
                    break;
            }

            lines.Add("背包内袋附有说明书和保修卡，寄回时请一并放入。");
            lines.Add($"客服 {t.Agent}");

            await _threads.ReplyAsync(t.ThreadId, string.Join("\n", lines));
        }
    }
}
