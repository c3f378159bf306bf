using System.Threading.Tasks;
using Hailan.Amazon.Messaging;

namespace Hailan.Amazon.Jobs
{
    public class ReturnFollowJob
    {
        private readonly IBuyerMessageSender _sender;

        public ReturnFollowJob(IBuyerMessageSender sender)
        {
            _sender = sender;
        }

        public async Task RunAsync(ReturnCase rc)
        {
            if (rc.State == ReturnState.Received)
            {
                await _sender.SendAsync(rc.OrderId, $"您好，您退回的 {rc.Title} 已入库，{rc.Amount} 美元已原路退回，请留意账户。");
                return;
            }

            if (rc.State == ReturnState.Requested)
            {
                await _sender.SendAsync(rc.OrderId,
                    "您好，看到您申请了退货。" +
                    "如果您撤销申请，我们送您一个全新的蓝牙音箱，不收一分钱。" + // expect: BSM1005|BSM1003
                    "您也可以选择继续退货，标签在订单页面里。");
                return;
            }

            await _sender.SendAsync(rc.OrderId,
                $"您好，订单 {rc.OrderId} 的退货原因还缺少照片，麻烦您拍一张破损处的照片回复本消息。");
        }

        public Task LoyaltyAsync(string orderId)
            => _sender.SendAsync(orderId, "老顾客您好，回购本店任意商品，结账输入 BACK15 立减 15%。"); // expect: BSM1002|BSM1001
    }
}
