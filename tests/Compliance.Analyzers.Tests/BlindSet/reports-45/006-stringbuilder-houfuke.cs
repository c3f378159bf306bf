using System.Text;

namespace Yingxiao.Helper
{
    public class KeHuLiuYan
    {
        public string BuildContent(string mingZi, string dingDan, bool isLaoKeHu, bool youWenTi)
        {
            StringBuilder sb = new StringBuilder();
            sb.Append("尊敬的").Append(mingZi).AppendLine("：");
            sb.AppendLine("您的订单" + dingDan + "已经签收，希望一切顺利。");

            if (isLaoKeHu)
            {
                // 老客户优惠
                sb.AppendLine("您是我们的老顾客，下次下单报您的名字，可以享受八折。"); // expect: BSM1001|BSM1006
            }
            else
            {
                sb.AppendLine("说明书在盒子底部，首次使用前请充满电。");
            }

            if (youWenTi)
            {
                sb.AppendLine("如果对产品不满意，请先联系我们，千万不要直接留差评。"); // expect: BSM2003
            }

            sb.AppendLine("有急事可以加我的微信：haoyun8866。"); // expect: BSM3002
            return sb.ToString();
        }
    }
}
