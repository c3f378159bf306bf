using System.Text;
using SaiMeng.Erp.Domain;
using SaiMeng.Erp.Infrastructure;

namespace SaiMeng.Erp.Application.ShouHou
{
    public class ShouHouMessageBuilder
    {
        private readonly ILogHelper _log = LogManager.Get(typeof(ShouHouMessageBuilder));

        /// <summary>拼接售后回复内容</summary>
        public string BuildReply(AfterSaleOrder order)
        {
            var sb = new StringBuilder();
            sb.Append("您好，").Append(order.BuyerName).AppendLine("：");

            if (order.Type == AfterSaleType.Missing)
            {
                sb.Append("您反馈缺少的").Append(order.PartName).Append("，我们已于").Append(order.ShipDate).AppendLine("免费补寄。");
            }
            else if (order.Type == AfterSaleType.Broken)
            {
                sb.AppendLine("非常抱歉商品在运输途中破损。");
                sb.Append("只要您不申请退货，我们补偿您").Append(order.Amount).AppendLine("美元作为感谢。"); // expect: BSM1003
            }
            else
            {
                sb.Append("退款").Append(order.Amount).AppendLine("美元已原路退回，预计3至5个工作日到账。");
            }

            if (order.BuyerLevel >= 3)
            {
                sb.AppendLine("另外，您已获得下一单免费的资格，到时直接联系我们即可。"); // expect: BSM1006
            }

            _log.Info("拼接完成，优惠券字段=" + order.CouponId);
            return sb.ToString();
        }
    }
}
