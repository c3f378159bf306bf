using System.Text;

namespace MingYue.DengShi.KeFu
{
    public class KeFuXiaoXiShengCheng
    {
        public string ShengCheng(DingDan dd, string changJing)
        {
            var sb = new StringBuilder();
            sb.Append("您好，").Append(dd.MaiJia).AppendLine("：");
            if (changJing == "suiLie")
            {
                sb.AppendLine("灯罩在运输途中碎裂，非常抱歉。");
                sb.AppendLine("您可以选择全额退款，也可以选择免费重发一只新的灯罩。");
            }
            else if (changJing == "wenZheKou")
            {
                sb.AppendLine("感谢您的咨询，商品页面上的价格就是当前价格，");
                sb.AppendLine("我们无法提供额外的折扣。");
            }
            else if (changJing == "wenDianHua")
            {
                sb.AppendLine("我们不提供电话客服，请直接回复本消息，我们会尽快处理。");
            }
            else
            {
                sb.AppendLine($"退货申请已通过，请在亚马逊“我的订单”中打印退货标签，退货运费由我们承担。");
            }
            sb.Append("明月灯饰客服");
            return sb.ToString();
        }
    }
}
