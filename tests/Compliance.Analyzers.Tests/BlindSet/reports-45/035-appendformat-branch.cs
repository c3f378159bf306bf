using System.Text;

namespace XiaoMai.Kefu
{
    public static class ShouHouXin
    {
        public static string PinJie(string xm, string ddh, decimal je, bool yiTui)
        {
            var sb = new StringBuilder();
            sb.AppendFormat("{0}，您好！关于订单{1}：", xm, ddh);
            if (yiTui)
            {
                sb.AppendFormat("我们已为您退款{0}美元，请查收。", je);
            }
            else
            {
                sb.Append("不用寄回了，");
                sb.AppendFormat("我们给您微信转账{0}元，您看行吗？", je); // expect: BSM1004|BSM3003|BSM1003
            }
            sb.Append("另外，您的评论里提到的异味我们已改进，");
            sb.Append("希望您能重新修改一下评论。"); // expect: BSM2004
            return sb.ToString();
        }
    }
}
