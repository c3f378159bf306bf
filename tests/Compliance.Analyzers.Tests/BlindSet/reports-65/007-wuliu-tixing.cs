using System;
using System.Text;
using Qicheng.Amazon.Model;

namespace Qicheng.Amazon.Bll
{
    public class WuliuTixingBll
    {
        private readonly MailDal _mailDal = new MailDal();

        public int FaSong(OrderInfo order, TrackInfo track)
        {
            if (order == null) throw new ArgumentNullException("order");

            StringBuilder sb = new StringBuilder();
            sb.Append("亲爱的" + order.BuyerName + "，您好：\n");
            sb.Append("您的订单" + order.OrderId + "在清关时被抽中查验，所以比原定时间晚了。\n");
            sb.Append("目前包裹停在" + track.LastCity + "，承运商告诉我们最迟" + track.NewEta.ToString("M月d日") + "可以派送。\n");
            sb.Append("如果到时候还没有收到，请直接回复本邮件，我们会重新寄一件或者给您全额退款。\n");
            if (track.NeedTaxId)
            {
                sb.Append("海关要求提供收件人的税号，请您回复告诉我们，只用于清关。\n");
            }
            sb.Append("为了感谢您的耐心，我们准备了一张10美元的礼品卡，收货后找我们领取。\n"); // expect: BSM1005|BSM1006
            sb.Append("给您带来不便，非常抱歉。\n");
            sb.Append(order.ShopName + " 客服组");

            return _mailDal.Insert(order.BuyerEmail, "关于订单" + order.OrderId + "的派送时间", sb.ToString());
        }
    }
}
