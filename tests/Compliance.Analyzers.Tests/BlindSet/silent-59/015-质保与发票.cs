using System;
using System.Text;

namespace Nanshan.Marketplace.Amazon.Messages
{
    public class DocumentMessages
    {
        public string Invoice(string buyer, string orderId)
        {
            var text = buyer + "，您好：";
            text += "订单" + orderId + "的发票已经开好，见附件。";
            text += "发票上的优惠金额是下单时页面上已经扣减的部分。";
            text += "如抬头有误，请直接回复本消息。";
            return text;
        }

        public string Warranty(string buyer, DateTime until)
        {
            var sb = new StringBuilder();
            sb.Append(buyer).Append("，您好：");
            sb.Append("吸尘器的保修卡见附件，保修到").Append(until.ToString("yyyy年M月d日")).Append("为止。");
            sb.Append("保修期内若有质量问题，我们免费更换配件。");
            return sb.ToString();
        }

        public string Manual(string buyer) => string.Join("", buyer, "，您好：", "说明书电子版见附件，", "第六页说明了如何更换滤芯。");

        public string Return(bool labelReady) => labelReady
            ? "您好，退货标签已经生成，请在订单页面下载，运费由我们承担。"
            : "您好，退货申请正在等待亚马逊审核，通过后标签会出现在您的订单页面。";
    }
}
