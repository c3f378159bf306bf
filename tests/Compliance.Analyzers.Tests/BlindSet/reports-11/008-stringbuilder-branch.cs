using System.Text;

namespace OldErp.BLL
{
    public class MailBiz
    {
        /// <summary>
        /// 拼接邮件正文
        /// </summary>
        public string GetBody(OrderInfo order, bool isVip)
        {
            StringBuilder sb = new StringBuilder();
            sb.Append("Hi " + order.BuyerName + ",\r\n");
            sb.Append("your order ").Append(order.OrderNo).Append(" was split into two parcels.\r\n");
            if (isVip)
            {
                sb.Append("Being a VIP customer, you will find a free ");  // expect: BSM1005
                sb.Append("surprise gift in your second parcel.\r\n");
            }
            else
            {
                sb.Append("The second parcel contains the table legs and arrives one day later.\r\n");
            }
            sb.AppendLine("Please reply to this message if a parcel is missing.");
            return sb.ToString();
        }

        public string GetFapiao(OrderInfo order)
        {
            var s = "您好，";
            s += "订单" + order.OrderNo + "的发票";
            s += "已附在本消息中，";
            s += "如抬头有误请直接回复。";
            return s;
        }
    }

    public class OrderInfo
    {
        public string OrderNo { get; set; }
        public string BuyerName { get; set; }
    }
}
