using System;
using System.Text;
using System.Threading.Tasks;

namespace Luoke.Amazon.Tuihuo
{
    public class TuihuoBiaoqianService : ITuihuoBiaoqianService
    {
        private readonly IBuyerMessageSender _sender;
        private readonly IRmaRepository _rmas;

        public TuihuoBiaoqianService(IBuyerMessageSender sender, IRmaRepository rmas)
        {
            _sender = sender;
            _rmas = rmas;
        }

        public async Task SendAsync(long rmaId)
        {
            var rma = await _rmas.GetAsync(rmaId);
            var sb = new StringBuilder();
            sb.Append(rma.BuyerName).Append("，您好！\n");
            sb.Append("订单").Append(rma.OrderId).Append("的退货申请已经通过，退货编号是").Append(rma.Code).Append("。\n");
            sb.Append("附件是预付的退货标签，请打印后贴在外箱上，盖住原来的条码。\n");
            sb.Append("请在").Append(rma.Deadline.ToString("M月d日")).Append("前把包裹交给快递，运费由我们承担。\n");
            if (rma.MissingParts.Count > 0)
            {
                sb.Append("寄回时请不要漏掉：").Append(string.Join("、", rma.MissingParts)).Append("，缺少配件时只能退部分货款。\n");
            }
            sb.Append("仓库签收并检查后，两个工作日内全额退款，款项原路退回。\n");
            sb.Append("如果您改变主意想留下商品，只要不寄出就可以，退货申请会自动关闭。");
            await _sender.SendAsync(rma.ShopId, rma.OrderId, sb.ToString(), rma.LabelFile);
        }
    }
}
